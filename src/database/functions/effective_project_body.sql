-- The responsible body of each project as known at an instant. A part inherits from the nearest ancestor that states one, where it states
-- none itself.
CREATE OR REPLACE FUNCTION effective_project_body(known_at timestamptz) RETURNS TABLE (project_id integer, body_id integer)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT stated.project_id, stated.body_id
  FROM (SELECT id AS project_id, body_id, recorded_at, withdrawn_at FROM project WHERE body_id IS NOT NULL) stated
  WHERE stated.recorded_at <= known_at AND (stated.withdrawn_at IS NULL OR stated.withdrawn_at > known_at)
  UNION ALL
  SELECT heir.project_id, stated.body_id
  FROM project_tree heir
  JOIN (SELECT id AS project_id, body_id, recorded_at, withdrawn_at FROM project WHERE body_id IS NOT NULL) stated
    ON stated.project_id = heir.ancestor_id AND stated.recorded_at <= known_at AND (stated.withdrawn_at IS NULL OR stated.withdrawn_at > known_at)
  WHERE heir.distance > 0 AND NOT EXISTS (
    SELECT FROM project_tree nearer
    JOIN (SELECT id AS project_id, body_id, recorded_at, withdrawn_at FROM project WHERE body_id IS NOT NULL) own
      ON own.project_id = nearer.ancestor_id AND own.recorded_at <= known_at AND (own.withdrawn_at IS NULL OR own.withdrawn_at > known_at)
    WHERE nearer.project_id = heir.project_id AND nearer.distance < heir.distance)
$$;
