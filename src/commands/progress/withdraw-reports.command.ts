import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';

/** A report of the editors, and the instant since when it does not count. */
export interface Withdrawal {
  readonly code: string;
  readonly withdrawn_at: string;
}

/** Withdraws reports of the editors; one that is withdrawn already stays so. Returns the codes that were withdrawn. */
export async function withdrawReports(db: RowStore, withdrawals: readonly Withdrawal[]): Promise<string[]> {
  const withdrawn = await db.rows<{ code: string }>(sql`
    WITH withdrawn AS (
      SELECT report.id, report.code, i.withdrawn_at
      FROM jsonb_to_recordset(${JSON.stringify(withdrawals)}::jsonb) AS i (code text, withdrawn_at timestamptz)
      JOIN progress_report report USING (code) WHERE report.seeded AND report.state <> 'REJECTED'),
    changed AS (
      INSERT INTO report_state (report_id, step, state, changed_at, seeded) SELECT id, 'WITHDRAW', 'REJECTED', withdrawn_at, true FROM withdrawn)
    SELECT code FROM withdrawn`);
  return withdrawn.map(({ code }) => code);
}
