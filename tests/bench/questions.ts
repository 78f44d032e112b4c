/**
 * Typical questions, each with the best single statement written by hand for the same answer. $1 is the day, $2 the instant, and the one
 * column is the `data` of the answer. The bench compares the two answers before it times them.
 */
export interface Question {
  readonly name: string;
  /** The kind of answer, which decides the target. */
  readonly kind: 'list' | 'roll-up' | 'other';
  readonly query: string;
  readonly byHand: string;
}

/** The state of a report `r` at the instant. */
const stateOf = (r: string): string =>
  `CASE WHEN ${r}.state_since <= $2::timestamptz THEN ${r}.state ELSE report_state_at(${r}.id, ${r}.state, ${r}.state_since, $2::timestamptz) END`;
/** A report `r` counts. */
const COUNTS = `r.as_of <= $1::date AND r.recorded_at <= $2::timestamptz AND ${stateOf('r')} IN ('PUBLISHED', 'CERTIFIED')
  AND (r.superseded_at IS NULL OR r.superseded_at > $2::timestamptz OR NOT EXISTS (
    SELECT FROM progress_report c WHERE c.supersedes_id = r.id AND c.recorded_at <= $2::timestamptz AND ${stateOf('c')} IN ('PUBLISHED', 'CERTIFIED')))`;
const LATEST = `ORDER BY r.as_of DESC, ${stateOf('r')} = 'CERTIFIED' DESC, r.recorded_at DESC, r.id DESC LIMIT 1`;

/** Percent and stage of `p`: mostly both from the latest report; an earlier one is searched only where it lacks the value. */
const STATE = `
  LEFT JOIN LATERAL (
    SELECT r.id, r.stage, coalesce(r.percent, CASE WHEN r.stage IN ('COMPLETED', 'OPERATIONAL') THEN 100 END) AS percent
    FROM progress_report r WHERE r.project_id = p.id AND ${COUNTS} ${LATEST}) latest ON true
  LEFT JOIN LATERAL (
    SELECT coalesce(r.percent, 100) AS percent FROM progress_report r
    WHERE latest.id IS NOT NULL AND latest.percent IS NULL AND r.project_id = p.id AND ${COUNTS} AND (r.percent IS NOT NULL OR r.stage IN ('COMPLETED', 'OPERATIONAL')) ${LATEST}) used ON true
  LEFT JOIN LATERAL (
    SELECT r.stage FROM progress_report r
    WHERE latest.id IS NOT NULL AND latest.stage IS NULL AND r.project_id = p.id AND ${COUNTS} AND r.stage IS NOT NULL ${LATEST}) staged ON true`;
const PERCENT = 'coalesce(latest.percent, used.percent)';
const STAGE = 'coalesce(latest.stage, staged.stage)';

/** A project is on record, and something on record speaks of it by the day. */
const isListed = (
  p: string,
): string => `${p}.recorded_at <= $2::timestamptz AND (${p}.withdrawn_at IS NULL OR ${p}.withdrawn_at > $2::timestamptz)
  AND EXISTS (SELECT FROM project_listing l WHERE l.project_id = ${p}.id AND l.listed_from <= $1::date AND l.recorded_at <= $2::timestamptz AND l.withdrawn_at > $2::timestamptz)`;
const LEAF = `${isListed('p')} AND NOT EXISTS (SELECT FROM project part WHERE part.parent_id = p.id AND ${isListed('part')})`;
const nameIn = (lang: string, names: string): string =>
  `coalesce(${names} ->> '${lang}', ${names} ->> 'EN', ${names} ->> 'TH', ${names} ->> 'MS', ${names} ->> 'ID')`;
