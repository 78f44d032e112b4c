import { empty, join, type Sql, sql } from '../../database/sql';
import { BodyLevel } from '../../domain/vocabularies/mechanism';
import { isInForce, isKnownAt, isValidOn, type PointInTimeSql } from '../shared/point-in-time';

/**
 * The nodes whose progress can be asked for. EVERYTHING is every project, parents of parts included: the root list. PROGRAMME
 * is every leaf project; a GROUP is those with certain values of certain dimensions (`groups.ts`).
 */
export type ScopeKind =
  'EVERYTHING' | 'PROGRAMME' | 'GROUP' | 'PROJECT' | 'PROVINCE' | 'CLUSTER' | 'CORRIDOR' | 'SECTOR' | 'MEMBER_STATE' | 'BODY' | 'LEVEL';

/** One node: its kind and its internal key. A level's key is its place in `LEVELS`. */
export interface ScopeKey {
  readonly kind: ScopeKind;
  readonly id: number;
}

/** The levels of the mechanism, from the top; a level's internal key is its index. */
export const LEVELS: readonly BodyLevel[] = Object.values(BodyLevel);

const reporting = sql`reporting`;
const member = sql`member`;
const located = sql`located`;

/**
 * Rows (scope_id, child, body_id): every body with itself (child 0) and all that report to it, directly or not; child is the
 * body through which they do.
 */
const bodyClosure = (at: PointInTimeSql): Sql => sql`(
  WITH RECURSIVE under AS (
    SELECT id AS scope_id, 0 AS child, id AS body_id FROM body
    UNION
    SELECT under.scope_id, CASE WHEN under.child = 0 THEN reporting.body_id ELSE under.child END, reporting.body_id
    FROM under JOIN body_reporting reporting ON reporting.reports_to_id = under.body_id AND ${isInForce(reporting, at)})
  SELECT scope_id, child, body_id FROM under)`;

/** Projects with the provinces of the programme that they are located in; put after FROM. */
const inProgramme = (at: PointInTimeSql): Sql => sql`
  programme_membership member
  JOIN project_province located ON located.province_id = member.province_id AND ${isKnownAt(located, at.knownAt)}`;

/** Rows (scope_id, child, body_id) for levels: the bodies of each, child, and all that report to them. */
const bodiesOfLevels = (at: PointInTimeSql): Sql => sql`(
  SELECT array_position(${LEVELS}::text[], top.level) - 1 AS scope_id, top.id AS child, closure.body_id
  FROM body top JOIN ${bodyClosure(at)} closure ON closure.scope_id = top.id
  WHERE ${isValidOn(sql`top`, at)})`;

/** Projects that bodies are responsible for, and for the governors' forum those located in the programme's provinces. */
const reachOfBodies = (bodies: Sql, at: PointInTimeSql): Sql => sql`
    SELECT bodies.scope_id, bodies.child, owned.project_id
    FROM ${bodies} bodies JOIN effective_project_body(${at.knownAt}) owned ON owned.body_id = bodies.body_id
    UNION ALL
    SELECT bodies.scope_id, -located.province_id, located.project_id
    FROM ${bodies} bodies
    JOIN body forum ON forum.id = bodies.body_id AND forum.level = 'GOVERNORS_FORUM'
    CROSS JOIN (SELECT located.* FROM ${inProgramme(at)} WHERE ${isInForce(member, at)}) located
    WHERE bodies.child = 0
    UNION ALL
    SELECT bodies.scope_id, bodies.child, inside.project_id
    FROM ${bodies} bodies
    JOIN body forum ON forum.id = bodies.body_id AND forum.level = 'GOVERNORS_FORUM'
    CROSS JOIN (SELECT DISTINCT located.project_id FROM ${inProgramme(at)} WHERE ${isInForce(member, at)}) inside
    WHERE bodies.child <> 0`;

