import { empty, type Sql, sql } from '../../database/sql';
import { facts, factsInForce } from '../shared/facts';
import { isValidOn, type PointInTimeSql } from '../shared/point-in-time';
import { bodiesOfLevels, bodyClosure, projectsOfBodies } from './body-membership';
import type { ScopeKind } from './scope';

/** Every kind but GROUP, whose projects `grouping.ts` finds. */
type StoredKind = Exclude<ScopeKind, 'GROUP'>;

const MEMBERS: Record<StoredKind, (point: PointInTimeSql) => Sql> = {
  EVERYTHING: (point) => sql`SELECT 0 AS scope_id, 0 AS child, id AS project_id FROM ${facts('project', 'p', point)}`,
  PROGRAMME: (point) => sql`SELECT 0 AS scope_id, 0 AS child, id AS project_id FROM ${facts('project', 'p', point)}`,
  PROJECT: () => sql`SELECT ancestor_id AS scope_id, 0 AS child, project_id FROM project_tree`,
  PROVINCE: (point) => sql`
    SELECT province_id AS scope_id, province_id AS child, project_id FROM ${factsInForce('project_province', 'located', point)}`,
  CLUSTER: (point) => sql`
    SELECT member.cluster_id AS scope_id, located.province_id AS child, located.project_id
    FROM ${factsInForce('cluster_membership', 'member', point)}
    JOIN ${factsInForce('project_province', 'located', point)} ON located.province_id = member.province_id`,
  CORRIDOR: (point) => sql`
    SELECT assigned.corridor_id AS scope_id, 0 AS child, assigned.project_id
    FROM effective_project_corridor(${point.validOn}, ${point.knownAt}) assigned JOIN corridor ON corridor.id = assigned.corridor_id
    WHERE ${isValidOn(sql`corridor`, point)}`,
  SECTOR: (point) =>
    sql`SELECT sector_id AS scope_id, 0 AS child, project_id FROM effective_project_sector(${point.validOn}, ${point.knownAt})`,
  MEMBER_STATE: (point) => sql`
    SELECT province.member_state_id AS scope_id, located.province_id AS child, located.project_id
    FROM ${factsInForce('project_province', 'located', point)} JOIN province ON province.id = located.province_id
    UNION ALL
    SELECT member_state_id, 0, project_id FROM ${facts('project_member_state', 'assigned', point)}`,
  BODY: (point) => projectsOfBodies(bodyClosure(point), point),
  LEVEL: (point) => projectsOfBodies(bodiesOfLevels(point), point),
};

/**
 * Rows (scope_id, child, project_id): the projects that each node of a kind reaches at a point in time. child distinguishes the ways: the
 * province or body below the node through which the project is reached, 0 = the node itself. A node can have a project more than once.
 * Callers keep only projects of the portfolio, and only leaf ones (`isLeaf`) except for EVERYTHING.
 */
export const membersOf = (kind: StoredKind, point: PointInTimeSql): Sql => sql`(${MEMBERS[kind](point)})`;

/** Kinds that can reach a project at most once; no grouping needed. */
const ONE_WAY: ReadonlySet<ScopeKind> = new Set(['EVERYTHING', 'PROGRAMME', 'GROUP', 'PROJECT', 'PROVINCE', 'CORRIDOR', 'SECTOR']);

/**
 * Rows (kind, scope_id, project_id, overlapping, nodes), one per node and project, from rows `members` of one kind that fulfil a
 * condition on `scope_id`. overlapping = reached through more than one child; nodes = the children, or the node itself in dimensions
 * without children; null where not requested.
 */
export function reachOfNodes(kind: ScopeKind, members: Sql, condition: Sql, withNodes: boolean): Sql {
  const oneWay = ONE_WAY.has(kind);
  return sql`
    SELECT ${kind}::text AS kind, scope_id, project_id, ${oneWay ? sql`false` : sql`min(child) <> max(child)`} AS overlapping,
      ${withNodes ? nodesOf(kind) : sql`NULL::integer[]`} AS nodes
    FROM ${members} reached
    WHERE ${condition} ${oneWay ? empty : sql`GROUP BY scope_id, project_id`}`;
}

function nodesOf(kind: ScopeKind): Sql {
  if (kind === 'CORRIDOR' || kind === 'SECTOR') return sql`ARRAY[scope_id]`;
  return ONE_WAY.has(kind) ? sql`ARRAY[child]` : sql`array_agg(DISTINCT child)`;
}
