-- Trigger of progress_report: a new report is in its first state since it was recorded, and nothing supersedes it yet. What a person submits
-- is on record since the instant of its commit. The columns state, state_since and superseded_at repeat what report_state and supersedes_id
-- say, so that the present state is read without a join; triggers alone write them.
CREATE OR REPLACE FUNCTION progress_report_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.submitted_by_id IS NOT NULL THEN
    PERFORM FROM project WHERE id = NEW.project_id FOR NO KEY UPDATE;
    NEW.recorded_at := commit_instant();
  END IF;
  NEW.state_since := NEW.recorded_at;
  NEW.superseded_at := NULL;
  RETURN NEW;
END $$;