const REACH: Record<Exclude<ScopeKind, 'GROUP'>, (at: PointInTimeSql) => Sql> = {
  EVERYTHING: () => sql`SELECT 0 AS scope_id, 0 AS child, id AS project_id FROM project`,
  PROGRAMME: () => sql`SELECT 0 AS scope_id, 0 AS child, id AS project_id FROM project`,
  PROJECT: () => sql`SELECT ancestor_id AS scope_id, 0 AS child, project_id FROM project_tree`,
  PROVINCE: (at) => sql`
    SELECT province_id AS scope_id, province_id AS child, project_id FROM project_province located WHERE ${isKnownAt(located, at.knownAt)}`,
  CLUSTER: (at) => sql`
    SELECT member.cluster_id AS scope_id, located.province_id AS child, located.project_id
    FROM cluster_membership member
    JOIN project_province located ON located.province_id = member.province_id AND ${isKnownAt(located, at.knownAt)}
    WHERE ${isInForce(member, at)}`,
  CORRIDOR: (at) => sql`
    SELECT assigned.corridor_id AS scope_id, 0 AS child, assigned.project_id
    FROM effective_project_corridor(${at.knownAt}) assigned JOIN corridor ON corridor.id = assigned.corridor_id
    WHERE ${isValidOn(sql`corridor`, at)}`,
  SECTOR: (at) => sql`SELECT sector_id AS scope_id, 0 AS child, project_id FROM effective_project_sector(${at.knownAt})`,
  MEMBER_STATE: (at) => sql`
    SELECT province.member_state_id AS scope_id, located.province_id AS child, located.project_id
    FROM project_province located JOIN province ON province.id = located.province_id
    WHERE ${isKnownAt(located, at.knownAt)}
    UNION ALL
    SELECT located.member_state_id, 0, located.project_id FROM project_member_state located WHERE ${isKnownAt(located, at.knownAt)}`,
  BODY: (at) => reachOfBodies(bodyClosure(at), at),
  LEVEL: (at) => reachOfBodies(bodiesOfLevels(at), at),
};

/**
 * Rows (scope_id, child, project_id): which projects each node of a kind reaches at a moment, by the rules of the programme.
 * child tells ways apart: the province or the body below the node through which the project is reached (a province of the
 * governors' forum's own as its negative), 0 = the node itself. A project may come more than once for a node. Except for
 * EVERYTHING only leaf projects count.
 */
export const membersOf = (kind: Exclude<ScopeKind, 'GROUP'>, at: PointInTimeSql): Sql => sql`(${REACH[kind](at)})`;

/** The same for any kind; groups bring what they reach with them. */
export const membersOfKind = (kind: ScopeKind, at: PointInTimeSql, groups: Groups | undefined): Sql =>
  kind === 'GROUP' ? groups!.reach(at) : membersOf(kind, at);

/** Groups of projects as nodes: each group's key is its place among them. */
export interface Groups {
  /** Rows (scope_id, child, project_id), as `reach`. */
  reach(at: PointInTimeSql): Sql;
}

/** The predicate "this node reaches this project", for lists: leaf projects on record only, except in EVERYTHING. */
export function reaches(kind: ScopeKind, scopeId: Sql, project: Sql, at: PointInTimeSql, groups?: Groups): Sql {
  if (kind === 'EVERYTHING') return sql`true`;
  return sql`${project}.id IN (SELECT reached.project_id FROM ${membersOfKind(kind, at, groups)} reached WHERE reached.scope_id = ${scopeId})
    AND ${isLeaf(project, at)}`;
}

/** The predicate "this project was on record, and had no parts that were". */
export const isLeaf = (project: Sql, { knownAt: known }: PointInTimeSql): Sql => sql`
  ${isKnownAt(project, known)}
  AND NOT EXISTS (SELECT FROM project part WHERE part.parent_id = ${project}.id AND ${isKnownAt(sql`part`, known)})`;

/** Kinds whose nodes reach a project by one way at most: their rows need no grouping. */
const ONE_WAY: ReadonlySet<ScopeKind> = new Set(['EVERYTHING', 'PROGRAMME', 'GROUP', 'PROJECT', 'PROVINCE', 'CORRIDOR', 'SECTOR']);

/** "These nodes reach so many projects that a plan for just them is worth being made each time." A project reaches itself, or its parts. */
export const isLarge = (scopes: readonly ScopeKey[]): boolean => scopes.some(({ kind }) => kind !== 'PROJECT');

