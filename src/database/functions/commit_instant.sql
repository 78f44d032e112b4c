-- The instant of this transaction's commit, the same for all that it records: later than that of every commit before, in whole milliseconds,
-- also of one that the public does not hear of, which has its audit entry.
-- The first call takes the lock of commits (COMMIT in src/database/locks.ts), so that no other commit comes between: call it where a short
-- transaction begins to write. So nothing can appear on record at or before an instant that an answer has named.
CREATE OR REPLACE FUNCTION commit_instant() RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
  instant timestamptz := nullif(current_setting('hub.commit_instant', true), '');
BEGIN
  IF instant IS NULL THEN
    PERFORM pg_advisory_xact_lock(19930720);
    instant := date_trunc('milliseconds', greatest(
      clock_timestamp(),
      (SELECT changed_at FROM change_batch WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1),
      (SELECT at FROM audit_entry ORDER BY sequence DESC LIMIT 1)) + interval '1 millisecond');
    PERFORM set_config('hub.commit_instant', to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), true);
  END IF;
  RETURN instant;
END $$;
