import { Counting, UnreportedRule, Weighting } from '../domain/enums';
import type { Moment } from '../moments';
import { empty, sql, type Sql } from '../sql';
import { type At, inSpan, onRecord } from './at';
import { type ProjectFilter, projectMatches } from './project-filter';
import { costUsdAt, ofUsed, plannedAt, stageOfReports, withReports } from './project-state';
import { type Groups, isLeaf, reachOf, type Scope } from './reach';

/** How a roll-up is made, whatever is asked of it. */
export interface Basis {
  readonly moment: Moment;
  readonly weighting: Weighting;
  readonly counting: Counting;
  readonly unreported: UnreportedRule;
  readonly where: ProjectFilter | null;
  readonly staleAfterDays: number;
  /** What the nodes are where they are groups. */
  readonly groups?: Groups;
}

/** What a question needs to know of each project besides percent, stage and weight. */
export interface Facets {
  /** Where the schedule says it should be. */
  readonly planned?: boolean;
}

const WEIGHT: Record<Weighting, (at: At) => Sql> = {
  EQUAL: () => sql`1::numeric`,
  COST: (at) => costUsdAt(sql`p.id`, at),
  ASSIGNED: () => sql`p.assigned_weight`,
};

/** Rows (project_id, dimension, node_id, share, has_shares, place, places): how each project is split inside a dimension. */
const splits = (at: At): Sql => sql`
  SELECT located.project_id, 'PROVINCE' AS dimension, located.province_id AS node_id, located.share,
    bool_or(located.share IS NOT NULL) OVER project AS has_shares,
    row_number() OVER (project ORDER BY province.code COLLATE "C") AS place, count(*) OVER project AS places
  FROM project_province located JOIN province ON province.id = located.province_id
  WHERE ${onRecord(sql`located`, at.known)}
  WINDOW project AS (PARTITION BY located.project_id)
  UNION ALL
  SELECT assigned.project_id, 'CORRIDOR', assigned.corridor_id, NULL, false,
    row_number() OVER (project ORDER BY corridor.code COLLATE "C"), count(*) OVER project
  FROM effective_project_corridor(${at.known}) assigned
  JOIN corridor ON corridor.id = assigned.corridor_id AND ${inSpan(sql`corridor`, at)}
  WINDOW project AS (PARTITION BY assigned.project_id)
  UNION ALL
  SELECT classified.project_id, 'SECTOR', classified.sector_id, NULL, false,
    row_number() OVER (project ORDER BY sector.code COLLATE "C"), count(*) OVER project
  FROM effective_project_sector(${at.known}) classified JOIN sector ON sector.id = classified.sector_id
  WINDOW project AS (PARTITION BY classified.project_id)`;

/** The dimension in which each kind of node carries its part; bodies, levels and projects carry projects whole. */
const DIMENSION = sql`CASE
  WHEN member.kind IN ('PROVINCE', 'CLUSTER', 'MEMBER_STATE') THEN 'PROVINCE'
  WHEN member.kind IN ('CORRIDOR', 'SECTOR') THEN member.kind END`;

/** What a node carries of an amount of one of its projects. The nodes of a dimension and what none carries make up the whole. */
export const carriedOf = (whole: Sql, counting: Counting): Sql =>
  counting === Counting.DISTINCT
    ? whole
    : sql`(CASE WHEN ${DIMENSION} IS NULL THEN ${whole} ELSE (
        SELECT coalesce(sum(carried(${whole}, split.share, split.has_shares, split.place, split.places)), 0)
        FROM split WHERE split.project_id = member.project_id AND split.dimension = ${DIMENSION}
          AND split.node_id = ANY (member.nodes)) END)`;

/** What no node of the dimension carries of a project's weight: of provinces, for bodies and projects too. */
const uncarried = (counting: Counting): Sql =>
  counting === Counting.DISTINCT
    ? sql`NULL::numeric`
    : sql`state.weight - (
        SELECT coalesce(sum(carried(state.weight, split.share, split.has_shares, split.place, split.places)), 0)
        FROM split WHERE split.project_id = member.project_id AND split.dimension = coalesce(${DIMENSION}, 'PROVINCE'))`;

/** `state`: the leaf projects that a condition on `p` holds for and the basis takes, each once, as they are at a moment. */
export const withState = (which: Sql, { weighting, where }: Basis, at: At, facets: Facets = {}): Sql => sql`
  state AS MATERIALIZED (
    SELECT p.id, p.code, ${ofUsed(sql`percent`)} AS percent, ${ofUsed(sql`report_id`)} AS report_id,
      ${ofUsed(sql`as_of`)} AS report_as_of, ${ofUsed(sql`state`)} AS report_state, ${stageOfReports} AS stage,
      ${WEIGHT[weighting](at)} AS weight,
      ${facets.planned ? plannedAt(sql`p.id`, at) : sql`NULL::numeric`} AS planned,
      latest.as_of AS latest_as_of
    FROM project p ${withReports(sql`p.id`, at)}
    WHERE ${which} AND ${isLeaf(sql`p`, at)} AND ${projectMatches(where, at)})`;

/**
 * `members`, after `state`: one row for each node and each project of `reached` that has a state: the columns of `reached`, then
 * (code, stage, counts, percent, report_id, report_as_of, report_state, planned, latest_as_of, weight, uncarried).
 *
 * counts = it is not dropped; nodes = what it is split over that belongs to the node; overlapping = it is reached through more
 * than one child; weight = what the node carries of it.
 */
export const joinedMembers = (reached: Sql, { counting }: Basis, at: At): Sql => sql`
  ${counting === Counting.ALLOCATED ? sql`split AS MATERIALIZED (${splits(at)}),` : empty}
  members AS (
    SELECT member.*, state.code, state.stage, state.stage IS DISTINCT FROM 'DROPPED' AS counts,
      state.percent, state.report_id, state.report_as_of, state.report_state, state.planned, state.latest_as_of,
      ${carriedOf(sql`state.weight`, counting)} AS weight,
      ${uncarried(counting)} AS uncarried
    FROM ${reached} member JOIN state ON state.id = member.project_id)`;

/**
 * The common part of statements about the projects of nodes, as CTEs that end in `members`. A project's own state is found once,
 * however many nodes reach it.
 */
export const withMembers = (scopes: readonly Scope[], basis: Basis, at: At, facets: Facets = {}): Sql => sql`
  reached AS MATERIALIZED (${reachOf(scopes, at, basis.groups, basis.counting === Counting.ALLOCATED)}),
  ${withState(sql`p.id IN (SELECT project_id FROM reached)`, basis, at, facets)},
  ${joinedMembers(sql`reached`, basis, at)}`;

/** A member's percent as it stands in the sums: nothing where it has none, or zero where the caller wants it so. */
export const countedPercent = ({ unreported }: Basis): Sql =>
  unreported === UnreportedRule.COUNT_AS_ZERO ? sql`coalesce(percent, 0)` : sql`percent`;
