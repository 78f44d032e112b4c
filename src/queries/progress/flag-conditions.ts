import type { FlagFilter } from '../../../schema/projects/project.input';
import { join, type Sql, sql } from '../../database/sql';
import { FLAG_THRESHOLDS } from '../../domain/flags';
import { type FlagKind } from '../../domain/vocabularies/projects';
import { facts } from '../shared/facts';
import { isStatedBy, type PointInTimeSql } from '../shared/point-in-time';
import { countingReports, EFFECTIVE_PERCENT, latestFirst, placeOf } from './counting-reports';
import { isUnfinished, latestReportAt, scheduledAt, slippedDaysAt } from './project-state';

/** The figures of a project, and of something larger, at a point in time: `figure` with a WHERE, to follow FROM. */
export const comparedCosts = (project: Sql, point: PointInTimeSql): Sql => sql`
  ${facts('cost_figure', 'figure', point)}
  WHERE figure.project_id = ${project} AND figure.extent <> 'PART' AND ${isStatedBy(sql`figure`, point)}`;

type Condition = (project: Sql, point: PointInTimeSql) => Sql;

/** The predicate "neighbouring percents differ like this". */
const rises =
  (comparison: Sql): Condition =>
  (project, point) => sql`EXISTS (
    SELECT FROM (
      SELECT ${EFFECTIVE_PERCENT} - lag(${EFFECTIVE_PERCENT}) OVER (ORDER BY ${placeOf(sql`report`, point)}) AS rise
      FROM ${countingReports(project, point)} AND ${EFFECTIVE_PERCENT} IS NOT NULL) neighbours
    WHERE rise ${comparison})`;

/** Each rule of `src/domain/flags.ts` as a predicate on a project. A property test holds the two together. */
const CONDITIONS: Record<FlagKind, Condition> = {
  PERCENT_FELL: rises(sql`< 0`),
  PERCENT_JUMPED: rises(sql`> ${FLAG_THRESHOLDS.jumpPoints}::numeric`),
  OVERDUE: (project, point) => sql`(${scheduledAt('ends_on', project, point)} < ${point.validOn} AND ${isUnfinished(project, point)})`,
  STALE: (project, point) => sql`(
    ${point.validOn} - ${latestReportAt(project, point)} > ${FLAG_THRESHOLDS.staleAfterDays}::integer AND ${isUnfinished(project, point)})`,
  COMPLETED_NOT_OPERATIONAL: (project, point) => sql`(
    SELECT max(as_of) - min(as_of) >= ${FLAG_THRESHOLDS.completedDays}::integer
    FROM (
      SELECT report.as_of, bool_and(report.stage = 'COMPLETED')
        OVER (${latestFirst(point)}) AS still
      FROM ${countingReports(project, point)} AND report.stage IS NOT NULL) staged
    WHERE still)`,
  CONFLICTING_COSTS: (project, point) => sql`EXISTS (
    SELECT FROM ${comparedCosts(project, point)} AND figure.amount > 0
    GROUP BY figure.currency, figure.extent HAVING max(figure.amount)::float8 / min(figure.amount)::float8 > ${FLAG_THRESHOLDS.costRatio}::float8)`,
  DATES_SLIPPED: (project, point) => sql`(${slippedDaysAt(project, point)} > ${FLAG_THRESHOLDS.slippedDays}::integer)`,
};

/** Conditions on the flags of a project, as `Project.flags` gives them by default. */
export function onFlags(project: Sql, filter: FlagFilter | null | undefined, point: PointInTimeSql): Sql[] {
  const anyOf = (kinds: readonly FlagKind[]): Sql =>
    kinds.length === 0
      ? sql`false`
      : sql`(${join(
          [...new Set(kinds)].map((kind) => CONDITIONS[kind](project, point)),
          ' OR ',
        )}) IS TRUE`;
  return [...(filter?.in ? [anyOf(filter.in)] : []), ...(filter?.notIn ? [sql`NOT (${anyOf(filter.notIn)})`] : [])];
}
