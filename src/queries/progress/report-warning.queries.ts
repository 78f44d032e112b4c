import { sql } from '../../database/sql';
import { type LastKnown, reportWarnings, type Stated, type Warning } from '../../domain/report-warnings';
import { type BatchQuery, onePerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';
import { lastKnown } from './last-known';

/** What is odd about each draft beside what is on record now; empty = nothing, or there is no such draft. */
export const warningsOfDrafts: BatchQuery<number, Warning[], null> = async (db, ids) => {
  const rows = await db.rows<{ id: number; stated: Stated; last: LastKnown }>(sql`
    SELECT d.id, json_build_object('asOf', d.as_of, 'stage', d.stage, 'percent', d.percent) AS stated,
      ${lastKnown(sql`d.project_id`, sql`d.supersedes_id`)} AS last
    FROM report_draft d WHERE d.id = ANY (${keyArray(ids)})`);
  return onePerKey(ids, rows, (row) => row.id).map((row) => (row ? reportWarnings(row.stated, row.last) : []));
};
