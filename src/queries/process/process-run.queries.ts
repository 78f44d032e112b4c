import { MeetingStep } from '../../../entities/mechanism/meeting-step.entity';
import { ProcessStep } from '../../../entities/process/process-step.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { toSql } from '../shared/point-in-time';

/** The process whose steps recur with each forum. */
export const RECURRING_PROCESS = 'CMGF-SIPOC';

/** Its steps, in their order. */
export const recurringSteps = (db: RowStore): Promise<ProcessStep[]> =>
  db.entities(
    ProcessStep,
    sql`SELECT ${db.columns(ProcessStep, 's')} FROM process_step s JOIN process p ON p.id = s.process_id
        WHERE p.code = ${RECURRING_PROCESS} ORDER BY s.number`,
  );

/** The same for loaders; the key is the code of the process. */
export const recurringStepsOf: BatchQuery<string, ProcessStep[], null> = async (db, codes) => {
  const steps = await recurringSteps(db);
  return codes.map(() => steps);
};

/** What is on record of when the steps were done for meetings. */
export const stepsOfMeetings: BatchQuery<number, MeetingStep[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    MeetingStep,
    sql`SELECT ${db.columns(MeetingStep, 's')} FROM ${facts('meeting_step', 's', toSql(pointInTime))} WHERE s.meeting_id = ANY (${keyArray(ids)})`,
  );
  return manyPerKey(ids, rows, ({ meetingId }) => meetingId);
};
