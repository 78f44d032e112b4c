-- The reverse of log_changes: called by the way back of a migration, before the table is dropped.
CREATE OR REPLACE FUNCTION stop_logging(logged text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  suffix text;
BEGIN
  DELETE FROM logged_table WHERE name = logged;
  FOREACH suffix IN ARRAY ARRAY['insert', 'update', 'delete', 'truncate'] LOOP
    EXECUTE format('DROP FUNCTION IF EXISTS %I() CASCADE', logged || '_log_' || suffix);
  END LOOP;
END $$;
