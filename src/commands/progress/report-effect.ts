import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Effect } from '../audit';

/** A report as the audit names it. */
export interface AuditedReport {
  readonly code: string;
  /** Of what it states. */
  readonly fingerprint: string;
  /** The chain that it goes through; null = it has none. */
  readonly chain: string | null;
}

/** A report on record for the audit. */
export async function auditedReport(db: RowStore, code: string): Promise<AuditedReport> {
  const [report] = await db.rows<AuditedReport>(sql`
    SELECT code, report_fingerprint(id) AS fingerprint, chain
    FROM progress_report WHERE code = ${code}`);
  return report!;
}

/** What was done to reports: the state of each before and after, beside its fingerprint, and their chains, each once. */
export const reportEffect = (
  action: string,
  reports: readonly (AuditedReport & { readonly before: string | null; readonly after: string })[],
): Effect => ({
  action,
  touched: reports.map(({ code, fingerprint, before, after }) => ({
    type: 'ProgressReport',
    code,
    before: before && `${before} ${fingerprint}`,
    after: `${after} ${fingerprint}`,
  })),
  rule: [...new Set(reports.flatMap(({ chain }) => chain ?? []))].sort().join(' ') || null,
});