const STAGES = `ARRAY['IDEA', 'CONCEPT', 'FEASIBILITY', 'DETAILED_DESIGN', 'FINANCING', 'PROCUREMENT', 'CONSTRUCTION', 'COMPLETED', 'OPERATIONAL', 'SUSPENDED', 'DROPPED']`;
const LEVELS = `ARRAY['LEADERS_SUMMIT', 'MINISTERIAL_MEETING', 'GOVERNORS_FORUM', 'SENIOR_OFFICIALS_MEETING', 'BUSINESS_COUNCIL', 'WORKING_GROUP']`;
const MEAN = 'round(total / nullif(reported, 0), 10)';

/** The body of a project: its own, else that of its nearest ancestor with one. */
const BODY_OF = `(
  SELECT own.body_id FROM project_tree t JOIN project own ON own.id = t.ancestor_id AND own.body_id IS NOT NULL AND own.recorded_at <= $2::timestamptz
  WHERE t.project_id = p.id ORDER BY t.distance LIMIT 1)`;
const statedBy = (table: string): string => `${table} s ON s.project_id = t.ancestor_id AND s.recorded_at <= $2::timestamptz
  AND t.distance = (SELECT min(n.distance) FROM project_tree n JOIN ${table} ns ON ns.project_id = n.ancestor_id AND ns.recorded_at <= $2::timestamptz WHERE n.project_id = p.id)`;

/** `alike`: sums of leaf projects by body, location in the programme's area, and stage. */
const ALIKE = `
  located AS (
    SELECT DISTINCT l.project_id FROM programme_membership m JOIN project_province l ON l.province_id = m.province_id
    WHERE in_force(m.valid_from, m.valid_to, $1::date) AND m.recorded_at <= $2::timestamptz AND l.recorded_at <= $2::timestamptz),
  alike AS (
    SELECT owned.body_id, located.project_id IS NOT NULL AS is_located, ${STAGE} AS stage, count(*) AS n, count(${PERCENT}) AS reported, sum(${PERCENT}) AS total
    FROM project p LEFT JOIN located ON located.project_id = p.id
    LEFT JOIN effective_project_body($2::timestamptz) owned ON owned.project_id = p.id ${STATE}
    WHERE ${LEAF} AND (owned.body_id IS NOT NULL OR located.project_id IS NOT NULL) GROUP BY 1, 2, 3)`;

const UNDER = `
  under AS (
    SELECT id AS node_id, id AS body_id FROM body
    UNION
    SELECT under.node_id, b.body_id FROM under JOIN body_reporting b ON b.reports_to_id = under.body_id
    WHERE in_force(b.valid_from, b.valid_to, $1::date) AND b.recorded_at <= $2::timestamptz)`;

/** A day in the middle of the reports. */
const PAST = '2023-06-30';

