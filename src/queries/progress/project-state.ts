import { type Sql, sql } from '../../database/sql';
import { ReportState } from '../../domain/vocabularies/progress';
import { facts } from '../shared/facts';
import type { PointInTimeSql } from '../shared/point-in-time';
import { isLeaf } from './scope-membership';

const CERTIFIED = [ReportState.CERTIFIED];
const PROVISIONAL_TOO = [ReportState.SUBMITTED, ReportState.VERIFIED, ReportState.CERTIFIED];

/**
 * The state of a `report` at an instant; null = not on record. PostgreSQL cannot inline `report_state_at`, which reads the history in
 * a subquery: it is called only for the few reports whose state has changed since.
 */
const stateOfReport = ({ knownAt }: PointInTimeSql): Sql => sql`
  CASE WHEN report.state_since <= ${knownAt} THEN report.state ELSE report_state_at(report.id, report.state, report.state_since, ${knownAt}) END`;

/** The reports of a project that count at a point in time: `report` with a WHERE, to follow FROM. Sort by `LATEST_FIRST` and take one. */
export const countingReports = (project: Sql, point: PointInTimeSql): Sql => sql`
  ${facts('progress_report', 'report', point)}
  WHERE report.project_id = ${project} AND report.as_of <= ${point.validOn}
    AND (report.superseded_at IS NULL OR report.superseded_at > ${point.knownAt})
    AND ${stateOfReport(point)} = ANY (${point.provisional ? PROVISIONAL_TOO : CERTIFIED}::text[])`;

export const LATEST_FIRST = sql`ORDER BY report.as_of DESC, report.recorded_at DESC, report.id DESC`;

/** Whether a `report` has an effective percent. */
const hasPercent = sql`(report.percent IS NOT NULL OR report.stage IN ('COMPLETED', 'OPERATIONAL'))`;

const reported = (point: PointInTimeSql): Sql => sql`
  effective_percent(report.percent, report.stage) AS percent, report.stage, report.id AS report_id, report.as_of, ${stateOfReport(point)} AS state`;

/**
 * Follows a project in FROM: the reports that tell its state at a point in time. `latest` is its latest counting report, `used` the
 * latest with an effective percent, `staged` the latest with a stage; the last two are searched only where `latest` has none.
 * `latest` and `used` yield (percent, stage, report_id, as_of, state), `staged` yields (stage); null = no such report.
 */
export const withReports = (project: Sql, point: PointInTimeSql): Sql => sql`
  LEFT JOIN LATERAL (SELECT ${reported(point)} FROM ${countingReports(project, point)} ${LATEST_FIRST} LIMIT 1) latest ON true
  LEFT JOIN LATERAL (
    SELECT ${reported(point)} FROM ${countingReports(project, point)} AND ${hasPercent} AND latest.report_id IS NOT NULL AND latest.percent IS NULL
    ${LATEST_FIRST} LIMIT 1) used ON true
  LEFT JOIN LATERAL (
    SELECT report.stage FROM ${countingReports(project, point)} AND report.stage IS NOT NULL AND latest.report_id IS NOT NULL AND latest.stage IS NULL
    ${LATEST_FIRST} LIMIT 1) staged ON true`;

/** A column of the report that gives the project's percent, over `withReports`. */
export const ofUsed = (column: Sql): Sql => sql`CASE WHEN latest.percent IS NULL THEN used.${column} ELSE latest.${column} END`;

/** The project's stage, over `withReports`. */
export const stageOfReports = sql`coalesce(latest.stage, staged.stage)`;

/** A project's own percent at a point in time: that of the latest counting report with an effective one; null = none. */
const percentAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT effective_percent(report.percent, report.stage) FROM ${countingReports(project, point)} AND ${hasPercent} ${LATEST_FIRST} LIMIT 1)`;

/** A project's own stage at a point in time: that of the latest counting report that states one; null = none. */
export const stageAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT report.stage FROM ${countingReports(project, point)} AND report.stage IS NOT NULL ${LATEST_FIRST} LIMIT 1)`;

/** The predicate "the project counts and has no percent": coverage calls it missing. */
export const isUnreported = (project: Sql, point: PointInTimeSql): Sql =>
  sql`${percentAt(project, point)} IS NULL AND ${stageAt(project, point)} IS DISTINCT FROM 'DROPPED'`;

/**
 * The predicate "the project is late": neither finished nor dropped, and its last day has passed or its percent is below the planned
 * percent. A project with neither a last day nor both percents is not known to be late.
 */
export const isLate = (project: Sql, point: PointInTimeSql): Sql => sql`(
  coalesce(${stageAt(project, point)}, '') <> ALL ('{COMPLETED,OPERATIONAL,DROPPED}')
  AND ((SELECT schedule.ends_on FROM (${scheduleAt(project, point)}) schedule) < ${point.validOn} OR ${plannedAt(project, point)} > ${percentAt(project, point)}))`;

/** The predicate "the project itself is cross-border": a part says so for itself, whatever it is bundled with. */
export const isCrossBorder = (project: Sql, point: PointInTimeSql): Sql => sql`EXISTS (
  SELECT FROM ${facts('project', 'own', point)} WHERE own.id = ${project} AND own.cross_border)`;

