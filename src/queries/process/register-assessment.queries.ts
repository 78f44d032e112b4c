import { RegisterAssessment } from '../../../entities/process/register-assessment.entity';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { toSql } from '../shared/point-in-time';

/** How entries of the register were assessed by a day, the first assessment first. */
export const assessmentsOfEntries: BatchQuery<number, RegisterAssessment[], PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities(
    RegisterAssessment,
    sql`SELECT ${db.columns(RegisterAssessment, 'a')} FROM ${facts('register_assessment', 'a', point)}
        WHERE a.register_entry_id = ANY (${keyArray(ids)}) AND a.day <= ${point.validOn} ORDER BY a.number`,
  );
  return manyPerKey(ids, rows, (row) => row.registerEntryId);
};
