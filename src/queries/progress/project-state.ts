import { raw, selected, type Sql, sql } from '../../database/sql';
import { ReportState } from '../../domain/vocabularies/progress';
import { facts } from '../shared/facts';
import { isStatedBy, type PointInTimeSql } from '../shared/point-in-time';
import { isLeaf, portfolio } from './portfolio';

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

const isInState = (report: Sql, states: ReportState[], point: PointInTimeSql): Sql =>
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

/** Of two reports about one day, the certified one comes first. */
export const latestFirst = (point: PointInTimeSql): Sql =>
  sql`ORDER BY report.as_of DESC, ${isInState(sql`report`, [ReportState.CERTIFIED], point)} DESC, report.recorded_at DESC, report.id DESC`;

/** The predicate "a report of the project is handed in, and does not count yet". */
export const isPending = (project: Sql, point: PointInTimeSql): Sql =>
  point.provisional ? sql`false` : sql`EXISTS (SELECT FROM ${reportsIn(PENDING, project, point)})`;

/** Whether a `report` has an effective percent. */
const hasPercent = sql`(report.percent IS NOT NULL OR report.stage IN ('COMPLETED', 'OPERATIONAL'))`;

const reported = (point: PointInTimeSql): Sql => sql`
  effective_percent(report.percent, report.stage) AS percent, report.percent IS NOT NULL AS stated, report.stage, report.id AS report_id, report.as_of,
  ${stateOf(sql`report`, point)} AS state`;

/**
 * Follows a project in FROM: the reports that tell its state at a point in time. `latest` is its latest counting report, `used` the
 * latest with an effective percent, `staged` the latest with a stage; the last two are searched only where `latest` has none.
 * `latest` and `used` yield (percent, stated, stage, report_id, as_of, state), `staged` yields (stage); null = no such report.
 */
export const withReports = (project: Sql, point: PointInTimeSql): Sql => sql`
  LEFT JOIN LATERAL (SELECT ${reported(point)} FROM ${countingReports(project, point)} ${latestFirst(point)} LIMIT 1) latest ON true
  LEFT JOIN LATERAL (
    SELECT ${reported(point)} FROM ${countingReports(project, point)} AND ${hasPercent} AND latest.report_id IS NOT NULL AND latest.percent IS NULL
    ${latestFirst(point)} LIMIT 1) used ON true
  LEFT JOIN LATERAL (
    SELECT report.stage FROM ${countingReports(project, point)} AND report.stage IS NOT NULL AND latest.report_id IS NOT NULL AND latest.stage IS NULL
    ${latestFirst(point)} LIMIT 1) staged ON true`;

/** A column of the report that gives the project's percent, over `withReports`. */
export const ofUsed = (column: Sql): Sql => sql`CASE WHEN latest.percent IS NULL THEN used.${column} ELSE latest.${column} END`;

/** The project's stage, over `withReports`. */
export const stageOfReports = sql`coalesce(latest.stage, staged.stage)`;

/**
 * What reports tell of a project, over `withReports`: its `percent`, whether that is `stated`, whether the project is `silent` (no report
 * counts), its `stage`.
 */
export const KNOWN = {
  percent: ofUsed(sql`percent`),
  stated: sql`coalesce(${ofUsed(sql`stated`)}, false)`,
  silent: sql`latest.report_id IS NULL`,
  stage: stageOfReports,
};

/** What a counted project is in the composition of a percent, over the columns of `KNOWN`. */
export const COMPOSITION_KIND = sql`CASE WHEN stated THEN 'STATED' WHEN percent IS NOT NULL THEN 'FINISHED' WHEN silent THEN 'SILENT' ELSE 'WITHOUT_PERCENT' END`;

/**
 * What a leaf project (a row of `project`) is at a point in time, a `ContributionKind`: dropped, or its part in a composition; null = the
 * project is a bundle.
 */
export const compositionAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT CASE WHEN stage = 'DROPPED' THEN 'DROPPED' ELSE ${COMPOSITION_KIND} END
  FROM (SELECT ${selected(KNOWN)} FROM (SELECT) one ${withReports(sql`${project}.id`, point)}) known
  WHERE ${isLeaf(project, point)})`;

/** A project's own percent at a point in time: that of the latest counting report with an effective one; null = none. */
const percentAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT effective_percent(report.percent, report.stage) FROM ${countingReports(project, point)} AND ${hasPercent} ${latestFirst(point)} LIMIT 1)`;

/** A project's own stage at a point in time: that of the latest counting report that states one; null = none. */
export const stageAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT report.stage FROM ${countingReports(project, point)} AND report.stage IS NOT NULL ${latestFirst(point)} LIMIT 1)`;

/** The predicate "the project counts and has no percent": coverage calls it missing. */
export const isUnreported = (project: Sql, point: PointInTimeSql): Sql =>
  sql`${percentAt(project, point)} IS NULL AND ${stageAt(project, point)} IS DISTINCT FROM 'DROPPED'`;

/** The predicate "the project is neither finished nor dropped". */
export const isUnfinished = (project: Sql, point: PointInTimeSql): Sql =>
  sql`coalesce(${stageAt(project, point)}, '') <> ALL ('{COMPLETED,OPERATIONAL,DROPPED}')`;

/**
 * The predicate "the project is late": neither finished nor dropped, and its last day has passed or its percent is below the planned
 * percent. A project with neither a last day nor both percents is not known to be late.
 */
export const isLate = (project: Sql, point: PointInTimeSql): Sql => sql`(
  ${isUnfinished(project, point)}
  AND (${scheduledAt('ends_on', project, point)} < ${point.validOn} OR ${plannedAt(project, point)} > ${percentAt(project, point)}))`;

/** The predicate "the project itself is cross-border": a part says so for itself, whatever it is bundled with. */
export const isCrossBorder = (project: Sql, point: PointInTimeSql): Sql => sql`EXISTS (
  SELECT FROM ${facts('project', 'own', point)} WHERE own.id = ${project} AND own.cross_border)`;

/** The day of a project's latest counting report, with or without a percent; null = none. */
export const latestReportAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT report.as_of FROM ${countingReports(project, point)} ${latestFirst(point)} LIMIT 1)`;