/** The day of a project's latest counting report, with or without a percent; null = none. */
export const latestReportAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT report.as_of FROM ${countingReports(project, point)} ${LATEST_FIRST} LIMIT 1)`;

/** The latest statement of a project's dates at a point in time: a SELECT of one row of `schedule_statement`, or none. */
export const scheduleAt = (project: Sql, point: PointInTimeSql): Sql => sql`
  SELECT schedule.* FROM ${facts('schedule_statement', 'schedule', point)}
  WHERE schedule.project_id = ${project} AND (schedule.as_of IS NULL OR schedule.as_of <= ${point.validOn})
  ORDER BY schedule.as_of DESC NULLS LAST, schedule.recorded_at DESC, schedule.id DESC LIMIT 1`;

/** A project's planned percent at a point in time: that of the latest counting report that states one, else by its dates; null = neither. */
export const plannedAt = (project: Sql, point: PointInTimeSql): Sql => sql`coalesce(
  (SELECT report.planned_percent FROM ${countingReports(project, point)} AND report.planned_percent IS NOT NULL ${LATEST_FIRST} LIMIT 1),
  (SELECT planned_percent(schedule.starts_on, schedule.ends_on, ${point.validOn}) FROM (${scheduleAt(project, point)}) schedule))`;

/** A project's preferred cost figure at a point in time: a SELECT of the latest row of `cost_figure` by its day, or of none. */
export const preferredCostAt = (project: Sql, point: PointInTimeSql): Sql => sql`
  SELECT figure.* FROM ${facts('cost_figure', 'figure', point)}
  WHERE figure.project_id = ${project} AND figure.preferred AND (figure.as_of IS NULL OR figure.as_of <= ${point.validOn})
  ORDER BY figure.as_of DESC NULLS LAST LIMIT 1`;

/** Units of a currency for one US dollar at the latest stored rate on or before a day; null = no such rate. */
const perUsd = (currency: Sql, day: Sql, point: PointInTimeSql): Sql => sql`(
  CASE ${currency} WHEN 'USD' THEN 1 ELSE (
    SELECT rate.per_usd FROM ${facts('exchange_rate', 'rate', point)}
    WHERE rate.currency = ${currency} AND rate.as_of <= ${day}
    ORDER BY rate.as_of DESC LIMIT 1) END)`;

/** A figure's amount in a currency, to the cent, at the rates of the figure's own day; null = a rate is missing. */
export const amountIn = (currency: Sql, figure: Sql, point: PointInTimeSql): Sql => sql`(
  CASE ${figure}.currency WHEN ${currency} THEN ${figure}.amount
  ELSE round(${figure}.amount * ${perUsd(currency, sql`${figure}.as_of`, point)} / ${perUsd(sql`${figure}.currency`, sql`${figure}.as_of`, point)}, 2) END)`;

/** A project's own cost in US dollars at a point in time, to the cent; null = no preferred figure by then, or no rate for it. */
export const costUsdAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT ${amountIn(sql`'USD'`, sql`preferred`, point)} FROM (${preferredCostAt(project, point)}) preferred)`;

/** The predicate "the project, or a part of it, has a counting report". Its own are searched first: most projects have one. */
export const hasReports = (project: Sql, point: PointInTimeSql): Sql => sql`(
  EXISTS (SELECT FROM ${countingReports(project, point)}) OR EXISTS (
    SELECT FROM project_tree tree WHERE tree.ancestor_id = ${project} AND tree.distance > 0 AND EXISTS (SELECT FROM ${countingReports(sql`tree.project_id`, point)})))`;

/**
 * A value of a project: its own where it is a leaf, else an aggregate over its leaf parts, each as `leaf`. Most projects are leaves, so
 * that comes first.
 */
const overLeaves = (project: Sql, point: PointInTimeSql, own: Sql, ofLeaves: Sql): Sql => sql`(
  CASE WHEN ${isLeaf(project, point)} THEN ${own} ELSE (
    SELECT ${ofLeaves} FROM project_tree tree JOIN ${facts('project', 'leaf', point)} ON leaf.id = tree.project_id AND ${isLeaf(sql`leaf`, point)}
    WHERE tree.ancestor_id = ${project}.id) END)`;

/** The percent that `progress` of a project (a row of `project`) shows by default: the mean over its counted leaf parts that have one. */
export function rolledPercentAt(project: Sql, point: PointInTimeSql): Sql {
  const counted = (leaf: Sql): Sql =>
    sql`CASE WHEN ${stageAt(sql`${leaf}.id`, point)} IS DISTINCT FROM 'DROPPED' THEN ${percentAt(sql`${leaf}.id`, point)} END`;
  return overLeaves(project, point, counted(project), sql`avg(${counted(sql`leaf`)})`);
}

/** The cost in US dollars of a project (a row of `project`) over its leaf parts at a point in time; null = none of them has one. */
export const rolledCostUsdAt = (project: Sql, point: PointInTimeSql): Sql =>
  overLeaves(project, point, costUsdAt(sql`${project}.id`, point), sql`sum(${costUsdAt(sql`leaf.id`, point)})`);
