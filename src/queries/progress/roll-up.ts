import { empty, join, raw, type Sql, sql } from '../../database/sql';
import { Counting, ReportState, UnreportedRule } from '../../domain/vocabularies/progress';
import type { PointInTimeSql } from '../shared/point-in-time';
import { bodiesOf, isInProgramme } from './body-membership';
import { joinedMembers, MEMBER_WITH_STATE, type RollUpBasis, withReached, withState } from './roll-up-rows';
import {
  alike,
  AREA_COLUMNS,
  type AreaKind,
  columnList,
  needsMembers,
  type RequestedMeasures,
  stateColumnsOf,
  sumsOfMembers,
} from './roll-up-sums';
import { isInstitutional, keysByKind, type ScopeKey } from './scope';
import { reachedBy } from './scope-reach';
import type { LeafCondition } from './settled-state';

const REPORT_STATES = Object.values(ReportState);

/** A percent is rounded once, here: to so many decimals, which a double holds exactly. */
export const PERCENT_DECIMALS = sql`10`;

/** The columns that identify a node. */
const NODE = ['kind', 'scope_id'];

/** One way to sum the projects of nodes: CTEs before and after `state`, the condition on the projects of `state`, and the rows of `by_stage`. */
interface Summation {
  readonly before: readonly Sql[];
  readonly condition: LeafCondition;
  readonly after: readonly Sql[];
  readonly sums: Sql;
}

/** Sums over `members`, one row per node and project. */
const byMembers = (scopes: readonly ScopeKey[], basis: RollUpBasis, point: PointInTimeSql, requested: RequestedMeasures): Summation => ({
  before: [withReached(scopes, basis, point)],
  condition: ({ id }) => reachedBy(scopes, id, point, basis.groups),
  after: [joinedMembers([MEMBER_WITH_STATE], basis, point, stateColumnsOf(requested))],
  sums: sumsOfMembers(NODE, basis, point, requested),
});

/** Sums for bodies and levels without `members`: a project's body and location decide which of them reach it. */
function byBodies(scopes: readonly ScopeKey[], basis: RollUpBasis, point: PointInTimeSql, requested: RequestedMeasures): Summation {
  const { rows, sums } = alike(['body_id', 'located'], basis, point, requested);
  return {
    before: [sql`node AS MATERIALIZED (${bodiesOf(scopes, point)})`],
    condition: ({ responsibleId, provinceIds }) =>
      sql`(${responsibleId} IN (SELECT unnest(bodies) FROM node) OR (${isInProgramme(provinceIds, point)} AND (SELECT bool_or(by_area) FROM node)))`,
    after: [],
    sums: sql`
    SELECT node.kind, node.scope_id, alike.stage, ${sums}
    FROM ${rows} JOIN node ON alike.body_id = ANY (node.bodies) OR (alike.located AND node.by_area)
    GROUP BY node.kind, node.scope_id, alike.stage`,
  };
}

/** From so many areas of a kind on, all projects are read; for fewer, those that an index finds, which takes half the time for 3 provinces. */
const MANY_AREAS: Readonly<Record<AreaKind, number>> = { PROVINCE: 20, MEMBER_STATE: 3 };

/** Sums for areas of one kind without `members`. */
function byAreas(
  kind: AreaKind,
  ids: readonly number[],
  basis: RollUpBasis,
  point: PointInTimeSql,
  requested: RequestedMeasures,
): Summation {
  const column = AREA_COLUMNS[kind];
  const { rows, sums } = alike([column], basis, point, requested);
  return {
    before: [],
    condition: () => sql`true`,
    after: [],
    sums: sql`
    SELECT ${kind}::text AS kind, area.id AS scope_id, alike.stage, ${sums}
    FROM ${rows} CROSS JOIN unnest(alike.${raw(column)}) area (id)
    WHERE area.id = ANY (${ids}::integer[])
    GROUP BY area.id, alike.stage`,
  };
}

/** The roll-ups of nodes: a statement without its WITH. Bodies, levels and many areas are summed without `members` unless a measure needs each. */
export function withRollUps(scopes: readonly ScopeKey[], basis: RollUpBasis, point: PointInTimeSql, requested: RequestedMeasures): Sql {
  const eachProject = needsMembers(basis, requested);
  const bodies = eachProject ? [] : scopes.filter(isInstitutional);
  const keys = keysByKind(scopes);
  const areas = (Object.keys(AREA_COLUMNS) as AreaKind[]).filter(
    (kind) => !eachProject && (keys.get(kind)?.length ?? 0) >= MANY_AREAS[kind],
  );
  const others = scopes.filter((scope) => !bodies.includes(scope) && !areas.some((kind) => kind === scope.kind));
  const summations = [
    ...(others.length > 0 ? [byMembers(others, basis, point, requested)] : []),
    ...(bodies.length > 0 ? [byBodies(bodies, basis, point, requested)] : []),
    ...areas.map((kind) => byAreas(kind, keys.get(kind)!, basis, point, requested)),
  ];
  const isReached: LeafCondition = (leaf) =>
    sql`(${join(
      summations.map(({ condition }) => condition(leaf)),
      ' OR ',
    )})`;
  const ctes = [
    ...summations.flatMap(({ before }) => before),
    withState(isReached, basis, point, { ...stateColumnsOf(requested), bodies: bodies.length > 0, areas: areas.length > 0 }),
    ...summations.flatMap(({ after }) => after),
    sql`by_stage AS MATERIALIZED (${join(
      summations.map((summation) => summation.sums),
      ' UNION ALL ',
    )})`,
  ];
  return sql`${join(ctes)} ${rollUpSql(NODE, basis, point, requested)}`;
}

