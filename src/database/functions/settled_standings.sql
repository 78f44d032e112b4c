-- The settled standings of projects: since which day a project is in the portfolio of the programme and until which it is a leaf, its
-- responsible body, its provinces and its member states, by the rules of src/queries/progress (portfolio, scope-membership) and
-- effective_project_body. known_from is the last instant at which one of the things that decide them came on record or was withdrawn.
CREATE OR REPLACE FUNCTION settled_standings(projects integer[]) RETURNS SETOF project_standing LANGUAGE sql STABLE AS $$
  WITH listed AS (
    SELECT project.id, project.parent_id,
      CASE WHEN project.withdrawn_at IS NULL AND project.relevance = 'PROGRAMME'
        THEN min(listing.listed_from) FILTER (WHERE listing.withdrawn_at = 'infinity') END AS from_day,
      greatest(project.recorded_at, project.withdrawn_at, max(listing.recorded_at),
        max(listing.withdrawn_at) FILTER (WHERE listing.withdrawn_at < 'infinity')) AS changed_at
    FROM project LEFT JOIN project_listing listing ON listing.project_id = project.id
    WHERE project.id = ANY (projects) OR project.parent_id = ANY (projects)
    GROUP BY project.id),
  parts AS (SELECT parent_id, min(from_day) AS from_day, max(changed_at) AS changed_at FROM listed GROUP BY parent_id),
  wholes AS (
    SELECT tree.project_id, max(greatest(whole.recorded_at, whole.withdrawn_at)) AS changed_at
    FROM project_tree tree JOIN project whole ON whole.id = tree.ancestor_id
    WHERE tree.project_id = ANY (projects) GROUP BY tree.project_id),
  places AS (
    SELECT project_id, array_agg(province_id ORDER BY province_id) FILTER (WHERE withdrawn_at IS NULL) AS province_ids
    FROM project_province WHERE project_id = ANY (projects) GROUP BY project_id),
  states AS (
    SELECT project_id, array_agg(DISTINCT member_state_id ORDER BY member_state_id) FILTER (WHERE withdrawn_at IS NULL) AS member_state_ids,
      max(greatest(recorded_at, withdrawn_at)) AS changed_at
    FROM (
      SELECT located.project_id, province.member_state_id, located.recorded_at, located.withdrawn_at
      FROM project_province located JOIN province ON province.id = located.province_id
      UNION ALL
      SELECT project_id, member_state_id, recorded_at, withdrawn_at FROM project_member_state) reached
    WHERE project_id = ANY (projects) GROUP BY project_id)
  SELECT own.id, coalesce(own.from_day, 'infinity'), coalesce(parts.from_day, 'infinity'), owned.body_id, coalesce(places.province_ids, '{}'),
    greatest(own.changed_at, parts.changed_at, wholes.changed_at, states.changed_at), coalesce(states.member_state_ids, '{}')
  FROM listed own
  LEFT JOIN parts ON parts.parent_id = own.id
  LEFT JOIN wholes ON wholes.project_id = own.id
  LEFT JOIN places ON places.project_id = own.id
  LEFT JOIN states ON states.project_id = own.id
  LEFT JOIN (SELECT * FROM effective_project_body('infinity') WHERE project_id = ANY (projects)) owned ON owned.project_id = own.id
  WHERE own.id = ANY (projects)
$$;