/** The statements of a project's dates at a point in time: `schedule` with a WHERE, to follow FROM. */
export const statedSchedules = (project: Sql, point: PointInTimeSql): Sql => sql`
  ${facts('schedule_statement', 'schedule', point)}
  WHERE schedule.project_id = ${project} AND ${isStatedBy(sql`schedule`, point)}`;

/** The order of `statedSchedules`, the oldest first, and the other way round. */
export const SCHEDULES_IN_ORDER = sql`schedule.as_of NULLS FIRST, schedule.recorded_at, schedule.id`;
const LATEST_SCHEDULE_FIRST = sql`schedule.as_of DESC NULLS LAST, schedule.recorded_at DESC, schedule.id DESC`;

/** The latest statement of a project's dates at a point in time: a SELECT of one row of `schedule_statement`, or none. */
export const scheduleAt = (project: Sql, point: PointInTimeSql): Sql => sql`
  SELECT schedule.* FROM ${statedSchedules(project, point)} ORDER BY ${LATEST_SCHEDULE_FIRST} LIMIT 1`;

/** A day of a project's latest schedule statement at a point in time; null = it states none, or there is no statement. */
export const scheduledAt = (day: 'starts_on' | 'ends_on', project: Sql, point: PointInTimeSql): Sql =>
  sql`(SELECT schedule.${raw(day)} FROM (${scheduleAt(project, point)}) schedule)`;

/** The days between the last days that the first and the latest statement with one give, at a point in time; null = fewer than two give one. */
export const slippedDaysAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT CASE WHEN count(*) > 1 THEN
    (array_agg(schedule.ends_on ORDER BY ${LATEST_SCHEDULE_FIRST}))[1] - (array_agg(schedule.ends_on ORDER BY ${SCHEDULES_IN_ORDER}))[1] END
  FROM ${statedSchedules(project, point)} AND schedule.ends_on IS NOT NULL)`;

/** A project's planned percent at a point in time: that of the latest counting report that states one, else by its dates; null = neither. */
export const plannedAt = (project: Sql, point: PointInTimeSql): Sql => sql`coalesce(
  (SELECT report.planned_percent FROM ${countingReports(project, point)} AND report.planned_percent IS NOT NULL ${latestFirst(point)} LIMIT 1),
  (SELECT planned_percent(schedule.starts_on, schedule.ends_on, ${point.validOn}) FROM (${scheduleAt(project, point)}) schedule))`;

/**
 * The figure that says what a project costs at a point in time: a SELECT of one row of `cost_figure`, or none. Of the figures of the whole
 * project by the day, a preferred one goes before the others, and then the latest by its day.
 */
export const costFigureAt = (project: Sql, point: PointInTimeSql): Sql => sql`
  SELECT figure.* FROM ${facts('cost_figure', 'figure', point)}
  WHERE figure.project_id = ${project} AND figure.extent = 'WHOLE' AND ${isStatedBy(sql`figure`, point)}
  ORDER BY figure.preferred DESC, figure.as_of DESC NULLS LAST, figure.id DESC LIMIT 1`;

/**
 * Units of a currency for one US dollar in the month of a day: the rate of its last business day, else the latest rate before; null = there
 * is none. Rates that a source only implies convert nothing.
 */
const perUsd = (currency: Sql, day: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT CASE WHEN ${currency} = 'USD' THEN 1 ELSE rate.per_usd END FROM ${facts('exchange_rate', 'rate', point)}
  WHERE NOT rate.derived AND (rate.currency = ${currency} OR ${currency} = 'USD')
    AND rate.as_of < date_trunc('month', ${day}) + interval '1 month'
  ORDER BY rate.as_of DESC LIMIT 1)`;

/**
 * A figure's amount in a currency, to the cent, through US dollars at the rates of the figure's own month; null = there is no rate for it.
 * A figure without a day, or from before the first rates, has none in any currency: so a total covers the same projects in every currency.
 */
export const amountIn = (currency: Sql, figure: Sql, point: PointInTimeSql): Sql => sql`round(
  ${figure}.amount * ${perUsd(currency, sql`${figure}.as_of`, point)} / ${perUsd(sql`${figure}.currency`, sql`${figure}.as_of`, point)}, 2)`;

/** A project's own cost in US dollars at a point in time, to the cent; null = no figure by then, or no rate for it. */
export const costUsdAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT ${amountIn(sql`'USD'`, sql`cost`, point)} FROM (${costFigureAt(project, point)}) cost)`;

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
    SELECT ${ofLeaves} FROM project_tree tree JOIN ${portfolio('leaf', point)} ON leaf.id = tree.project_id AND ${isLeaf(sql`leaf`, point)}
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
