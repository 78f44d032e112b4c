import { join, sql, type Sql } from '../sql';
import type { Day } from '../domain/days';
import { BodyLevel } from '../domain/enums';

/** The nodes whose progress can be asked for. EVERYTHING is every project, parents of parts included: the root list. */
export type ScopeKind = 'EVERYTHING' | 'PROJECT' | 'PROVINCE' | 'CLUSTER' | 'CORRIDOR' | 'SECTOR' | 'MEMBER_STATE' | 'BODY' | 'LEVEL';

/** One node: its kind and its internal key. A level's key is its place in `LEVELS`. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly id: number;
}

/** The levels of the mechanism, from the top; a level's internal key is its index. */
export const LEVELS: readonly BodyLevel[] = Object.values(BodyLevel);

/** Rows (scope_id, body_id): every body with itself and all that report to it, directly or not, on a day. */
export const bodyClosure = (asOf: Day): Sql => sql`(
  WITH RECURSIVE under AS (
    SELECT id AS scope_id, id AS body_id FROM body
    UNION
    SELECT under.scope_id, reporting.body_id
    FROM under JOIN body_reporting reporting ON reporting.reports_to_id = under.body_id
    WHERE in_force(reporting.valid_from, reporting.valid_to, ${asOf}::date))
  SELECT scope_id, body_id FROM under)`;

/** Projects that bodies are responsible for, and for the governors' forum those located in the programme's provinces. */
const reachOfBodies = (bodies: Sql, asOf: Day): Sql => sql`
  SELECT bodies.scope_id, owned.project_id
  FROM ${bodies} bodies JOIN effective_project_body owned ON owned.body_id = bodies.body_id
  UNION ALL
  SELECT bodies.scope_id, located.project_id
  FROM ${bodies} bodies
  JOIN body forum ON forum.id = bodies.body_id AND forum.level = 'GOVERNORS_FORUM'
  JOIN programme_membership member ON in_force(member.valid_from, member.valid_to, ${asOf}::date)
  JOIN project_province located ON located.province_id = member.province_id`;

const REACH: Record<ScopeKind, (asOf: Day) => Sql> = {
  EVERYTHING: () => sql`SELECT 0 AS scope_id, id AS project_id FROM project`,
  PROJECT: () => sql`SELECT ancestor_id AS scope_id, project_id FROM project_tree`,
  PROVINCE: () => sql`SELECT province_id AS scope_id, project_id FROM project_province`,
  CLUSTER: (asOf) => sql`
    SELECT member.cluster_id AS scope_id, located.project_id
    FROM cluster_membership member JOIN project_province located ON located.province_id = member.province_id
    WHERE in_force(member.valid_from, member.valid_to, ${asOf}::date)`,
  CORRIDOR: (asOf) => sql`
    SELECT assigned.corridor_id AS scope_id, assigned.project_id
    FROM effective_project_corridor assigned JOIN corridor ON corridor.id = assigned.corridor_id
    WHERE in_force(corridor.valid_from, corridor.valid_to, ${asOf}::date)`,
  SECTOR: () => sql`SELECT sector_id AS scope_id, project_id FROM effective_project_sector`,
  MEMBER_STATE: () => sql`
    SELECT province.member_state_id AS scope_id, located.project_id
    FROM project_province located JOIN province ON province.id = located.province_id
    UNION ALL
    SELECT member_state_id, project_id FROM project_member_state`,
  BODY: (asOf) => reachOfBodies(bodyClosure(asOf), asOf),
  LEVEL: (asOf) =>
    reachOfBodies(
      sql`(SELECT array_position(${LEVELS}::text[], top.level) - 1 AS scope_id, closure.body_id
           FROM body top JOIN ${bodyClosure(asOf)} closure ON closure.scope_id = top.id
           WHERE in_force(top.valid_from, top.valid_to, ${asOf}::date))`,
      asOf,
    ),
};

/**
 * Rows (scope_id, project_id): which projects each node of a kind reaches on a day, by the rules of the programme; a
 * project may come more than once for a node. Except for EVERYTHING only leaf projects count: restrict with `leaf_project`.
 */
export const reach = (kind: ScopeKind, asOf: Day): Sql => sql`(${REACH[kind](asOf)})`;

/** The predicate "this node reaches this project", for lists: leaf projects only, except in EVERYTHING. */
export function reaches(kind: ScopeKind, scopeId: Sql, project: Sql, asOf: Day): Sql {
  if (kind === 'EVERYTHING') return sql`true`;
  return sql`${project} IN (SELECT reached.project_id FROM ${reach(kind, asOf)} reached WHERE reached.scope_id = ${scopeId})
    AND ${isLeaf(project)}`;
}

/** The predicate "this project has no parts". */
export const isLeaf = (project: Sql): Sql => sql`NOT EXISTS (SELECT FROM project part WHERE part.parent_id = ${project})`;

/** Rows (kind, scope_id, project_id), each once: the leaf projects that each of these nodes reaches on a day. */
export function distinctReach(scopes: readonly Scope[], asOf: Day): Sql {
  const byKind = new Map<ScopeKind, number[]>();
  for (const { kind, id } of scopes) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  const parts = [...byKind].map(
    ([kind, ids]) => sql`
      SELECT DISTINCT ${kind}::text AS kind, reached.scope_id, reached.project_id
      FROM ${reach(kind, asOf)} reached JOIN leaf_project ON leaf_project.project_id = reached.project_id
      WHERE reached.scope_id = ANY (${ids}::integer[])`,
  );
  return join(parts, ' UNION ALL ');
}
