-- Deferred trigger of change_batch: a batch gets its position in the change log, and its instant, when its transaction commits. The lock that
-- commit_instant takes is held until the commit is visible to everybody, so a reader who sees a position sees every smaller one too:
-- nothing ever appears behind a cursor. The position comes from a sequence, which is read past the snapshot of the transaction; a
-- position that is lost with a failed commit leaves a gap, which means nothing. A batch without a net effect is removed.
CREATE OR REPLACE FUNCTION place_change_batch() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place bigint;
  instant timestamptz;
BEGIN
  DELETE FROM change_entry WHERE batch_id = NEW.id AND kind = 'UNDONE';
  IF NOT EXISTS (SELECT FROM change_entry WHERE batch_id = NEW.id) THEN
    DELETE FROM change_batch WHERE id = NEW.id;
    RETURN NULL;
  END IF;
  instant := commit_instant();
  place := nextval('change_position');
  -- Transaction ids begin again where a dump is restored: once it is committed, a batch is known by nothing of the kind.
  UPDATE change_batch SET transaction_id = NULL, position = place, changed_at = instant WHERE id = NEW.id;
  PERFORM pg_notify('hub_changes', place::text);
  RETURN NULL;
END $$;
