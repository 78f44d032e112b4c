import { join, type Sql, sql } from '../../database/sql';
import type { PointInTimeSql } from '../shared/point-in-time';
import { membersOfGroups, type ProjectGroups } from './grouping';
import { isLeaf } from './portfolio';
import { keysByKind, type ScopeKey, type ScopeKind } from './scope';
import { membersOf, reachOfNodes } from './scope-membership';

const membersOfKind = (kind: ScopeKind, point: PointInTimeSql, groups: ProjectGroups | undefined): Sql =>
  kind === 'GROUP' ? membersOfGroups(groups!, point) : membersOf(kind, point);

/** The predicate "this node reaches this project of the portfolio", for lists: leaf projects only, except in EVERYTHING. */
export function reaches(kind: ScopeKind, scopeId: Sql, project: Sql, point: PointInTimeSql, groups?: ProjectGroups): Sql {
  if (kind === 'EVERYTHING') return sql`true`;
  return sql`${project}.id IN (SELECT reached.project_id FROM ${membersOfKind(kind, point, groups)} reached WHERE reached.scope_id = ${scopeId})
    AND ${isLeaf(project, point)}`;
}

/** Rows of `reachOfNodes` for nodes of any kinds. */
export function reachOf(scopes: readonly ScopeKey[], point: PointInTimeSql, groups: ProjectGroups | undefined, withNodes: boolean): Sql {
  const parts = [...keysByKind(scopes)].map(([kind, ids]) =>
    reachOfNodes(kind, membersOfKind(kind, point, groups), sql`scope_id = ANY (${ids}::integer[])`, withNodes),
  );
  return join(parts, ' UNION ALL ');
}

/** The predicate "one of these nodes reaches this project". It searches again: that is cheaper than to materialize `reachOf`. */
export function reachedBy(scopes: readonly ScopeKey[], project: Sql, point: PointInTimeSql, groups: ProjectGroups | undefined): Sql {
  const parts = [...keysByKind(scopes)].map(
    ([kind, ids]) => sql`SELECT project_id FROM ${membersOfKind(kind, point, groups)} reached WHERE scope_id = ANY (${ids}::integer[])`,
  );
  return sql`${project} IN (${join(parts, ' UNION ALL ')})`;
}
