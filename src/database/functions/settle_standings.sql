-- Brings the settled standings of projects up to date, and those of their wholes and parts. Two transactions that write about one family
-- of projects do it one after the other. Returns the number of rows that were wrong or missing.
CREATE OR REPLACE FUNCTION settle_standings(projects integer[]) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  family integer[] := ARRAY(
    SELECT DISTINCT member.project_id FROM project_tree own JOIN project_tree member ON member.ancestor_id = own.ancestor_id
    WHERE own.project_id = ANY (projects));
  settled project_standing[];
  removed integer;
  added integer;
BEGIN
  IF cardinality(family) = 0 THEN
    RETURN 0;
  END IF;
  PERFORM FROM project WHERE id = ANY (family) ORDER BY id FOR NO KEY UPDATE;
  settled := ARRAY(SELECT standing FROM settled_standings(family) standing);
  DELETE FROM project_standing old WHERE old.project_id = ANY (family) AND NOT EXISTS (
    SELECT FROM unnest(settled) standing
    WHERE standing.project_id = old.project_id AND standing.valid_from = old.valid_from AND standing.* IS NOT DISTINCT FROM old.*);
  GET DIAGNOSTICS removed = ROW_COUNT;
  INSERT INTO project_standing SELECT standing.* FROM unnest(settled) standing WHERE NOT EXISTS (
    SELECT FROM project_standing old WHERE old.project_id = standing.project_id AND old.valid_from = standing.valid_from);
  GET DIAGNOSTICS added = ROW_COUNT;
  RETURN greatest(removed, added);
END $$;
