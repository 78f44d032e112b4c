import { raw, selected, type Sql, sql } from '../../database/sql';
import { facts } from '../shared/facts';
import { isStatedBy, type PointInTimeSql } from '../shared/point-in-time';
import { isLeaf, portfolio } from './portfolio';
import { toldOf, withReports } from './settled-state';

/**
 * What reports tell of a project, over `known` of `withReports` or the rows of `leafProjects`: its `percent`, whether that is `stated`, whether
 * the project is `silent` (no report counts), its `stage`.
 */
export const knownOf = (known: Sql): Readonly<Record<'percent' | 'stated' | 'silent' | 'stage', Sql>> => ({
  percent: sql`${known}.percent`,
  stated: sql`coalesce(${known}.stated, false)`,
  silent: sql`${known}.latest_id IS NULL`,
  stage: sql`${known}.stage`,
});

/** What a counted project is in the composition of a percent, over the columns of `knownOf`. */
export const COMPOSITION_KIND = sql`CASE WHEN stated THEN 'STATED' WHEN percent IS NOT NULL THEN 'FINISHED' WHEN silent THEN 'SILENT' ELSE 'WITHOUT_PERCENT' END`;

/**
 * What a leaf project (a row of `project`) is at a point in time, a `ContributionKind`: dropped, or its part in a composition; null = the
 * project is a bundle.
 */
export const compositionAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT CASE WHEN stage = 'DROPPED' THEN 'DROPPED' ELSE ${COMPOSITION_KIND} END
  FROM (SELECT ${selected(knownOf(sql`known`))} FROM (SELECT) one ${withReports(sql`${project}.id`, point)}) known
  WHERE ${isLeaf(project, point)})`;

/** A project's own percent at a point in time: that of the latest counting report with an effective one; null = none. */
const percentAt = (project: Sql, point: PointInTimeSql): Sql => toldOf(project, sql`known.percent`, point);

/** A project's own stage at a point in time: that of the latest counting report that states one; null = none. */
export const stageAt = (project: Sql, point: PointInTimeSql): Sql => toldOf(project, sql`known.stage`, point);

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
export const latestReportAt = (project: Sql, point: PointInTimeSql): Sql => toldOf(project, sql`known.latest_as_of`, point);

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

/**
 * A project's planned percent at a point in time: that of the latest counting report that states one, else by its dates; null = neither.
 * `stated` is the former, where the statement has it already.
 */
export const plannedAt = (project: Sql, point: PointInTimeSql, stated = toldOf(project, sql`known.planned`, point)): Sql => sql`coalesce(
  ${stated},
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

/** The weight that a project was given, at a point in time; null = it has none. */
export const assignedWeightAt = (project: Sql, point: PointInTimeSql): Sql => sql`(
  SELECT w.weight FROM ${facts('project_weight', 'w', point)}
  WHERE w.project_id = ${project} AND ${isStatedBy(sql`w`, point)} ORDER BY w.as_of DESC LIMIT 1)`;

/** The predicate "the project, or a part of it, has a counting report". Its own are searched first: most projects have one. */
export const hasReports = (project: Sql, point: PointInTimeSql): Sql => sql`(
  ${latestReportAt(project, point)} IS NOT NULL OR EXISTS (
    SELECT FROM project_tree tree
    WHERE tree.ancestor_id = ${project} AND tree.distance > 0 AND ${latestReportAt(sql`tree.project_id`, point)} IS NOT NULL))`;

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
    toldOf(sql`${leaf}.id`, sql`CASE WHEN known.stage IS DISTINCT FROM 'DROPPED' THEN known.percent END`, point);
  return overLeaves(project, point, counted(project), sql`avg(${counted(sql`leaf`)})`);
}

/** The cost in US dollars of a project (a row of `project`) over its leaf parts at a point in time; null = none of them has one. */
export const rolledCostUsdAt = (project: Sql, point: PointInTimeSql): Sql =>
  overLeaves(project, point, costUsdAt(sql`${project}.id`, point), sql`sum(${costUsdAt(sql`leaf.id`, point)})`);
