import { empty, join, raw, selected, type Sql, sql } from '../../database/sql';
import { Counting, ReportState, Weighting } from '../../domain/vocabularies/progress';
import type { PointInTimeSql } from '../shared/point-in-time';
import { countedPercent, joinedMembers, MEMBER_WITH_STATE, type RollUpBasis, type StateColumns, withState } from './roll-up-rows';
import { bodiesOf, isInstitutional, reachedBy, reachOf, type ScopeKey } from './scope-membership';

/** What of a tally is asked for: the rest is not computed. */
export interface RequestedMeasures {
  /** Where the schedules say the projects should be, and how far they are from it. */
  readonly planned?: boolean;
  /** Which projects are reached through more than one child. */
  readonly overlaps?: boolean;
  /** Whose latest report is recent. */
  readonly onTime?: boolean;
  /** How old the reports are that were used, and their lowest state. */
  readonly freshness?: boolean;
}

const STATES = Object.values(ReportState);

/** What a tally needs to know of each project. */
export const stateColumnsOf = ({ planned, onTime, freshness }: RequestedMeasures): StateColumns => ({
  planned,
  latest: onTime,
  report: freshness,
});

/** What is added up of projects with their state, by name. */
function sums(basis: RollUpBasis, { validOn: day }: PointInTimeSql, wanted: RequestedMeasures): Record<string, Sql> {
  // Where every weight is one, counting says the same as multiplying and adding exact decimals, in half the time.
  const isOne = basis.weighting === Weighting.EQUAL && basis.counting === Counting.DISTINCT;
  const weighed = (name: string, value: Sql): Record<string, Sql> => ({
    [`weighted_${name}`]: isOne ? sql`sum(${value})` : sql`sum(weight * (${value}))`,
    [`weight_${name}`]: isOne ? sql`count(${value})` : sql`sum(weight) FILTER (WHERE (${value}) IS NOT NULL)`,
  });
  return {
    projects: sql`count(*)`,
    reported: sql`count(percent)`,
    weight: isOne ? sql`count(*)` : sql`sum(weight)`,
    ...weighed('percent', countedPercent(basis)),
    ...(basis.counting === Counting.ALLOCATED ? { uncarried: sql`sum(uncarried)` } : {}),
    ...(wanted.overlaps ? { overlapping: sql`count(*) FILTER (WHERE overlapping)` } : {}),
    ...(wanted.onTime ? { timely: sql`count(*) FILTER (WHERE reporting_half_year(${day}) - reporting_half_year(latest_as_of) <= 1)` } : {}),
    ...(wanted.planned ? { ...weighed('planned', sql`planned`), ...weighed('variance', sql`percent - planned`) } : {}),
  };
}

/** The columns that tell nodes apart. */
const NODE = ['kind', 'scope_id'];

const listed = (columns: readonly string[]): Sql => join(columns.map(raw));

/** The sums of `members` for each stage and each node, which some columns tell apart. */
export const sumsOfMembers = (node: readonly string[], basis: RollUpBasis, at: PointInTimeSql, wanted: RequestedMeasures): Sql => sql`
  SELECT ${listed(node)}, stage, ${selected(sums(basis, at, wanted))} FROM members GROUP BY ${listed(node)}, stage`;

/**
 * The same for bodies and levels. What they reach of a project follows from two things about it: projects alike in both and in
 * stage are added up first, and only those few sums are joined to the nodes.
 */
function sumsOfBodies(basis: RollUpBasis, at: PointInTimeSql, wanted: RequestedMeasures): Sql {
  const columns = sums(basis, at, wanted);
  return sql`
    SELECT node.kind, node.scope_id, alike.stage, ${join(Object.keys(columns).map((name) => sql`sum(alike.${raw(name)}) AS ${raw(name)}`))}
    FROM (SELECT body_id, located, stage, ${selected(columns)} FROM state GROUP BY body_id, located, stage) alike
    JOIN node ON alike.body_id = ANY (node.bodies) OR (alike.located AND node.by_area)
    GROUP BY node.kind, node.scope_id, alike.stage`;
}