/** The roll-up of each node from `by_stage`. Only freshness reads the `members` again. */
export function rollUpSql(node: readonly string[], basis: RollUpBasis, point: PointInTimeSql, requested: RequestedMeasures): Sql {
  const counted = sql`FILTER (WHERE stage IS DISTINCT FROM 'DROPPED')`;
  const sum = (column: string): Sql => sql`sum(${raw(column)}) ${counted}`;
  const quotient = (numerator: Sql, denominator: Sql): Sql =>
    sql`round((${numerator}) / nullif(${denominator}, 0), ${PERCENT_DECIMALS})::float8`;
  const mean = (name: string): Sql => quotient(sum(`weighted_${name}`), sum(`weight_${name}`));
  const total = (column: string): Sql => sql`coalesce(${sum(column)}, 0)::bigint`;
  const known = sql`coalesce(${sum('weighted_percent')}, 0)`;
  const low = quotient(known, sum('weight'));
  const high = quotient(sql`${known} + 100 * (${sum('weight')} - coalesce(${sum('weight_percent')}, 0))`, sum('weight'));
  const isWhole = basis.unreported === UnreportedRule.COUNT_AS_ZERO;
  const percent = isWhole ? low : mean('percent');
  const percentProjects = isWhole ? sql`${total('projects')} - ${total('weightless')}` : total('weighed');
  const rollUps = sql`
      SELECT ${columnList(node)}, ${percent} AS percent, ${low} AS low, ${high} AS high,
        ${total('projects')} AS "projectCount", ${total('known')} AS "withPercent",
        ${total('weightless')} AS "withoutWeight", ${percentProjects} AS "percentProjects", coalesce(sum(weight) ${counted}, 0) AS "totalWeight", json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage"
        ${basis.counting === Counting.ALLOCATED ? sql`, sum(unallocated) ${counted} AS unallocated` : empty}
        ${requested.composition ? sql`, ${mean('stated')} AS "statedPercent", ${total('stated')} AS stated, ${total('silent')} AS silent` : empty}
        ${requested.overlaps ? sql`, ${total('overlapping')} AS "overlapCount"` : empty}
        ${requested.onTime ? sql`, ${total('timely')} AS "onTime"` : empty}
        ${requested.pending ? sql`, ${total('pending')} AS pending` : empty}
        ${
          requested.planned
            ? sql`, ${mean('planned')} AS "plannedPercent", ${mean('variance')} AS variance,
          ${total('planned')} AS "plannedProjects", ${total('compared')} AS "varianceProjects"`
            : empty
        }
      FROM by_stage GROUP BY ${columnList(node)}`;
  return requested.freshness ? withFreshness(rollUps, node, basis, point) : sql`SELECT roll_up.* FROM (${rollUps}) roll_up`;
}

/** Roll-ups beside the age of the reports that give their percents, and the lowest state of those reports. */
function withFreshness(rollUps: Sql, node: readonly string[], { staleAfterDays }: RollUpBasis, { validOn }: PointInTimeSql): Sql {
  const isSameNode = join(
    node.map((name) => sql`ages.${raw(name)} IS NOT DISTINCT FROM roll_up.${raw(name)}`),
    ' AND ',
  );
  return sql`
    SELECT roll_up.*, ages.newest, ages.oldest, ages."medianAgeDays", coalesce(ages."staleCount", 0) AS "staleCount", ages.status
    FROM (${rollUps}) roll_up LEFT JOIN (
      SELECT ${columnList(node)}, max(report_as_of) AS newest, min(report_as_of) AS oldest,
        round((percentile_cont(0.5) WITHIN GROUP (ORDER BY ${validOn} - report_as_of))::numeric)::integer AS "medianAgeDays",
        count(*) FILTER (WHERE ${validOn} - report_as_of > ${staleAfterDays}::integer) AS "staleCount",
        (${REPORT_STATES}::text[])[min(array_position(${REPORT_STATES}::text[], report_state))] AS status
      FROM members WHERE counts AND percent IS NOT NULL GROUP BY ${columnList(node)}) ages ON ${isSameNode}`;
}
