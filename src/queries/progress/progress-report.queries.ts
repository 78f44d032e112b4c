import { ProgressReport } from '../../../entities/progress/progress-report.entity';
import { ReportStateChange } from '../../../entities/progress/report-state.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { ReportFilter } from '../../../schema/progress/report.input';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { OrderDirection } from '../../domain/vocabularies/api';
import { ReportState } from '../../domain/vocabularies/progress';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { entityPages, ownedCounts, type OwnedRows } from '../shared/entity-pages';
import { facts, wholeHistory } from '../shared/facts';
import { all, onDay, onMember, onText } from '../shared/filter';
import { keyArray } from '../shared/key-array';
import type { Order } from '../shared/order';
import { type PageSpec, pageStatement, type RowWithPosition, toPage } from '../shared/page';
import { type PointInTimeSql, toSql } from '../shared/point-in-time';
import { isInState } from './counting-reports';
import { isOfProgramme } from './portfolio';
import { isVisible } from './visible-reports';

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

/** Every report of a project at a point in time that who asks may see, superseded or not: the list shows how the record grew. */
function reportRows(db: RowStore, pointInTime: PointInTime): OwnedRows {
  const point = toSql(pointInTime);
  return {
    from: facts('progress_report', 'r', point),
    where: sql`r.project_id = owner.id AND r.as_of <= ${point.validOn} AND ${isVisible(sql`r`, db, point)}`,
  };
}

/** A page of the reports of each project, all projects in one statement. */
export const reportPages: BatchQuery<number, Page<ProgressReport>, ReportPaging> = (db, projectIds, { pointInTime, page, properties }) =>
  entityPages(db, ProgressReport, projectIds, { ...reportRows(db, pointInTime), alias: 'r', order: REPORT_ORDER, page, properties });

/** The number of reports of each project. */
export const reportCounts: BatchQuery<number, number, PointInTime> = (db, projectIds, pointInTime) =>
  ownedCounts(db, projectIds, reportRows(db, pointInTime));

/** Every report that who asks may see at a point in time and that matches, superseded or not; to follow FROM. */
const matchingReports = (db: RowStore, where: ReportFilter | null, point: PointInTimeSql): Sql => sql`
  ${facts('progress_report', 'r', point)} JOIN ${wholeHistory('project', 'project')} ON project.id = r.project_id
  LEFT JOIN organisation office ON office.id = r.office_id
  WHERE ${all([
    isVisible(sql`r`, db, point),
    ...onText(sql`project.code`, where?.project),
    ...(where?.relevance ? onMember(sql`project.relevance`, where.relevance) : [isOfProgramme(sql`project.relevance`)]),
    ...onMember(sql`report_state_at(r.id, r.state, r.state_since, ${point.knownAt})`, where?.state),
    ...onDay(sql`r.as_of`, where?.asOf),
    ...onText(sql`office.code`, where?.office),
  ])}`;

/** A page of all reports that match. */
export async function reportPage(
  db: RowStore,
  where: ReportFilter | null,
  pointInTime: PointInTime,
  page: PageSpec,
): Promise<Page<ProgressReport>> {
  const rows = sql`(SELECT r.* FROM ${matchingReports(db, where, toSql(pointInTime))}) r`;
  const statement = pageStatement(db.columns(ProgressReport, 'r'), rows, sql`true`, REPORT_ORDER, page);
  return toPage(await db.entities<ProgressReport, RowWithPosition>(ProgressReport, statement), REPORT_ORDER, page);
}

/** The number of reports that match. */
export async function reportCount(db: RowStore, where: ReportFilter | null, pointInTime: PointInTime): Promise<number> {
  const [row] = await db.rows<{ count: number }>(sql`SELECT count(*) AS count FROM ${matchingReports(db, where, toSql(pointInTime))}`);
  return row!.count;
}

/** The report that corrects each report at a point in time, of those that who asks may see: of several the one that is not rejected, else the latest; null = none. */
export const reportsSuperseding: BatchQuery<number, ProgressReport | null, PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities(
    ProgressReport,
    sql`
    SELECT DISTINCT ON (r.supersedes_id) ${db.columns(ProgressReport, 'r')} FROM ${facts('progress_report', 'r', point)}
    WHERE r.supersedes_id = ANY (${keyArray(ids)}) AND ${isVisible(sql`r`, db, point)}
    ORDER BY r.supersedes_id, ${isInState(sql`r`, [ReportState.REJECTED], point)}, r.recorded_at DESC, r.id DESC`,
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
