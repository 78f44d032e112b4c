-- Trigger of audit_entry: a new entry follows the last one. The caller gives the body, a JSON object of what was done; the entry's number and
-- instant are put before it. Under the lock of commits no other entry comes between, so the chain is in the order of commits and cannot fork;
-- where a transaction sees an older state, the primary key refuses the entry.
CREATE OR REPLACE FUNCTION audit_entry_begin() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  IF NEW.body NOT LIKE '{"%' OR NEW.body::json IS NULL THEN
    RAISE EXCEPTION 'the body of an audit entry is a JSON object' USING ERRCODE = 'check_violation';
  END IF;
  NEW.at := commit_instant();
  PERFORM pg_advisory_xact_lock(19930720);
  SELECT sequence, hash INTO last FROM audit_entry ORDER BY sequence DESC LIMIT 1;
  NEW.sequence := coalesce(last.sequence, 0) + 1;
  NEW.previous := coalesce(last.hash, encode(sha256(''), 'hex'));
  NEW.body := format('{"sequence":%s,"at":"%s",%s', NEW.sequence, to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), substr(NEW.body, 2));
  NEW.hash := encode(sha256(convert_to(NEW.previous || E'\n' || NEW.body, 'UTF8')), 'hex');
  RETURN NEW;
END $$;
