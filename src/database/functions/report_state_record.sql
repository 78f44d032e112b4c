-- Trigger of report_state: a change of state comes after the last one (else check_violation) and is repeated on the report itself. What an
-- office reports is public since it is certified.
CREATE OR REPLACE FUNCTION report_state_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM report_state WHERE report_id = NEW.report_id AND changed_at > NEW.changed_at) THEN
    RAISE EXCEPTION 'a report changes state after its last change, not before it' USING ERRCODE = 'check_violation';
  END IF;
  UPDATE progress_report SET state = NEW.state, state_since = NEW.changed_at,
    public_since = CASE WHEN NEW.state = 'CERTIFIED' THEN coalesce(public_since, NEW.changed_at) ELSE public_since END
  WHERE id = NEW.report_id AND state_since < NEW.changed_at;
  RETURN NULL;
END $$;
