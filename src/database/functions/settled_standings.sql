-- The settled standings of projects: the days on which a project is a leaf of the portfolio of the programme, in spans with the same
-- provinces, its responsible body and its member states, by the rules of src/queries/progress (portfolio, scope-membership) and
-- effective_project_body. A project that is no leaf on any day has one empty span. known_from is the last instant at which one of the things
-- that decide them came on record or was withdrawn.
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
  -- The provinces, and the member states that a project is assigned to as a whole.
  areas AS (
    SELECT located.project_id, located.province_id, province.member_state_id, located.valid_from, located.valid_to, located.recorded_at,
      located.withdrawn_at
    FROM project_province located JOIN province ON province.id = located.province_id
    WHERE located.project_id = ANY (projects)
    UNION ALL
    SELECT project_id, NULL, member_state_id, NULL, NULL, recorded_at, withdrawn_at FROM project_member_state WHERE project_id = ANY (projects)),
  changes AS (SELECT project_id, max(greatest(recorded_at, withdrawn_at)) AS changed_at FROM areas GROUP BY project_id),
  leaves AS (
    SELECT own.id, coalesce(own.from_day, 'infinity') AS valid_from, coalesce(parts.from_day, 'infinity') AS valid_to,
      greatest(own.changed_at, parts.changed_at, wholes.changed_at, changes.changed_at) AS known_from
    FROM listed own
    LEFT JOIN parts ON parts.parent_id = own.id
    LEFT JOIN wholes ON wholes.project_id = own.id
    LEFT JOIN changes ON changes.project_id = own.id
    WHERE own.id = ANY (projects)),
  -- The first day of each span: that of the leaf, and each on which a province is added or left.
  starts AS (
    SELECT id, valid_from AS day FROM leaves
    UNION
    SELECT leaf.id, moved.day
    FROM leaves leaf JOIN areas ON areas.project_id = leaf.id AND areas.withdrawn_at IS NULL
    CROSS JOIN LATERAL (VALUES (areas.valid_from), (areas.valid_to)) moved (day)
    WHERE moved.day > leaf.valid_from AND moved.day < leaf.valid_to),
  spans AS (SELECT id, day, lead(day) OVER (PARTITION BY id ORDER BY day) AS next FROM starts),
  places AS (
    SELECT spans.id, spans.day,
      array_agg(areas.province_id ORDER BY areas.province_id) FILTER (WHERE areas.province_id IS NOT NULL) AS province_ids,
      array_agg(DISTINCT areas.member_state_id ORDER BY areas.member_state_id) AS member_state_ids
    FROM spans JOIN areas ON areas.project_id = spans.id AND areas.withdrawn_at IS NULL AND in_force(areas.valid_from, areas.valid_to, spans.day)
    GROUP BY spans.id, spans.day)
  SELECT leaf.id, spans.day, coalesce(spans.next, leaf.valid_to), owned.body_id, coalesce(places.province_ids, '{}'), leaf.known_from,
    coalesce(places.member_state_ids, '{}')
  FROM leaves leaf
  JOIN spans ON spans.id = leaf.id
  LEFT JOIN places ON places.id = spans.id AND places.day = spans.day
  LEFT JOIN (SELECT * FROM effective_project_body('infinity') WHERE project_id = ANY (projects)) owned ON owned.project_id = leaf.id
$$;
