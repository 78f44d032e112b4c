import { sql } from '../../database/sql';
import type { FlagFacts, FlaggedReport } from '../../domain/flags';
import type { PointInTime } from '../../domain/point-in-time';
import { countingReports, EFFECTIVE_PERCENT, latestFirst, placeOf } from '../progress/counting-reports';
import { comparedCosts } from '../progress/flag-conditions';
import { SCHEDULES_IN_ORDER, statedSchedules } from '../progress/project-state';
import { type BatchQuery, onePerKey } from '../shared/batch';
import { wholeHistory } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { toSql } from '../shared/point-in-time';

/** The facts that decide the flags of projects at a point in time, for any number of projects in one statement. */
export const flagFacts: BatchQuery<number, FlagFacts, PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.rows<FlagFacts & { id: number }>(sql`
    SELECT p.id,
      coalesce((
        SELECT json_agg(json_build_object('asOf', report.as_of, 'stage', report.stage,
          'percent', ${EFFECTIVE_PERCENT}) ORDER BY ${placeOf(sql`report`, point)})
        FROM ${countingReports(sql`p.id`, point)}), '[]') AS reports,
      coalesce((
        SELECT json_agg(CASE WHEN schedule.ends_on IS NOT NULL THEN
          json_build_object('day', schedule.ends_on, 'precision', schedule.ends_on_precision) END ORDER BY ${SCHEDULES_IN_ORDER})
        FROM ${statedSchedules(sql`p.id`, point)}), '[]') AS "endsOn",
      coalesce((
        SELECT json_agg(json_build_object('amount', figure.amount, 'currency', figure.currency, 'extent', figure.extent))
        FROM ${comparedCosts(sql`p.id`, point)}), '[]') AS costs
    FROM unnest(${keyArray(ids)}) p (id)`);
  return onePerKey(ids, rows, (row) => row.id).map((row) => row!);
};

/** A report, and the counting report with a percent before it at a point in time; before = null where there is none. */
export const reportNeighbours: BatchQuery<number, { report: FlaggedReport; before: FlaggedReport | null }, PointInTime> = async (
  db,
  ids,
  pointInTime,
) => {
  const point = toSql(pointInTime);
  const rows = await db.rows<{ id: number; report: FlaggedReport; before: FlaggedReport | null }>(sql`
    SELECT this.id,
      json_build_object('asOf', this.as_of, 'stage', this.stage, 'percent', effective_percent(this.percent, this.stage)) AS report,
      (SELECT json_build_object('asOf', report.as_of, 'stage', report.stage, 'percent', ${EFFECTIVE_PERCENT})
       FROM ${countingReports(sql`this.project_id`, point)}
         AND ${EFFECTIVE_PERCENT} IS NOT NULL
         AND ${placeOf(sql`report`, point)} < ${placeOf(sql`this`, point)}
       ${latestFirst(point)} LIMIT 1) AS before
    FROM ${wholeHistory('progress_report', 'this')} WHERE this.id = ANY (${keyArray(ids)})`);
  return onePerKey(ids, rows, (row) => row.id).map((row) => row!);
};
