import { type Sql, sql } from '../../database/sql';
import { ReportState } from '../../domain/vocabularies/progress';
import { isKnownAt, type PointInTimeSql } from '../shared/point-in-time';
import { isLeaf } from './scope-membership';

const CERTIFIED = [ReportState.CERTIFIED];
const PROVISIONAL_TOO = [ReportState.SUBMITTED, ReportState.VERIFIED, ReportState.CERTIFIED];

/**
 * The state of a report at an instant; null = it was not on record. The function that reads the history has a subquery, which
 * keeps PostgreSQL from inlining it: it is called only for the few reports whose state has changed since.
 */
const stateThen = ({ knownAt: known }: PointInTimeSql): Sql => sql`
  CASE WHEN report.state_since <= ${known} THEN report.state ELSE report_state_at(report.id, report.state, report.state_since, ${known}) END`;

/** The reports of a project that count at a moment. Sort by `LATEST_FIRST` and take one. */
export const countingReports = (project: Sql, at: PointInTimeSql): Sql => sql`
  progress_report report
  WHERE report.project_id = ${project} AND report.as_of <= ${at.validOn} AND report.recorded_at <= ${at.knownAt}
    AND (report.superseded_at IS NULL OR report.superseded_at > ${at.knownAt})
    AND ${stateThen(at)} = ANY (${at.provisional ? PROVISIONAL_TOO : CERTIFIED}::text[])`;

export const LATEST_FIRST = sql`ORDER BY report.as_of DESC, report.recorded_at DESC, report.id DESC`;

/** "The report says something of completion." */
const hasPercent = sql`(report.percent IS NOT NULL OR report.stage IN ('COMPLETED', 'OPERATIONAL'))`;

const said = (at: PointInTimeSql): Sql => sql`
  effective_percent(report.percent, report.stage) AS percent, report.stage, report.id AS report_id, report.as_of, ${stateThen(at)} AS state`;

/**
 * What follows FROM for projects with the reports that say how they are at a moment. `latest` is the project's latest counting
 * report; `used` the latest that has an effective percent and `staged` the latest that states a stage, and both are sought
 * only where `latest` itself says nothing of it. Each has (percent, stage, report_id, as_of, state), null where there is none.
 */
export const withReports = (project: Sql, at: PointInTimeSql): Sql => sql`
  LEFT JOIN LATERAL (SELECT ${said(at)} FROM ${countingReports(project, at)} ${LATEST_FIRST} LIMIT 1) latest ON true
  LEFT JOIN LATERAL (
    SELECT ${said(at)} FROM ${countingReports(project, at)} AND ${hasPercent} AND latest.report_id IS NOT NULL AND latest.percent IS NULL
    ${LATEST_FIRST} LIMIT 1) used ON true
  LEFT JOIN LATERAL (
    SELECT report.stage FROM ${countingReports(project, at)} AND report.stage IS NOT NULL AND latest.report_id IS NOT NULL AND latest.stage IS NULL
    ${LATEST_FIRST} LIMIT 1) staged ON true`;

/** A column of the report that a project's percent is from, over `withReports`. */
export const ofUsed = (column: Sql): Sql => sql`CASE WHEN latest.percent IS NULL THEN used.${column} ELSE latest.${column} END`;

/** The project's stage, over `withReports`. */
export const stageOfReports = sql`coalesce(latest.stage, staged.stage)`;

/** A project's own percent at a moment: that of the latest counting report that has an effective one; null = none has. */
export const percentAt = (project: Sql, at: PointInTimeSql): Sql => sql`(
  SELECT effective_percent(report.percent, report.stage) FROM ${countingReports(project, at)} AND ${hasPercent} ${LATEST_FIRST} LIMIT 1)`;

/** A project's own stage at a moment: that of the latest counting report that states one; null = none does. */
export const stageAt = (project: Sql, at: PointInTimeSql): Sql => sql`(
  SELECT report.stage FROM ${countingReports(project, at)} AND report.stage IS NOT NULL ${LATEST_FIRST} LIMIT 1)`;

/** "The project counts and has no percent": what coverage calls missing. */
export const isUnreported = (project: Sql, at: PointInTimeSql): Sql =>
  sql`${percentAt(project, at)} IS NULL AND ${stageAt(project, at)} IS DISTINCT FROM 'DROPPED'`;

/**
 * "The project is late": it is not finished or dropped, and its last day has passed, or it stands behind where it should be.
 * What has neither a last day nor a percent beside a plan is not known to be late.
 */
export const isLate = (project: Sql, at: PointInTimeSql): Sql => sql`(
  coalesce(${stageAt(project, at)}, '') <> ALL ('{COMPLETED,OPERATIONAL,DROPPED}')
  AND ((SELECT schedule.ends_on FROM (${scheduleAt(project, at)}) schedule) < ${at.validOn} OR ${plannedAt(project, at)} > ${percentAt(project, at)}))`;

/** "The project, or a whole that it is a part of, involves two or more member states." */
export const isCrossBorder = (project: Sql): Sql => sql`EXISTS (
  SELECT FROM project_tree tree JOIN project whole ON whole.id = tree.ancestor_id WHERE tree.project_id = ${project} AND whole.cross_border)`;

