-- Trigger of project: keeps project_tree, which holds every project with itself (distance 0) and each of its ancestors. It walks up the
-- projects themselves and not the tree, so that the order of rows inside one statement does not matter. A cycle is a check_violation.
CREATE OR REPLACE FUNCTION project_tree_keep() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  affected integer[] := ARRAY[NEW.id] || ARRAY(SELECT project_id FROM project_tree WHERE ancestor_id = NEW.id AND distance > 0);
BEGIN
  IF NEW.parent_id = ANY (affected) THEN
    RAISE EXCEPTION 'project % cannot be a part of its own part', NEW.code USING ERRCODE = 'check_violation';
  END IF;
  DELETE FROM project_tree WHERE project_id = ANY (affected);
  INSERT INTO project_tree
  WITH RECURSIVE up AS (
    SELECT id AS project_id, id AS ancestor_id, 0 AS distance FROM project WHERE id = ANY (affected)
    UNION ALL
    SELECT up.project_id, p.parent_id, up.distance + 1
    FROM up JOIN project p ON p.id = up.ancestor_id
    WHERE p.parent_id IS NOT NULL)
    CYCLE ancestor_id SET is_cycle USING path
  SELECT project_id, ancestor_id, distance FROM up;
  RETURN NULL;
END $$;
