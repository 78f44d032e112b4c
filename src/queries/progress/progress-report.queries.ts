import { ProgressReport } from '../../../entities/progress/progress-report.entity';
import { ReportStateChange } from '../../../entities/progress/report-state.entity';
import type { Page } from '../../../schema/base/connection.type';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { OrderDirection } from '../../domain/vocabularies/api';
import type { ReportState } from '../../domain/vocabularies/progress';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { entityPages, ownedCounts, type OwnedRows } from '../shared/entity-pages';
import { facts, wholeHistory } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import type { Order } from '../shared/order';
import type { PageSpec } from '../shared/page';
import { toSql } from '../shared/point-in-time';

/** The newest first: by the day of the report, then by the instant of its record. */
export const REPORT_ORDER: Order = {
  name: 'report',
  terms: [
    { expression: sql`r.as_of`, type: 'date', direction: OrderDirection.DESC },
    { expression: sql`r.recorded_at`, type: 'timestamptz', direction: OrderDirection.DESC },
    { expression: sql`r.id`, type: 'integer', direction: OrderDirection.DESC },
  ],
};

/** A page of the reports at a point in time. Only the properties that the answer needs are read. */
interface ReportPaging {
  readonly pointInTime: PointInTime;
  readonly page: PageSpec;
  readonly properties: readonly string[];
}

/** Every report of a project at a point in time, superseded or not: the list shows how the record grew. */
function reportRows(pointInTime: PointInTime): OwnedRows {
  const point = toSql(pointInTime);
  return { from: facts('progress_report', 'r', point), where: sql`r.project_id = owner.id AND r.as_of <= ${point.validOn}` };
}

/** A page of the reports of each project, all projects in one statement. */
export const reportPages: BatchQuery<number, Page<ProgressReport>, ReportPaging> = (db, projectIds, { pointInTime, page, properties }) =>
  entityPages(db, ProgressReport, projectIds, { ...reportRows(pointInTime), alias: 'r', order: REPORT_ORDER, page, properties });

/** The number of reports of each project. */
export const reportCounts: BatchQuery<number, number, PointInTime> = (db, projectIds, pointInTime) =>
  ownedCounts(db, projectIds, reportRows(pointInTime));

/** The report that corrects each report at a point in time; null = none. */
export const reportsSuperseding: BatchQuery<number, ProgressReport | null, PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    ProgressReport,
    sql`SELECT ${db.columns(ProgressReport, 'r')} FROM ${facts('progress_report', 'r', toSql(pointInTime))} WHERE r.supersedes_id = ANY (${keyArray(ids)})`,
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

/** The state of each report at a point in time; null = it was not on record then. */
export const statesOfReports: BatchQuery<number, ReportState | null, PointInTime> = async (db, ids, { knownAt }) => {
  const rows = await db.rows<{ id: number; state: ReportState | null }>(
    sql`SELECT id, report_state_at(id, state, state_since, ${knownAt}::timestamptz) AS state FROM ${wholeHistory('progress_report', 'r')} WHERE id = ANY (${keyArray(ids)})`,
  );
  return onePerKey(ids, rows, (row) => row.id).map((row) => row?.state ?? null);
};
