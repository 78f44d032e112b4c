import { ScheduleStatement } from '../../../entities/projects/schedule-statement.entity';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { toSql } from '../shared/point-in-time';

/** Every statement of the dates of projects, the oldest first. */
export const schedulesOfProjects: BatchQuery<number, ScheduleStatement[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    ScheduleStatement,
    sql`SELECT ${db.columns(ScheduleStatement, 's')} FROM ${facts('schedule_statement', 's', toSql(pointInTime))}
        WHERE s.project_id = ANY (${keyArray(ids)}) ORDER BY s.as_of NULLS FIRST, s.recorded_at, s.id`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};
