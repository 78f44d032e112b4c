import { ScheduleStatement } from '../../../entities/projects/schedule-statement.entity';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { scheduleAt, slippedDaysAt } from '../progress/project-state';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { isStatedBy, toSql } from '../shared/point-in-time';

/** The statements of the dates of projects up to a point in time, the oldest first. */
export const schedulesOfProjects: BatchQuery<number, ScheduleStatement[], PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities(
    ScheduleStatement,
    sql`SELECT ${db.columns(ScheduleStatement, 's')} FROM ${facts('schedule_statement', 's', point)}
        WHERE s.project_id = ANY (${keyArray(ids)}) AND ${isStatedBy(sql`s`, point)} ORDER BY s.as_of NULLS FIRST, s.recorded_at, s.id`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};

/** The latest statement of the dates of projects at a point in time; null = none. */
export const latestSchedules: BatchQuery<number, ScheduleStatement | null, PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    ScheduleStatement,
    sql`SELECT ${db.columns(ScheduleStatement, 's')} FROM unnest(${keyArray(ids)}) p (id) CROSS JOIN LATERAL (${scheduleAt(sql`p.id`, toSql(pointInTime))}) s`,
  );
  return onePerKey(ids, rows, (row) => row.projectId);
};

/** By how many days the stated last day of projects has moved, from the first statement that names one to the latest; null = fewer than two do. */
export const slippedDaysOfProjects: BatchQuery<number, number | null, PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.rows<{ id: number; days: number | null }>(
    sql`SELECT p.id, ${slippedDaysAt(sql`p.id`, toSql(pointInTime))} AS days FROM unnest(${keyArray(ids)}) p (id)`,
  );
  return onePerKey(ids, rows, (row) => row.id).map((row) => row!.days);
};