/** Kinds that reach a project by the body responsible for it, or by being located in the programme's provinces. */
export const isInstitutional = ({ kind }: ScopeKey): boolean => kind === 'BODY' || kind === 'LEVEL';

/**
 * Rows (kind, scope_id, project_id, overlapping, nodes), each node and project once: what each of these nodes reaches at a
 * moment. overlapping = through more than one child; nodes = the children, or null where nobody asks for them.
 */
export function reachOf(scopes: readonly ScopeKey[], at: PointInTimeSql, groups: Groups | undefined, withNodes: boolean): Sql {
  const parts = [...keysByKind(scopes)].map(([kind, ids]) =>
    reachOfNodes(kind, sql`scope_id = ANY (${ids}::integer[])`, at, groups, withNodes),
  );
  return join(parts, ' UNION ALL ');
}

/** The same for those nodes of one kind that a condition on `scope_id` holds for. */
export function reachOfNodes(kind: ScopeKind, which: Sql, at: PointInTimeSql, groups: Groups | undefined, withNodes: boolean): Sql {
  const oneWay = ONE_WAY.has(kind);
  const nodes = !withNodes
    ? sql`NULL::integer[]`
    : kind === 'CORRIDOR' || kind === 'SECTOR'
      ? sql`ARRAY[scope_id]`
      : oneWay
        ? sql`ARRAY[child]`
        : sql`array_agg(DISTINCT child)`;
  return sql`
    SELECT ${kind}::text AS kind, scope_id, project_id, ${oneWay ? sql`false` : sql`min(child) <> max(child)`} AS overlapping, ${nodes} AS nodes
    FROM ${membersOfKind(kind, at, groups)} reached
    WHERE ${which} ${oneWay ? empty : sql`GROUP BY scope_id, project_id`}`;
}

/** The predicate "one of these nodes reaches this project": sought anew, which is cheaper than keeping what `reachOf` found. */
export function reachedBy(scopes: readonly ScopeKey[], project: Sql, at: PointInTimeSql, groups: Groups | undefined): Sql {
  const parts = [...keysByKind(scopes)].map(
    ([kind, ids]) => sql`SELECT project_id FROM ${membersOfKind(kind, at, groups)} reached WHERE scope_id = ANY (${ids}::integer[])`,
  );
  return sql`${project} IN (${join(parts, ' UNION ALL ')})`;
}

function keysByKind(scopes: readonly ScopeKey[]): Map<ScopeKind, number[]> {
  const byKind = new Map<ScopeKind, number[]>();
  for (const { kind, id } of scopes) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  return byKind;
}

/** Rows (kind, scope_id, bodies, by_area), one for each of these bodies and levels: whose projects it has, and whether it has those by area. */
export function bodiesOf(scopes: readonly ScopeKey[], at: PointInTimeSql): Sql {
  const keys = keysByKind(scopes);
  return sql`
    SELECT node.kind, node.scope_id, array_agg(body.id) AS bodies, bool_or(body.level = 'GOVERNORS_FORUM') AS by_area
    FROM (
      SELECT 'BODY' AS kind, scope_id, body_id FROM ${bodyClosure(at)} closure WHERE scope_id = ANY (${keys.get('BODY') ?? []}::integer[])
      UNION
      SELECT 'LEVEL', scope_id, body_id FROM ${bodiesOfLevels(at)} closure WHERE scope_id = ANY (${keys.get('LEVEL') ?? []}::integer[])) node
    JOIN body ON body.id = node.body_id
    GROUP BY node.kind, node.scope_id`;
}

/** What follows a project `p` in FROM: `owned`, the body responsible for it, and `inside`, where it is in the programme's provinces. */
export const withBody = (at: PointInTimeSql): Sql => sql`
  LEFT JOIN effective_project_body(${at.knownAt}) owned ON owned.project_id = p.id
  LEFT JOIN (SELECT DISTINCT located.project_id FROM ${inProgramme(at)} WHERE ${isInForce(member, at)}) inside ON inside.project_id = p.id`;
