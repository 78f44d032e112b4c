-- Trigger of progress_report: a new report is in its first state since it was recorded, and nothing supersedes it yet. What a person submits
-- is on record since the instant of its commit, in the chain that report_rule gives (else check_violation), and public once it is certified;
-- what the editors write is public at once. The columns state, state_since, superseded_at and public_since repeat what report_state and
-- supersedes_id say, so that the present state is read without a join; triggers alone write them.
CREATE OR REPLACE FUNCTION progress_report_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.submitted_by_id IS NOT NULL THEN
    PERFORM FROM project WHERE id = NEW.project_id FOR NO KEY UPDATE;
    NEW.recorded_at := commit_instant();
    NEW.chain := report_chain(NEW.project_id, NEW.office_id, NEW.as_of);
    IF NEW.chain IS NULL THEN
      RAISE EXCEPTION 'the office of report % does not report the project', NEW.code USING ERRCODE = 'check_violation', CONSTRAINT = 'progress_report_chain';
    END IF;
    NEW.public_since := NULL;
  ELSE
    NEW.chain := NULL;
    NEW.public_since := NEW.recorded_at;
  END IF;
  NEW.state_since := NEW.recorded_at;
  NEW.superseded_at := NULL;
  RETURN NEW;
END $$;