/** The day that a project's latest counting report is about, percent or not; null = there is none. */
export const latestReportAt = (project: Sql, at: PointInTimeSql): Sql => sql`(
  SELECT report.as_of FROM ${countingReports(project, at)} ${LATEST_FIRST} LIMIT 1)`;

/** The latest statement of a project's dates at a moment: a row of `schedule_statement`, or no row. */
export const scheduleAt = (project: Sql, at: PointInTimeSql): Sql => sql`
  SELECT schedule.* FROM schedule_statement schedule
  WHERE schedule.project_id = ${project} AND (schedule.as_of IS NULL OR schedule.as_of <= ${at.validOn}) AND ${isKnownAt(sql`schedule`, at.knownAt)}
  ORDER BY schedule.as_of DESC NULLS LAST, schedule.recorded_at DESC, schedule.id DESC LIMIT 1`;

/** Where a project should be at a moment: what its latest counting report that says so says, else by its dates; null = neither tells. */
export const plannedAt = (project: Sql, at: PointInTimeSql): Sql => sql`coalesce(
  (SELECT report.planned_percent FROM ${countingReports(project, at)} AND report.planned_percent IS NOT NULL ${LATEST_FIRST} LIMIT 1),
  (SELECT planned_percent(schedule.starts_on, schedule.ends_on, ${at.validOn}) FROM (${scheduleAt(project, at)}) schedule))`;

/** A project's preferred cost figure at a moment: a row of `cost_figure`, the latest by its day, or no row. */
export const preferredCostAt = (project: Sql, at: PointInTimeSql): Sql => sql`
  SELECT figure.* FROM cost_figure figure
  WHERE figure.project_id = ${project} AND figure.preferred AND (figure.as_of IS NULL OR figure.as_of <= ${at.validOn}) AND ${isKnownAt(sql`figure`, at.knownAt)}
  ORDER BY figure.as_of DESC NULLS LAST LIMIT 1`;

/** Units of a currency for one US dollar at the latest stored rate on or before a day; null = no such rate. */
const perUsd = (currency: Sql, day: Sql, { knownAt: known }: PointInTimeSql): Sql => sql`(
  CASE ${currency} WHEN 'USD' THEN 1 ELSE (
    SELECT rate.per_usd FROM exchange_rate rate
    WHERE rate.currency = ${currency} AND rate.as_of <= ${day} AND ${isKnownAt(sql`rate`, known)}
    ORDER BY rate.as_of DESC LIMIT 1) END)`;

/** A figure's amount in a currency, to the cent, at the rates of the figure's own day; null = a rate is missing. */
export const amountIn = (currency: Sql, figure: Sql, at: PointInTimeSql): Sql => sql`(
  CASE ${figure}.currency WHEN ${currency} THEN ${figure}.amount
  ELSE round(${figure}.amount * ${perUsd(currency, sql`${figure}.as_of`, at)} / ${perUsd(sql`${figure}.currency`, sql`${figure}.as_of`, at)}, 2) END)`;

/** A project's own cost in US dollars at a moment, to the cent; null = no preferred figure by then, or no rate for it. */
export const costUsdAt = (project: Sql, at: PointInTimeSql): Sql => sql`(
  SELECT ${amountIn(sql`'USD'`, sql`preferred`, at)} FROM (${preferredCostAt(project, at)}) preferred)`;

/** "The project, or a part of it, has a counting report." Most have one of their own. */
export const hasReports = (project: Sql, at: PointInTimeSql): Sql => sql`(
  EXISTS (SELECT FROM ${countingReports(project, at)}) OR EXISTS (
    SELECT FROM project_tree tree WHERE tree.ancestor_id = ${project} AND tree.distance > 0 AND EXISTS (SELECT FROM ${countingReports(sql`tree.project_id`, at)})))`;

/**
 * A value of a project that one with parts has none of: then it is over its leaf parts, each as `leaf`. Most projects have no parts,
 * and are told so at once.
 */
const overLeaves = (project: Sql, at: PointInTimeSql, own: Sql, ofLeaves: Sql): Sql => sql`(
  CASE WHEN ${isLeaf(project, at)} THEN ${own} ELSE (
    SELECT ${ofLeaves} FROM project_tree tree JOIN project leaf ON leaf.id = tree.project_id AND ${isLeaf(sql`leaf`, at)}
    WHERE tree.ancestor_id = ${project}.id) END)`;

/** The percent that the `progress` of a project (a row of `project`) shows by default: the mean over its leaf parts that count and have one. */
export function rolledPercentAt(project: Sql, at: PointInTimeSql): Sql {
  const counted = (leaf: Sql): Sql =>
    sql`CASE WHEN ${stageAt(sql`${leaf}.id`, at)} IS DISTINCT FROM 'DROPPED' THEN ${percentAt(sql`${leaf}.id`, at)} END`;
  return overLeaves(project, at, counted(project), sql`avg(${counted(sql`leaf`)})`);
}

/** The cost in US dollars of a project (a row of `project`) at a moment over its leaf parts; null = none of them has one. */
export const rolledCostUsdAt = (project: Sql, at: PointInTimeSql): Sql =>
  overLeaves(project, at, costUsdAt(sql`${project}.id`, at), sql`sum(${costUsdAt(sql`leaf.id`, at)})`);
