-- Trigger of progress_report and report_state: what is on record stays as it is (else restrict_violation). Three things are allowed: other
-- triggers write the derived columns, a history goes with its report, and the reports of sample projects are removed.
CREATE OR REPLACE FUNCTION keep_on_record() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  derived text[] := ARRAY['state', 'state_since', 'superseded_at', 'public_since'];
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION '% is on record and stays as it is', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND pg_trigger_depth() > 1 AND to_jsonb(NEW) - derived = to_jsonb(OLD) - derived THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'report_state' AND pg_trigger_depth() > 1 THEN
    RETURN OLD; -- goes with its report
  END IF;
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'progress_report' THEN
    IF EXISTS (SELECT FROM project WHERE id = OLD.project_id AND is_sample) THEN
      RETURN OLD; -- states nothing about the world
    END IF;
  END IF;
  RAISE EXCEPTION '% % is on record and stays as it is: add a report that supersedes it, or a change of state',
    TG_TABLE_NAME, coalesce(to_jsonb(OLD) ->> 'code', OLD.id::text) USING ERRCODE = 'restrict_violation';
END $$;
