import { ScheduleStatement } from '../../../entities/projects/schedule-statement.entity';
import { sql } from '../../database/sql';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';

/** Every statement of projects' dates, the oldest first. */
export const schedulesOfProjects: BatchQuery<number, ScheduleStatement[], null> = async (db, ids) => {
  const rows = await db.entities(
    ScheduleStatement,
    sql`SELECT ${db.columns(ScheduleStatement, 's')} FROM schedule_statement s
        WHERE s.project_id = ANY (${keyArray(ids)}) ORDER BY s.as_of NULLS FIRST, s.recorded_at, s.id`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};
