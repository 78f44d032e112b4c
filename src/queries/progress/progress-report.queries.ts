import { ProgressReport } from '../../../entities/progress/progress-report.entity';
import { ReportStateChange } from '../../../entities/progress/report-state.entity';
import type { Page } from '../../../schema/base/connection.type';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { OrderDirection } from '../../domain/vocabularies/api';
import type { ReportState } from '../../domain/vocabularies/progress';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { entityPages } from '../shared/entity-pages';
import { keyArray } from '../shared/key-array';
import type { Order, PageSpec } from '../shared/page';

/** The newest statement first: by the day it is about, then by when it became known. */
export const REPORT_ORDER: Order = {
  name: 'report',
  terms: [
    { expression: sql`r.as_of`, type: 'date', direction: OrderDirection.DESC },
    { expression: sql`r.recorded_at`, type: 'timestamptz', direction: OrderDirection.DESC },
    { expression: sql`r.id`, type: 'integer', direction: OrderDirection.DESC },
  ],
};

/** A page of reports, and the properties that the answer needs; the others are not read. */
export interface ReportPaging {
  readonly window: PageSpec;
  readonly properties: readonly string[];
}

/** A page of the reports of each project, all projects in one statement. */
export const reportPages: BatchQuery<number, Page<ProgressReport>, ReportPaging> = (db, projectIds, { window, properties }) =>
  entityPages(db, ProgressReport, projectIds, { alias: 'r', where: sql`r.project_id = owner.id`, order: REPORT_ORDER, window, properties });

/** How many reports each project has. */
export const reportCounts: BatchQuery<number, number, null> = async (db, projectIds) => {
  const rows = await db.rows<{ projectId: number; count: number }>(
    sql`SELECT project_id AS "projectId", count(*) AS count FROM progress_report WHERE project_id = ANY (${keyArray(projectIds)}) GROUP BY project_id`,
  );
  return onePerKey(projectIds, rows, (row) => row.projectId).map((row) => row?.count ?? 0);
};

/** The report that corrects each report; null = none does. */
export const reportsSuperseding: BatchQuery<number, ProgressReport | null, null> = async (db, ids) => {
  const rows = await db.entities(
    ProgressReport,
    sql`SELECT ${db.columns(ProgressReport, 'r')} FROM progress_report r WHERE r.supersedes_id = ANY (${keyArray(ids)})`,
  );
  return onePerKey(ids, rows, (row) => row.supersedesId!);
};

/** The changes of state of each report, the oldest first. */
export const stateChangesOfReports: BatchQuery<number, ReportStateChange[], null> = async (db, ids) => {
  const rows = await db.entities(
    ReportStateChange,
    sql`SELECT ${db.columns(ReportStateChange, 'c')} FROM report_state c WHERE c.report_id = ANY (${keyArray(ids)}) ORDER BY c.changed_at`,
  );
  return manyPerKey(ids, rows, (row) => row.reportId);
};

/** The state of each report at a moment; null = it was not on record then. */
export const statesOfReports: BatchQuery<number, ReportState | null, PointInTime> = async (db, ids, { knownAt }) => {
  const rows = await db.rows<{ id: number; state: ReportState | null }>(
    sql`SELECT id, report_state_at(id, state, state_since, ${knownAt}::timestamptz) AS state FROM progress_report WHERE id = ANY (${keyArray(ids)})`,
  );
  return onePerKey(ids, rows, (row) => row.id).map((row) => row?.state ?? null);
};
