import { ProgressReport } from '../../../entities/progress/progress-report.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Subject } from '../../domain/permissions';
import type { ReportState } from '../../domain/vocabularies/progress';
import { type BatchQuery, onePerKey } from '../shared/batch';
import { wholeHistory } from '../shared/facts';
import { keyArray } from '../shared/key-array';

/** A report as the permission to do something with it looks at it. */
export interface ReportSubject extends Subject {
  readonly report: { readonly state: ReportState; readonly verifier: string | null; readonly certifier: string | null };
}

/** What decides who may do something with each report, by its key, as it stands now: its office, its state and the offices of its chain. */
export const reportSubjects: BatchQuery<number, ReportSubject | null, null> = async (db, ids) => {
  const rows = await db.rows<{
    id: number;
    office: string | null;
    state: ReportState;
    verifier: string | null;
    certifier: string | null;
  }>(sql`
    SELECT r.id, r.state, office.code AS office, verifier.code AS verifier, certifier.code AS certifier
    FROM ${wholeHistory('progress_report', 'r')}
    LEFT JOIN organisation office ON office.id = r.office_id
    LEFT JOIN organisation verifier ON verifier.id = office_of_step(r.id, 'VERIFIER')
    LEFT JOIN organisation certifier ON certifier.id = office_of_step(r.id, 'CERTIFIER')
    WHERE r.id = ANY (${keyArray(ids)})`);
  return onePerKey(ids, rows, (row) => row.id).map(
    (row) => row && { office: row.office, report: { state: row.state, verifier: row.verifier, certifier: row.certifier } },
  );
};

/** What a report shows of how it came to be. */
export interface ReportMaking {
  readonly fingerprint: string;
  /** The key of the office that submitted it; null = the editors took it from a public document. */
  readonly officeId: number | null;
  /** The key of the report whose values it repeats; null = it has its own. */
  readonly unchangedFromId: number | null;
}

export const reportMakings: BatchQuery<number, ReportMaking, null> = async (db, ids) => {
  const rows = await db.rows<ReportMaking & { id: number }>(sql`
    SELECT id, report_fingerprint(id) AS fingerprint, office_id AS "officeId", unchanged_from_id AS "unchangedFromId"
    FROM ${wholeHistory('progress_report', 'r')} WHERE id = ANY (${keyArray(ids)})`);
  return onePerKey(ids, rows, (row) => row.id).map((row) => row!);
};

/** A report by its code and its fingerprint, which only who was given them knows together; null = there is none. */
export async function receivedReport(db: RowStore, code: string, fingerprint: string): Promise<ProgressReport | null> {
  const [report] = await db.entities(
    ProgressReport,
    sql`
    SELECT ${db.columns(ProgressReport, 'r')} FROM ${wholeHistory('progress_report', 'r')}
    WHERE r.code = ${code} AND r.submitted_by_id IS NOT NULL AND report_fingerprint(r.id) = ${fingerprint}`,
  );
  return report ?? null;
}
