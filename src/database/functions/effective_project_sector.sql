-- The sectors of each project on a day, as known at an instant. A part inherits from the nearest ancestor that states any on that day, where
-- it states none itself.
CREATE OR REPLACE FUNCTION effective_project_sector(day date, known_at timestamptz)
RETURNS TABLE (project_id integer, sector_id integer, inferred boolean)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT stated.project_id, stated.sector_id, stated.inferred FROM project_sector stated
  WHERE stated.recorded_at <= known_at AND (stated.withdrawn_at IS NULL OR stated.withdrawn_at > known_at)
    AND in_force(stated.valid_from, stated.valid_to, day)
  UNION ALL
  SELECT heir.project_id, stated.sector_id, stated.inferred
  FROM project_tree heir
  JOIN project_sector stated ON stated.project_id = heir.ancestor_id
    AND stated.recorded_at <= known_at AND (stated.withdrawn_at IS NULL OR stated.withdrawn_at > known_at)
    AND in_force(stated.valid_from, stated.valid_to, day)
  WHERE heir.distance > 0 AND NOT EXISTS (
    SELECT FROM project_tree nearer
    JOIN project_sector own ON own.project_id = nearer.ancestor_id
      AND own.recorded_at <= known_at AND (own.withdrawn_at IS NULL OR own.withdrawn_at > known_at)
      AND in_force(own.valid_from, own.valid_to, day)
    WHERE nearer.project_id = heir.project_id AND nearer.distance < heir.distance)
$$;
