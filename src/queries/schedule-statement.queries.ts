import { ScheduleStatement } from '../../entities/schedule-statement.entity';
import { type BatchQuery, manyPerKey } from '../loaders/batch';
import { sql } from '../sql';
import { keyList } from './keys';

/** Every statement of projects' dates, the oldest first. */
export const schedulesOfProjects: BatchQuery<number, ScheduleStatement[], null> = async (db, ids) => {
  const rows = await db.rowsOf(
    ScheduleStatement,
    sql`SELECT ${db.columns(ScheduleStatement, 's')} FROM schedule_statement s
        WHERE s.project_id = ANY (${keyList(ids)}) ORDER BY s.as_of NULLS FIRST, s.recorded_at, s.id`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};
