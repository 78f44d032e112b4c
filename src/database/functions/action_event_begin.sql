-- Trigger of action_event: what is confirmed, or sent back, was claimed to be done and is not decided yet; it is confirmed by another office and
-- another person than those who claimed it (else restrict_violation).
CREATE OR REPLACE FUNCTION action_event_begin() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  claim action_event;
BEGIN
  IF NEW.kind NOT IN ('CONFIRM', 'RETURN') THEN
    RETURN NEW;
  END IF;
  SELECT * INTO claim FROM action_event
  WHERE action_code = NEW.action_code AND kind IN ('CLAIM', 'CONFIRM', 'RETURN', 'REOPEN') ORDER BY number DESC LIMIT 1;
  IF claim.kind IS DISTINCT FROM 'CLAIM' THEN
    RAISE EXCEPTION 'action % is not claimed to be done', NEW.action_code USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'CONFIRM' AND (NEW.office_id = claim.office_id OR NEW.changed_by_id = claim.changed_by_id) THEN
    RAISE EXCEPTION 'action % is confirmed by another office and another person than those who claimed it', NEW.action_code
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
