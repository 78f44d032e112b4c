import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { audit, OPERATOR } from '../audit';

/** A report that the editors take from a public document, by the columns of `progress_report`. */
export type PublishedReport = Readonly<Record<string, unknown>> & {
  readonly code: string;
  /** REJECTED for one that was withdrawn before it came on record. */
  readonly state: 'PUBLISHED' | 'REJECTED';
};

/** Puts reports of the editors on record, in their order; a code that is on record already stays as it is. Returns the codes that were added. */
export async function publishReports(db: RowStore, reports: readonly PublishedReport[]): Promise<string[]> {
  const added = await db.rows<{ code: string; state: string }>(sql`
    INSERT INTO progress_report (code, project_id, as_of, as_of_precision, recorded_at, stage, percent, planned_percent, financial_percent,
      narratives, citation_id, supersedes_id, state, seeded)
    SELECT code, project_id, as_of, as_of_precision, recorded_at, stage, percent, planned_percent, financial_percent, narratives, citation_id,
      supersedes_id, state, true
    FROM ROWS FROM (jsonb_populate_recordset(NULL::progress_report, ${JSON.stringify(reports)}::jsonb)) WITH ORDINALITY
    ORDER BY ordinality
    ON CONFLICT (code) DO NOTHING RETURNING code, state`);
  const touched = added.map(({ code, state }) => ({ type: 'ProgressReport', code, before: null, after: state }));
  if (touched.length > 0) await audit(db, OPERATOR, { action: 'PUBLISH', touched });
  return added.map(({ code }) => code);
}
