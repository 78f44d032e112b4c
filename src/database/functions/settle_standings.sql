-- Brings the settled standings of projects up to date, and those of their wholes and parts. Two transactions that write about one family
-- of projects do it one after the other. Returns the number of rows that were wrong or missing.
CREATE OR REPLACE FUNCTION settle_standings(projects integer[]) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  family integer[] := ARRAY(
    SELECT DISTINCT member.project_id FROM project_tree own JOIN project_tree member ON member.ancestor_id = own.ancestor_id
    WHERE own.project_id = ANY (projects));
  settled project_standing[];
  corrected integer;
BEGIN
  IF cardinality(family) = 0 THEN
    RETURN 0;
  END IF;
  PERFORM FROM project WHERE id = ANY (family) ORDER BY id FOR NO KEY UPDATE;
  settled := ARRAY(SELECT standing FROM settled_standings(family) standing);
  INSERT INTO project_standing AS old SELECT standing.* FROM unnest(settled) standing
  ON CONFLICT (project_id) DO UPDATE
    SET listed_from = excluded.listed_from, leaf_until = excluded.leaf_until, body_id = excluded.body_id, province_ids = excluded.province_ids,
      known_from = excluded.known_from, member_state_ids = excluded.member_state_ids
    WHERE old.* IS DISTINCT FROM excluded.*;
  GET DIAGNOSTICS corrected = ROW_COUNT;
  RETURN corrected;
END $$;
