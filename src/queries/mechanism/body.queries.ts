import { Body, type Forum, type WorkingGroup } from '../../../entities/mechanism/body.entity';
import type { RowStore } from '../../database/rows';
import { empty, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import type { BodyLevel } from '../../domain/vocabularies/mechanism';
import { LEVELS } from '../progress/scope';
import type { BatchQuery } from '../shared/batch';
import { factsInForce } from '../shared/facts';
import { rowsThroughLinks } from '../shared/many-to-many';
import { isValidOn, toSql } from '../shared/point-in-time';

const inOrderOfLevels = sql`array_position(${LEVELS}::text[], b.level), b.code COLLATE "C"`;

/** The bodies that exist on a day, from the top level down. */
export const bodiesInForce = (db: RowStore, pointInTime: PointInTime, level?: BodyLevel): Promise<Body[]> =>
  db.entities(
    Body,
    sql`SELECT ${db.columns(Body, 'b')} FROM body b
        WHERE ${isValidOn(sql`b`, toSql(pointInTime))} ${level ? sql`AND b.level = ${level}` : empty}
        ORDER BY ${inOrderOfLevels}`,
  );

/** The bodies that each body reports to on a day, by code. */
export const bodiesReportedTo: BatchQuery<number, Body[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Body,
    ids,
    sql`
    SELECT body_id AS owner_id, reports_to_id AS linked_id FROM ${factsInForce('body_reporting', 'reporting', toSql(pointInTime))}`,
  );

/** The bodies that report to each body on a day, by code. */
export const bodiesReporting: BatchQuery<number, Body[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Body,
    ids,
    sql`
    SELECT reports_to_id AS owner_id, body_id AS linked_id FROM ${factsInForce('body_reporting', 'reporting', toSql(pointInTime))}`,
  );

/** The working groups responsible for sectors on a day, by code. */
export const workingGroupsOfSectors: BatchQuery<number, WorkingGroup[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Body as typeof WorkingGroup,
    ids,
    sql`
    SELECT sector_id AS owner_id, body_id AS linked_id FROM body_sector span WHERE ${isValidOn(sql`span`, toSql(pointInTime))}`,
  );

/** The body responsible for each project, the parent's where a part names none; null = none is known. */
export const bodiesOfProjects: BatchQuery<number, Forum | WorkingGroup | null, PointInTime> = async (db, ids, pointInTime) => {
  const bodies = await rowsThroughLinks(
    db,
    Body,
    ids,
    sql`SELECT project_id AS owner_id, body_id AS linked_id FROM effective_project_body(${toSql(pointInTime).knownAt})`,
  );
  return bodies.map(([body]) => body ?? null);
};

/**
 * The distance of each level from the Leaders' Summit on a day: the fewest steps from any of its bodies up to it. Levels without a
 * body that reports up to the summit on that day are absent.
 */
export async function depthsOfLevels(db: RowStore, pointInTime: PointInTime): Promise<{ level: BodyLevel; depth: number }[]> {
  return db.rows(sql`
    WITH RECURSIVE below AS (
      SELECT id AS body_id, 0 AS depth FROM body WHERE level = 'LEADERS_SUMMIT'
      UNION
      SELECT reporting.body_id, below.depth + 1
      FROM below JOIN ${factsInForce('body_reporting', 'reporting', toSql(pointInTime))} ON reporting.reports_to_id = below.body_id
      WHERE below.depth < ${LEVELS.length * 2}::integer)
    SELECT level, min(depth) AS depth
    FROM below JOIN body b ON b.id = below.body_id AND ${isValidOn(sql`b`, toSql(pointInTime))}
    GROUP BY level ORDER BY min(depth), array_position(${LEVELS}::text[], level)`);
}
