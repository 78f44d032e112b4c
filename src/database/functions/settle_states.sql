-- Brings the settled states of projects up to date. Two transactions that write about one project do it one after the other: the second
-- waits for the first, and then sees its reports. Returns the number of rows that were wrong or missing.
CREATE OR REPLACE FUNCTION settle_states(projects integer[]) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  settled project_state[];
  removed integer;
  added integer;
BEGIN
  PERFORM FROM project WHERE id = ANY (projects) ORDER BY id FOR NO KEY UPDATE;
  settled := ARRAY(SELECT state FROM settled_states(projects) state);
  DELETE FROM project_state old WHERE old.project_id = ANY (projects) AND NOT EXISTS (
    SELECT FROM unnest(settled) state
    WHERE state.project_id = old.project_id AND state.valid_to = old.valid_to AND state.* IS NOT DISTINCT FROM old.*);
  GET DIAGNOSTICS removed = ROW_COUNT;
  INSERT INTO project_state SELECT state.* FROM unnest(settled) state WHERE NOT EXISTS (
    SELECT FROM project_state old WHERE old.project_id = state.project_id AND old.valid_to = state.valid_to);
  GET DIAGNOSTICS added = ROW_COUNT;
  RETURN greatest(removed, added);
END $$;
