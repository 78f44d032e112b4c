-- The text of a block that adds the net effect of changed rows to the batch of the running transaction: one entry for each thing, ADDED,
-- CORRECTED or REMOVED; UNDONE = added and removed again. Nothing is written where no row has changed. log_changes writes this text into
-- the triggers of each table: a change of this function reaches them when a migration calls log_changes again.
CREATE OR REPLACE FUNCTION change_log_body(changed_rows text, touched text) RETURNS text LANGUAGE sql IMMUTABLE
RETURN format($$
  DECLARE
    batch bigint;
    is_first boolean := false;
  BEGIN
    IF EXISTS (%1$s) THEN
      SELECT id INTO batch FROM change_batch WHERE transaction_id = pg_current_xact_id();
      IF batch IS NULL THEN
        is_first := true;
        batch := nextval('change_batch_id_seq');
      END IF;
      WITH r AS (%1$s),
      touched AS (%2$s),
      net AS (
        SELECT type, code, CASE WHEN every(after IS TRUE) THEN 'ADDED' WHEN every(after IS FALSE) THEN 'REMOVED' ELSE 'CORRECTED' END AS kind
        FROM touched GROUP BY type, code),
      begun AS (INSERT INTO change_batch (id, transaction_id) OVERRIDING SYSTEM VALUE SELECT batch, pg_current_xact_id() WHERE is_first)
      INSERT INTO change_entry AS e (batch_id, type, code, kind)
      SELECT batch, net.type, net.code, net.kind FROM net
      ON CONFLICT (batch_id, type, code) DO UPDATE SET kind =
        CASE excluded.kind || ' after ' || e.kind
          WHEN 'ADDED after UNDONE' THEN 'ADDED'
          WHEN 'ADDED after REMOVED' THEN 'CORRECTED'
          WHEN 'REMOVED after ADDED' THEN 'UNDONE'
          WHEN 'REMOVED after CORRECTED' THEN 'REMOVED'
          ELSE e.kind END
      WHERE excluded.kind <> 'CORRECTED';
    END IF;
  END; $$, changed_rows, touched);
