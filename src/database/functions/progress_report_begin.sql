-- Trigger of progress_report: a new report is in its first state since it was recorded, and nothing supersedes it yet. The columns state,
-- state_since and superseded_at repeat what report_state and supersedes_id say, so that the present state is read without a join; triggers
-- alone write them.
CREATE OR REPLACE FUNCTION progress_report_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.state_since := NEW.recorded_at;
  NEW.superseded_at := NULL;
  RETURN NEW;
END $$;
