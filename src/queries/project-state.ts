import { type Sql, sql } from '../sql';
import type { Day } from '../domain/days';
import type { Moment } from '../moments';

/** The reports of a project that count at a moment. */
const counting = (project: Sql, moment: Moment): Sql => sql`
  progress_report report
  WHERE report.project_id = ${project} AND report.as_of <= ${moment.asOf}::date AND report.recorded_at <= ${moment.knownAt}::timestamptz`;

const LATEST_FIRST = sql`ORDER BY report.as_of DESC, report.recorded_at DESC, report.id DESC`;

/** A project's own percent at a moment: that of the latest counting report that has an effective one; null = none has. */
export const percentAt = (project: Sql, moment: Moment): Sql => sql`(
  SELECT effective_percent(report.percent, report.stage) FROM ${counting(project, moment)}
  AND (report.percent IS NOT NULL OR report.stage IN ('COMPLETED', 'OPERATIONAL'))
  ${LATEST_FIRST} LIMIT 1)`;

/** A project's own stage at a moment: that of the latest counting report that states one; null = none does. */
export const stageAt = (project: Sql, moment: Moment): Sql => sql`(
  SELECT report.stage FROM ${counting(project, moment)} AND report.stage IS NOT NULL ${LATEST_FIRST} LIMIT 1)`;

/**
 * A project's own cost in US dollars on a day, to the cent: its latest preferred figure by then, converted at the latest
 * rate on or before the figure's own day. Null = no such figure, or no rate for it.
 */
export const costUsdAt = (project: Sql, asOf: Day): Sql => sql`(
  SELECT round(CASE figure.currency WHEN 'USD' THEN figure.amount ELSE figure.amount / (
    SELECT rate.per_usd FROM exchange_rate rate
    WHERE rate.currency = figure.currency AND rate.as_of <= figure.as_of
    ORDER BY rate.as_of DESC LIMIT 1) END, 2)
  FROM cost_figure figure
  WHERE figure.project_id = ${project} AND figure.preferred AND (figure.as_of IS NULL OR figure.as_of <= ${asOf}::date)
  ORDER BY figure.as_of DESC NULLS LAST LIMIT 1)`;

/** The leaf projects that a project is counted by: its leaf parts, or itself. */
const leavesOf = (project: Sql): Sql => sql`
  project_tree tree JOIN leaf_project leaf ON leaf.project_id = tree.project_id WHERE tree.ancestor_id = ${project}`;

/** The percent that a project's own `progress` shows by default: the mean over its leaf parts that count and have one. */
export const rolledPercentAt = (project: Sql, moment: Moment): Sql => sql`(
  SELECT avg(${percentAt(sql`leaf.project_id`, moment)}) FROM ${leavesOf(project)}
  AND ${stageAt(sql`leaf.project_id`, moment)} IS DISTINCT FROM 'DROPPED')`;

/** A project's cost in US dollars on a day over its leaf parts; null = none of them has one. */
export const rolledCostUsdAt = (project: Sql, asOf: Day): Sql => sql`(
  SELECT sum(${costUsdAt(sql`leaf.project_id`, asOf)}) FROM ${leavesOf(project)})`;