const LEVELS_BY_HAND = `
      WITH RECURSIVE ${UNDER}, ${ALIKE},
      down AS (
        SELECT id AS body_id, 0 AS depth FROM body WHERE level = 'LEADERS_SUMMIT'
        UNION
        SELECT b.body_id, down.depth + 1 FROM down JOIN body_reporting b ON b.reports_to_id = down.body_id
        WHERE in_force(b.valid_from, b.valid_to, $1::date) AND b.recorded_at <= $2::timestamptz AND down.depth < 12),
      levels AS (
        SELECT body.level, min(down.depth) AS depth FROM down JOIN body ON body.id = down.body_id AND in_force(body.valid_from, body.valid_to, $1::date) GROUP BY body.level),
      reach AS (
        SELECT top.level, array_agg(under.body_id) AS bodies, bool_or(body.level = 'GOVERNORS_FORUM') AS by_area
        FROM body top JOIN under ON under.node_id = top.id JOIN body ON body.id = under.body_id
        WHERE in_force(top.valid_from, top.valid_to, $1::date) GROUP BY top.level),
      stages AS (
        SELECT reach.level, alike.stage, sum(n)::int AS n, sum(reported)::int AS reported, sum(total) AS total
        FROM reach JOIN alike ON alike.body_id = ANY (reach.bodies) OR (alike.is_located AND reach.by_area) GROUP BY 1, 2),
      tally AS (
        SELECT level, sum(n) FILTER (WHERE counts)::int AS n, sum(reported) FILTER (WHERE counts)::int AS reported, sum(total) FILTER (WHERE counts) AS total,
          json_agg(json_build_object('stage', stage, 'count', n) ORDER BY array_position(${STAGES}, stage)) AS stages
        FROM (SELECT *, stage IS DISTINCT FROM 'DROPPED' AS counts FROM stages) stages GROUP BY level)
      SELECT json_build_object('progressByLevel', json_agg(json_build_object('level', levels.level, 'progress', json_build_object(
        'percent', (${MEAN})::float8, 'projectCount', coalesce(n, 0),
        'coverage', json_build_object('expected', coalesce(n, 0), 'reported', coalesce(reported, 0)), 'byStage', coalesce(stages, '[]')))
        ORDER BY levels.depth, array_position(${LEVELS}, levels.level)))
      FROM levels LEFT JOIN tally USING (level)`;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'province page, 50 projects',
    kind: 'list',
    query: `{ province(code: "TH-90") { code name(lang: TH) projects(first: 50) { nodes {
      code name(lang: TH) stage workingGroup { code name(lang: TH) } sectors { code name(lang: TH) } reports(first: 1) { nodes { asOf percent stage } } } } } }`,
    byHand: `
      SELECT json_build_object('province', json_build_object('code', v.code, 'name', ${nameIn('TH', 'v.names')}, 'projects', json_build_object('nodes', (
        SELECT json_agg(json_build_object('code', p.code, 'name', ${nameIn('TH', 'p.names')},
          'stage', (SELECT r.stage FROM progress_report r WHERE r.project_id = p.id AND ${COUNTS} AND r.stage IS NOT NULL ${LATEST}),
          'workingGroup', (SELECT json_build_object('code', b.code, 'name', ${nameIn('TH', 'b.names')}) FROM body b WHERE b.id = ${BODY_OF} AND b.level = 'WORKING_GROUP'),
          'sectors', (SELECT coalesce(json_agg(json_build_object('code', sector.code, 'name', ${nameIn('TH', 'sector.names')}) ORDER BY sector.code COLLATE "C"), '[]')
            FROM project_tree t JOIN ${statedBy('project_sector')} JOIN sector ON sector.id = s.sector_id WHERE t.project_id = p.id),
          'reports', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('asOf', r.as_of, 'percent', r.percent::float8, 'stage', r.stage)), '[]')
            FROM (SELECT * FROM progress_report r WHERE r.project_id = p.id ${LATEST}) r)))
          ORDER BY p.code COLLATE "C")
        FROM (
          SELECT p.* FROM project_province l JOIN project p ON p.id = l.project_id
          WHERE l.province_id = v.id AND l.recorded_at <= $2::timestamptz AND ${LEAF} ORDER BY p.code COLLATE "C" LIMIT 50) p))))
      FROM province v WHERE v.code = 'TH-90'`,
  },
  {
    name: 'table of levels',
    kind: 'roll-up',
    query: `{ progressByLevel { level progress { percent projectCount coverage { expected reported } byStage { stage count } } } }`,
    byHand: LEVELS_BY_HAND,
  },
  {
    name: 'levels on a past day',
    kind: 'roll-up',
    query: `{ progressByLevel(basis: { asOf: "${PAST}" }) { level progress { percent projectCount coverage { expected reported } byStage { stage count } } } }`,
    byHand: LEVELS_BY_HAND.replaceAll('$1::date', `least($1::date, '${PAST}')`),
  },
  {
    name: 'bodies with coverage',
    kind: 'roll-up',
    query: `{ bodies { code level reportsTo { code } progress { percent projectCount coverage { expected reported rate } } } }`,
    byHand: `
      WITH RECURSIVE ${UNDER}, ${ALIKE},
      reach AS (SELECT under.node_id, array_agg(under.body_id) AS bodies, bool_or(body.level = 'GOVERNORS_FORUM') AS by_area FROM under JOIN body ON body.id = under.body_id GROUP BY 1),
      tally AS (
        SELECT reach.node_id, sum(n)::int AS n, sum(reported)::int AS reported, sum(total) AS total
        FROM reach JOIN alike ON alike.stage IS DISTINCT FROM 'DROPPED' AND (alike.body_id = ANY (reach.bodies) OR (alike.is_located AND reach.by_area)) GROUP BY 1)
      SELECT json_build_object('bodies', json_agg(json_build_object('code', b.code, 'level', b.level,
        'reportsTo', (SELECT coalesce(json_agg(json_build_object('code', up.code) ORDER BY up.code COLLATE "C"), '[]') FROM body_reporting r JOIN body up ON up.id = r.reports_to_id
          WHERE r.body_id = b.id AND in_force(r.valid_from, r.valid_to, $1::date) AND r.recorded_at <= $2::timestamptz),
        'progress', json_build_object('percent', (${MEAN})::float8, 'projectCount', coalesce(n, 0), 'coverage', json_build_object(
          'expected', coalesce(n, 0), 'reported', coalesce(reported, 0), 'rate', coalesce(reported::float8 / nullif(n, 0), 0))))
        ORDER BY array_position(${LEVELS}, b.level), b.code COLLATE "C"))
      FROM body b LEFT JOIN tally ON tally.node_id = b.id WHERE in_force(b.valid_from, b.valid_to, $1::date)`,
  },
  {
    name: 'all provinces with percent',
    kind: 'roll-up',
    query: `{ provinces(first: 100) { nodes { code name(lang: TH) progress { percent projectCount } } } }`,
    byHand: `
      WITH state AS MATERIALIZED (SELECT p.id, ${PERCENT} AS percent FROM project p ${STATE} WHERE ${LEAF} AND ${STAGE} IS DISTINCT FROM 'DROPPED'),
      tally AS (
        SELECT l.province_id, count(*)::int AS n, count(percent) AS reported, sum(percent) AS total
        FROM project_province l JOIN state ON state.id = l.project_id WHERE l.recorded_at <= $2::timestamptz GROUP BY 1)
      SELECT json_build_object('provinces', json_build_object('nodes', json_agg(json_build_object('code', v.code, 'name', ${nameIn('TH', 'v.names')},
        'progress', json_build_object('percent', (${MEAN})::float8, 'projectCount', coalesce(n, 0))) ORDER BY v.code COLLATE "C")))
      FROM province v LEFT JOIN tally ON tally.province_id = v.id
      WHERE EXISTS (SELECT FROM programme_membership m WHERE m.province_id = v.id AND in_force(m.valid_from, m.valid_to, $1::date) AND m.recorded_at <= $2::timestamptz)`,
  },
  {
    name: 'statistics by two dimensions',
    kind: 'roll-up',
    query: `{ projectStatistics(groupBy: [MEMBER_STATE, STAGE]) {
      total { projectCount progress { percent } } groups { keys { code } measures { projectCount progress { percent } } } } }`,
    byHand: `
      WITH state AS MATERIALIZED (SELECT p.id, ${PERCENT} AS percent, ${STAGE} AS stage FROM project p ${STATE} WHERE ${LEAF}),
      country AS (
        SELECT l.project_id, v.member_state_id FROM project_province l JOIN province v ON v.id = l.province_id WHERE l.recorded_at <= $2::timestamptz
        UNION SELECT project_id, member_state_id FROM project_member_state WHERE recorded_at <= $2::timestamptz),
      tally AS (
        SELECT country.member_state_id, stage, count(*) FILTER (WHERE stage IS DISTINCT FROM 'DROPPED')::int AS n,
          count(percent) FILTER (WHERE stage IS DISTINCT FROM 'DROPPED') AS reported, sum(percent) FILTER (WHERE stage IS DISTINCT FROM 'DROPPED') AS total
        FROM state LEFT JOIN country ON country.project_id = state.id GROUP BY 1, 2)
      SELECT json_build_object('projectStatistics', json_build_object(
        'total', (SELECT json_build_object('projectCount', count(*)::int, 'progress', json_build_object('percent', round(avg(percent), 10)::float8)) FROM state WHERE stage IS DISTINCT FROM 'DROPPED'),
        'groups', (SELECT json_agg(json_build_object('keys', json_build_array(json_build_object('code', m.code), json_build_object('code', stage)),
            'measures', json_build_object('projectCount', n, 'progress', json_build_object('percent', (${MEAN})::float8)))
            ORDER BY m.code COLLATE "C" NULLS LAST, array_position(${STAGES}, stage) NULLS LAST)
          FROM tally LEFT JOIN member_state m ON m.id = tally.member_state_id)))`,
  },
  {
    name: 'search',
    kind: 'other',
    query: `{ search(text: "สงขลา", types: [PROJECT, PROVINCE], first: 10) { edges { score matched node { ... on Project { code name(lang: TH) } ... on Province { code name(lang: TH) } } } } }`,
    byHand: `
      WITH entry AS (
        SELECT type, thing_id, code, entry, CASE WHEN folded = 'สงขลา' THEN CASE kind WHEN 'CODE' THEN 1 WHEN 'NAME' THEN 0.95 ELSE 0.3 END
          WHEN kind = 'TEXT' THEN 0.3 WHEN kind = 'CODE' OR folded LIKE 'สงขลา%' THEN 0.8 WHEN folded LIKE '%สงขลา%' THEN 0.6
          ELSE round(0.5 * word_similarity('สงขลา', folded)::numeric, 6) END AS score
        FROM search_entry
        WHERE type IN ('PROJECT', 'PROVINCE') AND ((kind <> 'CODE' AND folded LIKE '%สงขลา%') OR (kind = 'CODE' AND folded LIKE 'สงขลา%') OR (kind = 'NAME' AND 'สงขลา' <% folded))
        UNION ALL
        SELECT 'PROJECT', p.id, p.code, v.names ->> 'EN', 0.25 FROM search_entry e JOIN province v ON v.id = e.thing_id
        JOIN project_province l ON l.province_id = v.id JOIN project p ON p.id = l.project_id
        WHERE e.type = 'PROVINCE' AND e.kind = 'NAME' AND e.folded LIKE '%สงขลา%'),
      hit AS (SELECT DISTINCT ON (type, thing_id) * FROM entry ORDER BY type, thing_id, score DESC, length(entry), entry COLLATE "C"),
      best AS (SELECT * FROM hit ORDER BY score DESC, type COLLATE "C", code COLLATE "C" LIMIT 10)
      SELECT json_build_object('search', json_build_object('edges', json_agg(json_build_object('score', score::float8, 'matched', entry, 'node', json_build_object('code', best.code,
        'name', ${nameIn('TH', 'coalesce(p.names, v.names)')})) ORDER BY score DESC, type COLLATE "C", best.code COLLATE "C")))
      FROM best LEFT JOIN project p ON type = 'PROJECT' AND p.id = thing_id LEFT JOIN province v ON type = 'PROVINCE' AND v.id = thing_id`,
  },
  {
    name: 'one project with everything',
    kind: 'other',
    query: `{ project(code: "P24") { code name(lang: TH) startsOn endsOn stage workingGroup { code name(lang: EN) } sectors { code } corridors { code } provinces { code name(lang: TH) }
      memberStates { code } costs { amount currency preferred asOf } progress { percent }
      reports(first: 100) { nodes { asOf percent stage narrative(lang: EN) citation { locator source { code } } } } } }`,
    byHand: `
      SELECT json_build_object('project', json_build_object('code', p.code, 'name', ${nameIn('TH', 'p.names')}, 'startsOn', schedule.starts_on, 'endsOn', schedule.ends_on, 'stage', ${STAGE},
        'workingGroup', (SELECT json_build_object('code', b.code, 'name', ${nameIn('EN', 'b.names')}) FROM body b WHERE b.id = ${BODY_OF} AND b.level = 'WORKING_GROUP'),
        'sectors', (SELECT coalesce(json_agg(json_build_object('code', sector.code) ORDER BY sector.code COLLATE "C"), '[]')
          FROM project_tree t JOIN ${statedBy('project_sector')} JOIN sector ON sector.id = s.sector_id WHERE t.project_id = p.id),
        'corridors', (SELECT coalesce(json_agg(json_build_object('code', corridor.code) ORDER BY corridor.code COLLATE "C"), '[]')
          FROM project_tree t JOIN ${statedBy('project_corridor')} JOIN corridor ON corridor.id = s.corridor_id AND in_force(corridor.valid_from, corridor.valid_to, $1::date) WHERE t.project_id = p.id),
        'provinces', (SELECT coalesce(json_agg(json_build_object('code', v.code, 'name', ${nameIn('TH', 'v.names')}) ORDER BY v.code COLLATE "C"), '[]')
          FROM project_province l JOIN province v ON v.id = l.province_id WHERE l.project_id = p.id),
        'memberStates', (SELECT coalesce(json_agg(json_build_object('code', m.code) ORDER BY m.code COLLATE "C"), '[]') FROM member_state m
          WHERE m.id IN (SELECT v.member_state_id FROM project_province l JOIN province v ON v.id = l.province_id WHERE l.project_id = p.id
            UNION ALL SELECT member_state_id FROM project_member_state s WHERE s.project_id = p.id)),
        'costs', (SELECT coalesce(json_agg(json_build_object('amount', c.amount::text, 'currency', c.currency, 'preferred', c.preferred, 'asOf', c.as_of)
          ORDER BY c.as_of DESC NULLS LAST, c.code COLLATE "C"), '[]') FROM cost_figure c WHERE c.project_id = p.id),
        'progress', json_build_object('percent', CASE WHEN ${STAGE} IS DISTINCT FROM 'DROPPED' THEN (${PERCENT})::float8 END),
        'reports', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('asOf', r.as_of, 'percent', r.percent::float8, 'stage', r.stage,
            'narrative', ${nameIn('EN', 'r.narratives')}, 'citation', CASE WHEN c.id IS NOT NULL THEN json_build_object('locator', c.locator, 'source', json_build_object('code', source.code)) END)
            ORDER BY r.as_of DESC, r.recorded_at DESC, r.id DESC), '[]')
          FROM progress_report r LEFT JOIN citation c ON c.id = r.citation_id LEFT JOIN source ON source.id = c.source_id WHERE r.project_id = p.id))))
      FROM project p ${STATE}
      LEFT JOIN LATERAL (SELECT * FROM schedule_statement s WHERE s.project_id = p.id
        ORDER BY s.as_of DESC NULLS LAST, s.recorded_at DESC, s.id DESC LIMIT 1) schedule ON true WHERE p.code = 'P24'`,
  },
  {
    name: 'list of 2,000 rows',
    kind: 'list',
    query: `{ projects(where: { isSample: true }, first: 100) { nodes { code name(lang: EN) reports(first: 20) { nodes { asOf percent stage } } } } }`,
    byHand: `
      SELECT json_build_object('projects', json_build_object('nodes', (
        SELECT json_agg(json_build_object('code', p.code, 'name', ${nameIn('EN', 'p.names')}, 'reports', json_build_object('nodes', (
          SELECT coalesce(json_agg(json_build_object('asOf', r.as_of, 'percent', r.percent::float8, 'stage', r.stage)), '[]')
          FROM (SELECT * FROM progress_report r WHERE r.project_id = p.id ORDER BY r.as_of DESC, r.recorded_at DESC, r.id DESC LIMIT 20) r))) ORDER BY p.code COLLATE "C")
        FROM (SELECT p.* FROM project p WHERE p.is_sample AND $1::date IS NOT NULL AND $2::timestamptz IS NOT NULL ORDER BY p.code COLLATE "C" LIMIT 100) p)))`,
  },
];
