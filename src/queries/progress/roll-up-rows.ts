import type { ProjectFilter } from '../../../schema/projects/project.input';
import { empty, join, raw, selected, type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { Counting, UnreportedRule, type Weighting } from '../../domain/vocabularies/progress';
import { isKnownAt, isValidOn, type PointInTimeSql } from '../shared/point-in-time';
import { projectMatches } from './project-filter';
import { costUsdAt, ofUsed, plannedAt, stageOfReports, withReports } from './project-state';
import { type Groups, isLeaf, reachedBy, reachOf, type ScopeKey, withBody } from './scope-membership';

/** How a roll-up is made, whatever is asked of it. */
export interface RollUpBasis {
  readonly moment: PointInTime;
  readonly weighting: Weighting;
  readonly counting: Counting;
  readonly unreported: UnreportedRule;
  readonly where: ProjectFilter | null;
  readonly staleAfterDays: number;
  /** What the nodes are where they are groups. */
  readonly groups?: Groups;
}

/** What a question needs to know of each project besides percent, stage and weight: what is not asked for is not read. */
export interface StateColumns {
  /** Its code, and the report that its percent is from: `report_id`, `report_as_of`, `report_state`. */
  readonly report?: boolean;
  /** The day of its latest report, percent or not: `latest_as_of`. */
  readonly latest?: boolean;
  /** Where the schedule says it should be: `planned`. */
  readonly planned?: boolean;
  /** The body responsible for it, `body_id`, and whether it is `located` in the programme's provinces: what bodies reach it by. */
  readonly bodies?: boolean;
}

/** The columns of those facets, over a project `p`, `withReports` and `withBody`. */
const stateColumns = ({ report, latest, planned, bodies }: StateColumns, at: PointInTimeSql): Record<string, Sql> => ({
  ...(report
    ? { code: sql`p.code`, report_id: ofUsed(sql`report_id`), report_as_of: ofUsed(sql`as_of`), report_state: ofUsed(sql`state`) }
    : {}),
  ...(latest ? { latest_as_of: sql`latest.as_of` } : {}),
  ...(planned ? { planned: plannedAt(sql`p.id`, at) } : {}),
  ...(bodies ? { body_id: sql`owned.body_id`, located: sql`inside.project_id IS NOT NULL` } : {}),
});

const WEIGHT: Record<Weighting, (at: PointInTimeSql) => Sql> = {
  EQUAL: () => sql`1::numeric`,
  COST: (at) => costUsdAt(sql`p.id`, at),
  ASSIGNED: () => sql`p.assigned_weight`,
};

/** Rows (project_id, dimension, node_id, share, has_shares, place, places): how each project is split inside a dimension. */
const apportionment = (at: PointInTimeSql): Sql => sql`
  SELECT located.project_id, 'PROVINCE' AS dimension, located.province_id AS node_id, located.share,
    bool_or(located.share IS NOT NULL) OVER project AS has_shares,
    row_number() OVER (project ORDER BY province.code COLLATE "C") AS place, count(*) OVER project AS places
  FROM project_province located JOIN province ON province.id = located.province_id
  WHERE ${isKnownAt(sql`located`, at.knownAt)}
  WINDOW project AS (PARTITION BY located.project_id)
  UNION ALL
  SELECT assigned.project_id, 'CORRIDOR', assigned.corridor_id, NULL, false,
    row_number() OVER (project ORDER BY corridor.code COLLATE "C"), count(*) OVER project
  FROM effective_project_corridor(${at.knownAt}) assigned
  JOIN corridor ON corridor.id = assigned.corridor_id AND ${isValidOn(sql`corridor`, at)}
  WINDOW project AS (PARTITION BY assigned.project_id)
  UNION ALL
  SELECT classified.project_id, 'SECTOR', classified.sector_id, NULL, false,
    row_number() OVER (project ORDER BY sector.code COLLATE "C"), count(*) OVER project
  FROM effective_project_sector(${at.knownAt}) classified JOIN sector ON sector.id = classified.sector_id
  WINDOW project AS (PARTITION BY classified.project_id)`;

/** The dimension in which each kind of node carries its part; bodies, levels and projects carry projects whole. */
const DIMENSION = sql`CASE
  WHEN member.kind IN ('PROVINCE', 'CLUSTER', 'MEMBER_STATE') THEN 'PROVINCE'
  WHEN member.kind IN ('CORRIDOR', 'SECTOR') THEN member.kind END`;

/** What a node carries of an amount of one of its projects. The nodes of a dimension and what none carries make up the whole. */
export const apportioned = (whole: Sql, counting: Counting): Sql =>
  counting === Counting.DISTINCT
    ? whole
    : sql`(CASE WHEN ${DIMENSION} IS NULL THEN ${whole} ELSE (
        SELECT coalesce(sum(carried(${whole}, split.share, split.has_shares, split.place, split.places)), 0)
        FROM split WHERE split.project_id = member.project_id AND split.dimension = ${DIMENSION}
          AND split.node_id = ANY (member.nodes)) END)`;

/** What no node of the dimension carries of a project's weight: of provinces, for bodies and projects too. */
const UNALLOCATED = sql`state.weight - (
  SELECT coalesce(sum(carried(state.weight, split.share, split.has_shares, split.place, split.places)), 0)
  FROM split WHERE split.project_id = member.project_id AND split.dimension = coalesce(${DIMENSION}, 'PROVINCE'))`;

/** `state`: the leaf projects that a condition on `p` holds for and the basis takes, each once, as they are at a moment. */
export const withState = (which: Sql, { weighting, where }: RollUpBasis, at: PointInTimeSql, facets: StateColumns = {}): Sql => sql`
  state AS MATERIALIZED (
    SELECT ${selected({ id: sql`p.id`, percent: ofUsed(sql`percent`), stage: stageOfReports, weight: WEIGHT[weighting](at), ...stateColumns(facets, at) })}
    FROM project p ${facets.bodies ? withBody(at) : empty} ${withReports(sql`p.id`, at)}
    WHERE ${which} AND ${isLeaf(sql`p`, at)} AND ${projectMatches(where, at)})`;

/** The rows of `reached`, each as `member`, beside their project's `state`. */
export const MEMBER_WITH_STATE = sql`reached member JOIN state ON state.id = member.project_id`;

/**
 * `members`, after `state`: one row for each `member` beside its `state` in any of some joins: the columns of `member`, as those of
 * `reachOf`, then (stage, counts, percent, weight), the facets, and where counting is ALLOCATED uncarried.
 *
 * counts = it is not dropped; nodes = what it is split over that belongs to the node; overlapping = it is reached through more
 * than one child; weight = what the node carries of it; uncarried = what no node of its dimension does.
 */
export function joinedMembers(joins: readonly Sql[], { counting }: RollUpBasis, at: PointInTimeSql, facets: StateColumns = {}): Sql {
  const isAllocated = counting === Counting.ALLOCATED;
  const columns = join(['stage', 'percent', ...Object.keys(stateColumns(facets, at))].map((name) => sql`state.${raw(name)}`));
  const rows = (from: Sql): Sql => sql`
    SELECT member.*, ${columns}, state.stage IS DISTINCT FROM 'DROPPED' AS counts, ${apportioned(sql`state.weight`, counting)} AS weight
      ${isAllocated ? sql`, ${UNALLOCATED} AS uncarried` : empty}
    FROM ${from}`;
  return sql`
    ${isAllocated ? sql`split AS MATERIALIZED (${apportionment(at)}),` : empty}
    members AS (${join(joins.map(rows), ' UNION ALL ')})`;
}

/**
 * The common part of statements about the projects of nodes, as CTEs that end in `members`. A project's own state is found once,
 * however many nodes reach it.
 */
export const withMembers = (scopes: readonly ScopeKey[], basis: RollUpBasis, at: PointInTimeSql, facets: StateColumns = {}): Sql => sql`
  reached AS (${reachOf(scopes, at, basis.groups, basis.counting === Counting.ALLOCATED)}),
  ${withState(reachedBy(scopes, sql`p.id`, at, basis.groups), basis, at, facets)},
  ${joinedMembers([MEMBER_WITH_STATE], basis, at, facets)}`;

/** A member's percent as it stands in the sums: nothing where it has none, or zero where the caller wants it so. */
export const countedPercent = ({ unreported }: RollUpBasis): Sql =>
  unreported === UnreportedRule.COUNT_AS_ZERO ? sql`coalesce(percent, 0)` : sql`percent`;
