import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { audit, OPERATOR } from '../audit';

/** A report of the editors, and the instant since when it does not count. */
export interface Withdrawal {
  readonly code: string;
  readonly withdrawn_at: string;
}

/** Withdraws reports of the editors; one that is withdrawn already stays so. Returns the codes that were withdrawn. */
export async function withdrawReports(db: RowStore, withdrawals: readonly Withdrawal[]): Promise<string[]> {
  const withdrawn = await db.rows<{ code: string; state: string }>(sql`
    WITH withdrawn AS (
      SELECT report.id, report.code, report.state, i.withdrawn_at
      FROM jsonb_to_recordset(${JSON.stringify(withdrawals)}::jsonb) AS i (code text, withdrawn_at timestamptz)
      JOIN progress_report report USING (code) WHERE report.seeded AND report.state <> 'REJECTED'),
    changed AS (
      INSERT INTO report_state (report_id, step, state, changed_at, seeded) SELECT id, 'WITHDRAW', 'REJECTED', withdrawn_at, true FROM withdrawn)
    SELECT code, state FROM withdrawn`);
  const touched = withdrawn.map(({ code, state }) => ({ type: 'ProgressReport', code, before: state, after: 'REJECTED' }));
  if (touched.length > 0) await audit(db, OPERATOR, { action: 'WITHDRAW', touched });
  return withdrawn.map(({ code }) => code);
}
