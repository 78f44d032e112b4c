import { type Sql, sql } from '../../database/sql';
import { factsInForce } from '../shared/facts';
import { isValidOn, type PointInTimeSql } from '../shared/point-in-time';
import { keysByKind, LEVELS, type ScopeKey } from './scope';

/**
 * Rows (scope_id, child, body_id): every body with itself (child 0) and with all that report to it, directly or not; child = the
 * body directly below through which they report.
 */
export const bodyClosure = (point: PointInTimeSql): Sql => sql`(
  WITH RECURSIVE under AS (
    SELECT id AS scope_id, 0 AS child, id AS body_id FROM body
    UNION
    SELECT under.scope_id, CASE WHEN under.child = 0 THEN reporting.body_id ELSE under.child END, reporting.body_id
    FROM under JOIN ${factsInForce('body_reporting', 'reporting', point)} ON reporting.reports_to_id = under.body_id)
  SELECT scope_id, child, body_id FROM under)`;

/** Rows (scope_id, child, body_id) for levels: the bodies of each level (child), and all that report to them. */
export const bodiesOfLevels = (point: PointInTimeSql): Sql => sql`(
  SELECT array_position(${LEVELS}::text[], top.level) - 1 AS scope_id, top.id AS child, closure.body_id
  FROM body top JOIN ${bodyClosure(point)} closure ON closure.scope_id = top.id
  WHERE ${isValidOn(sql`top`, point)})`;

/** Projects `located` in provinces that are members of the programme on the day; follows FROM. */
const inProgramme = (point: PointInTimeSql): Sql => sql`
  ${factsInForce('programme_membership', 'member', point)}
  JOIN ${factsInForce('project_province', 'located', point)} ON located.province_id = member.province_id`;

/**
 * Rows (scope_id, child, project_id) over rows of `bodyClosure` or `bodiesOfLevels`: the projects that bodies are responsible for, and
 * for the governors' forum those located in the programme's provinces, each reached through its province (child = its key, negative).
 */
export const projectsOfBodies = (bodies: Sql, point: PointInTimeSql): Sql => sql`
    SELECT bodies.scope_id, bodies.child, owned.project_id
    FROM ${bodies} bodies JOIN effective_project_body(${point.knownAt}) owned ON owned.body_id = bodies.body_id
    UNION ALL
    SELECT bodies.scope_id, -located.province_id, located.project_id
    FROM ${bodies} bodies
    JOIN body forum ON forum.id = bodies.body_id AND forum.level = 'GOVERNORS_FORUM'
    CROSS JOIN (SELECT located.* FROM ${inProgramme(point)}) located
    WHERE bodies.child = 0
    UNION ALL
    SELECT bodies.scope_id, bodies.child, inside.project_id
    FROM ${bodies} bodies
    JOIN body forum ON forum.id = bodies.body_id AND forum.level = 'GOVERNORS_FORUM'
    CROSS JOIN (SELECT DISTINCT located.project_id FROM ${inProgramme(point)}) inside
    WHERE bodies.child <> 0`;

/** Rows (kind, scope_id, bodies, by_area), one per body or level: the bodies whose projects it reaches, and whether it reaches projects by location. */
export function bodiesOf(scopes: readonly ScopeKey[], point: PointInTimeSql): Sql {
  const keys = keysByKind(scopes);
  return sql`
    SELECT node.kind, node.scope_id, array_agg(body.id) AS bodies, bool_or(body.level = 'GOVERNORS_FORUM') AS by_area
    FROM (
      SELECT 'BODY' AS kind, scope_id, body_id FROM ${bodyClosure(point)} closure WHERE scope_id = ANY (${keys.get('BODY') ?? []}::integer[])
      UNION
      SELECT 'LEVEL', scope_id, body_id FROM ${bodiesOfLevels(point)} closure WHERE scope_id = ANY (${keys.get('LEVEL') ?? []}::integer[])) node
    JOIN body ON body.id = node.body_id
    GROUP BY node.kind, node.scope_id`;
}

/** The predicate "one of these provinces (an array of keys) is a member of the programme on the day". */
export const isInProgramme = (provinceIds: Sql, point: PointInTimeSql): Sql => sql`
  ${provinceIds} && ARRAY(SELECT member.province_id FROM ${factsInForce('programme_membership', 'member', point)})`;
