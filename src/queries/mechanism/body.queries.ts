import { Body, type Forum, type WorkingGroup } from '../../../entities/mechanism/body.entity';
import type { RowStore } from '../../database/rows';
import { empty, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import type { BodyLevel } from '../../domain/vocabularies/mechanism';
import { LEVELS } from '../progress/scope-membership';
import type { BatchQuery } from '../shared/batch';
import { rowsThroughLinks } from '../shared/many-to-many';
import { isInForce, isValidOn, toSql } from '../shared/point-in-time';

const inOrderOfLevels = sql`array_position(${LEVELS}::text[], b.level), b.code COLLATE "C"`;

/** The bodies that exist on a day, from the top level down. */
export const bodiesInForce = (db: RowStore, moment: PointInTime, level?: BodyLevel): Promise<Body[]> =>
  db.entities(
    Body as never,
    sql`SELECT ${db.columns(Body as never, 'b')} FROM body b
        WHERE ${isValidOn(sql`b`, toSql(moment))} ${level ? sql`AND b.level = ${level}` : empty}
        ORDER BY ${inOrderOfLevels}`,
  );

/** The bodies that each body reports to on a day, by code. */
export const bodiesReportedTo: BatchQuery<number, Body[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    Body,
    ids,
    sql`
    SELECT body_id AS owner_id, reports_to_id AS linked_id FROM body_reporting span WHERE ${isInForce(sql`span`, toSql(moment))}`,
  );

/** The bodies that report to each body on a day, by code. */
export const bodiesReporting: BatchQuery<number, Body[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    Body,
    ids,
    sql`
    SELECT reports_to_id AS owner_id, body_id AS linked_id FROM body_reporting span WHERE ${isInForce(sql`span`, toSql(moment))}`,
  );

/** The working groups responsible for sectors on a day, by code. */
export const workingGroupsOfSectors: BatchQuery<number, WorkingGroup[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    Body as typeof WorkingGroup,
    ids,
    sql`
    SELECT sector_id AS owner_id, body_id AS linked_id FROM body_sector span WHERE ${isValidOn(sql`span`, toSql(moment))}`,
  );

/** The body that projects are the responsibility of, the parent's where a part names none; null = none is known. */
export const bodiesOfProjects: BatchQuery<number, Forum | WorkingGroup | null, PointInTime> = async (db, ids, moment) => {
  const bodies = await rowsThroughLinks(
    db,
    Body,
    ids,
    sql`SELECT project_id AS owner_id, body_id AS linked_id FROM effective_project_body(${moment.knownAt}::timestamptz)`,
  );
  return bodies.map(([body]) => body ?? null);
};

/**
 * How far each level is from the Leaders' Summit on a day: the fewest steps from any of its bodies up to it.
 * Levels without a body that reports up to the summit on that day are not there.
 */
export async function depthsOfLevels(db: RowStore, moment: PointInTime): Promise<{ level: BodyLevel; depth: number }[]> {
  return db.rows(sql`
    WITH RECURSIVE below AS (
      SELECT id AS body_id, 0 AS depth FROM body WHERE level = 'LEADERS_SUMMIT'
      UNION
      SELECT reporting.body_id, below.depth + 1
      FROM below JOIN body_reporting reporting ON reporting.reports_to_id = below.body_id
      WHERE ${isInForce(sql`reporting`, toSql(moment))} AND below.depth < ${LEVELS.length * 2}::integer)
    SELECT level, min(depth) AS depth
    FROM below JOIN body b ON b.id = below.body_id AND ${isValidOn(sql`b`, toSql(moment))}
    GROUP BY level ORDER BY min(depth), array_position(${LEVELS}::text[], level)`);
}