/** The tallies of nodes as a statement without its WITH. Of bodies and levels members are only read where they are needed one by one. */
export function withRollUps(scopes: readonly ScopeKey[], basis: RollUpBasis, at: PointInTimeSql, wanted: RequestedMeasures): Sql {
  const bySums = basis.counting === Counting.DISTINCT && !wanted.overlaps && !wanted.freshness;
  const bodies = bySums ? scopes.filter(isInstitutional) : [];
  const others = bySums ? scopes.filter((scope) => !isInstitutional(scope)) : scopes;
  const parts = [
    ...(others.length > 0
      ? [
          {
            reached: sql`reached AS (${reachOf(others, at, basis.groups, basis.counting === Counting.ALLOCATED)})`,
            which: reachedBy(others, sql`p.id`, at, basis.groups),
            sums: sumsOfMembers(NODE, basis, at, wanted),
          },
        ]
      : []),
    ...(bodies.length > 0
      ? [
          {
            reached: sql`node AS MATERIALIZED (${bodiesOf(bodies, at)})`,
            which: sql`(owned.body_id IN (SELECT unnest(bodies) FROM node) OR (inside.project_id IS NOT NULL AND (SELECT bool_or(by_area) FROM node)))`,
            sums: sumsOfBodies(basis, at, wanted),
          },
        ]
      : []),
  ];
  return sql`
    ${join(parts.map(({ reached }) => reached))},
    ${withState(
      sql`(${join(
        parts.map(({ which }) => which),
        ' OR ',
      )})`,
      basis,
      at,
      { ...stateColumnsOf(wanted), bodies: bodies.length > 0 },
    )},
    ${others.length > 0 ? sql`${joinedMembers([MEMBER_WITH_STATE], basis, at, stateColumnsOf(wanted))},` : empty}
    by_stage AS MATERIALIZED (${join(
      parts.map(({ sums: ofPart }) => ofPart),
      ' UNION ALL ',
    )})
    ${rollUpSql(NODE, basis, at, wanted)}`;
}

/** The tally of each node from `by_stage`: a few sums added up. Only ages of reports, where they are wanted, need every member again. */
export function rollUpSql(node: readonly string[], basis: RollUpBasis, { validOn: day }: PointInTimeSql, wanted: RequestedMeasures): Sql {
  const counted = sql`FILTER (WHERE stage IS DISTINCT FROM 'DROPPED')`;
  const mean = (name: string): Sql =>
    sql`(sum(${raw(`weighted_${name}`)}) ${counted} / nullif(sum(${raw(`weight_${name}`)}) ${counted}, 0))::float8`;
  const total = (column: string): Sql => sql`coalesce(sum(${raw(column)}) ${counted}, 0)::bigint`;
  return sql`
    SELECT tally.*${wanted.freshness ? sql`, ages.newest, ages.oldest, ages."medianAgeDays", coalesce(ages."staleCount", 0) AS "staleCount", ages.status` : empty} FROM (
      SELECT ${listed(node)}, ${mean('percent')} AS percent, ${total('projects')} AS "projectCount", ${total('reported')} AS reported,
        coalesce(sum(weight) ${counted}, 0) AS "totalWeight", json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage"
        ${basis.counting === Counting.ALLOCATED ? sql`, sum(uncarried) ${counted} AS unallocated` : empty}
        ${wanted.overlaps ? sql`, ${total('overlapping')} AS "overlapCount"` : empty}
        ${wanted.onTime ? sql`, ${total('timely')} AS "onTime"` : empty}
        ${wanted.planned ? sql`, ${mean('planned')} AS "plannedPercent", ${mean('variance')} AS variance` : empty}
      FROM by_stage GROUP BY ${listed(node)}) tally
    ${
      wanted.freshness
        ? sql`LEFT JOIN (${agesOf(node, basis, day)}) ages ON ${join(
            node.map((name) => sql`ages.${raw(name)} IS NOT DISTINCT FROM tally.${raw(name)}`),
            ' AND ',
          )}`
        : empty
    }`;
}

/** How old the reports of each node are that were used, and their lowest state. */
const agesOf = (node: readonly string[], { staleAfterDays }: RollUpBasis, day: Sql): Sql => sql`
  SELECT ${listed(node)}, max(report_as_of) AS newest, min(report_as_of) AS oldest,
    round((percentile_cont(0.5) WITHIN GROUP (ORDER BY ${day} - report_as_of))::numeric)::integer AS "medianAgeDays",
    count(*) FILTER (WHERE ${day} - report_as_of > ${staleAfterDays}::integer) AS "staleCount",
    (${STATES}::text[])[min(array_position(${STATES}::text[], report_state))] AS status
  FROM members WHERE counts AND percent IS NOT NULL GROUP BY ${listed(node)}`;
