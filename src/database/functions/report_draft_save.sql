-- Trigger of report_draft: each change of a draft gives it the next version. Its project and its office stay (else check_violation), and who
-- has written in it stays named.
CREATE OR REPLACE FUNCTION report_draft_save() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.project_id, NEW.office_id) IS DISTINCT FROM (OLD.project_id, OLD.office_id) OR NOT NEW.author_ids @> OLD.author_ids THEN
    RAISE EXCEPTION 'a draft stays with its project, its office and its authors' USING ERRCODE = 'check_violation';
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;
