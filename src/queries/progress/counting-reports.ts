import { type Sql, sql } from '../../database/sql';
import { ReportState } from '../../domain/vocabularies/progress';
import { facts } from '../shared/facts';
import type { PointInTimeSql } from '../shared/point-in-time';

/** States of reports that an office has handed in and that do not count yet. */
const PENDING = [ReportState.SUBMITTED, ReportState.VERIFIED];

/** The states of the reports that count, the most trusted last. */
function countingStates({ certifiedOnly, provisional }: PointInTimeSql): ReportState[] {
  const published = certifiedOnly ? [] : [ReportState.PUBLISHED];
  return [...(provisional ? PENDING : []), ...published, ReportState.CERTIFIED];
}

/**
 * The state of a report at an instant; null = not on record. PostgreSQL cannot inline `report_state_at`, which reads the history in
 * a subquery: it is called only for the few reports whose state has changed since.
 */
const stateOf = (report: Sql, { knownAt }: PointInTimeSql): Sql => sql`
  CASE WHEN ${report}.state_since <= ${knownAt} THEN ${report}.state
  ELSE report_state_at(${report}.id, ${report}.state, ${report}.state_since, ${knownAt}) END`;

/** The predicate "the report was in one of these states at the instant". */
export const isInState = (report: Sql, states: ReportState[], point: PointInTimeSql): Sql =>
  sql`${stateOf(report, point)} = ANY (${states}::text[])`;

/** The predicate "no correction of a `report` counts". A correction that does not count hides nothing. */
const isCurrent = (point: PointInTimeSql): Sql => sql`(
  report.superseded_at IS NULL OR report.superseded_at > ${point.knownAt} OR NOT EXISTS (
    SELECT FROM ${facts('progress_report', 'correction', point)}
    WHERE correction.supersedes_id = report.id AND ${isInState(sql`correction`, countingStates(point), point)}))`;

const reportsIn = (states: ReportState[], project: Sql, point: PointInTimeSql): Sql => sql`
  ${facts('progress_report', 'report', point)}
  WHERE report.project_id = ${project} AND report.as_of <= ${point.validOn} AND ${isInState(sql`report`, states, point)}
    AND ${isCurrent(point)}`;

/** The reports of a project that count at a point in time: `report` with a WHERE, to follow FROM. Sort by `latestFirst` and take one. */
export const countingReports = (project: Sql, point: PointInTimeSql): Sql => reportsIn(countingStates(point), project, point);

const isCertified = (report: Sql, point: PointInTimeSql): Sql => isInState(report, [ReportState.CERTIFIED], point);

/** The latest report first; of two about one day, the certified one. */
export const latestFirst = (point: PointInTimeSql): Sql =>
  sql`ORDER BY report.as_of DESC, ${isCertified(sql`report`, point)} DESC, report.recorded_at DESC, report.id DESC`;

/** The place of a report in that order, as a row to compare and to sort by: the latest is the greatest. */
export const placeOf = (report: Sql, point: PointInTimeSql): Sql =>
  sql`(${report}.as_of, ${isCertified(report, point)}, ${report}.recorded_at, ${report}.id)`;

/** The predicate "a report of the project is handed in, and does not count yet". */
export const isPending = (project: Sql, point: PointInTimeSql): Sql =>
  point.provisional ? sql`false` : sql`EXISTS (SELECT FROM ${reportsIn(PENDING, project, point)})`;

/** The value that the latest counting report with one gives, of a project at a point in time; null = none does. */
const latestWith = (value: Sql, project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT ${value} FROM ${countingReports(project, point)} AND ${value} IS NOT NULL ${latestFirst(point)} LIMIT 1)`;

/** The effective percent of a `report`; null = it has none. */
export const EFFECTIVE_PERCENT = sql`effective_percent(report.percent, report.stage)`;

const ofReport = (point: PointInTimeSql): Sql => sql`
  ${EFFECTIVE_PERCENT} AS percent, report.percent IS NOT NULL AS stated, report.stage, report.id, report.as_of, ${stateOf(sql`report`, point)} AS state`;

/**
 * What the reports of a project tell at a point in time, by a walk through them: a SELECT of one row, with the columns of \`project_state\`.
 * The latest report mostly tells all; an earlier one is searched only for what it lacks.
 */
export const walkedState = (project: Sql, point: PointInTimeSql): Sql => sql`
  SELECT CASE WHEN latest.percent IS NULL THEN used.percent ELSE latest.percent END AS percent,
    coalesce(CASE WHEN latest.percent IS NULL THEN used.stated ELSE latest.stated END, false) AS stated,
    CASE WHEN latest.stage IS NULL THEN staged.stage ELSE latest.stage END AS stage,
    ${latestWith(sql`report.planned_percent`, project, point)} AS planned,
    CASE WHEN latest.percent IS NULL THEN used.id ELSE latest.id END AS report_id,
    CASE WHEN latest.percent IS NULL THEN used.as_of ELSE latest.as_of END AS report_as_of,
    CASE WHEN latest.percent IS NULL THEN used.state ELSE latest.state END AS report_state,
    latest.id AS latest_id, latest.as_of AS latest_as_of
  FROM (SELECT) one
  LEFT JOIN LATERAL (SELECT ${ofReport(point)} FROM ${countingReports(project, point)} ${latestFirst(point)} LIMIT 1) latest ON true
  LEFT JOIN LATERAL (
    SELECT ${ofReport(point)} FROM ${countingReports(project, point)} AND ${EFFECTIVE_PERCENT} IS NOT NULL AND latest.id IS NOT NULL AND latest.percent IS NULL
    ${latestFirst(point)} LIMIT 1) used ON true
  LEFT JOIN LATERAL (
    SELECT report.stage FROM ${countingReports(project, point)} AND report.stage IS NOT NULL AND latest.id IS NOT NULL AND latest.stage IS NULL
    ${latestFirst(point)} LIMIT 1) staged ON true`;
