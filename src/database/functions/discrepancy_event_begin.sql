-- Trigger of discrepancy_event: what an office opened is settled by another person than the one who opened it (else restrict_violation).
CREATE OR REPLACE FUNCTION discrepancy_event_begin() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  opened discrepancy;
BEGIN
  SELECT * INTO opened FROM discrepancy WHERE id = NEW.discrepancy_id;
  IF opened.opened_by_id IS NULL THEN
    RAISE EXCEPTION 'discrepancy % is of the data files, which say how it stands', opened.code USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'SETTLE' AND NEW.changed_by_id = opened.opened_by_id THEN
    RAISE EXCEPTION 'discrepancy % is settled by another person than the one who opened it', opened.code USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
