import { type Sql, sql } from '../../database/sql';
import type { PointInTimeSql } from '../shared/point-in-time';
import { countingReports, EFFECTIVE_PERCENT, latestFirst } from './counting-reports';

/** All that is on record, of any day. */
const EVER: PointInTimeSql = {
  validOn: sql`'infinity'::date`,
  knownAt: sql`'infinity'::timestamptz`,
  provisional: false,
  certifiedOnly: false,
};

/**
 * The last values that counting reports of a project state, one report left out, as a JSON object: `LastKnown` of
 * src/domain/report-warnings.ts. `except`: the key of the report that is corrected; NULL = none.
 * No alias in either is `report`.
 */
export function lastKnown(project: Sql, except: Sql): Sql {
  const latest = (value: Sql): Sql => sql`(
    SELECT ${value} FROM ${countingReports(project, EVER)} AND ${value} IS NOT NULL AND report.id IS DISTINCT FROM ${except}
    ${latestFirst(EVER)} LIMIT 1)`;
  return sql`json_build_object('asOf', ${latest(sql`report.as_of`)}, 'stage', ${latest(sql`report.stage`)}, 'percent', ${latest(EFFECTIVE_PERCENT)})`;
}

/** The key of the latest counting report of a project that states a percent or a stage; NULL = there is none. */
export const latestCounting = (project: Sql): Sql => sql`(
  SELECT report.id FROM ${countingReports(project, EVER)} AND (report.percent IS NOT NULL OR report.stage IS NOT NULL)
  ${latestFirst(EVER)} LIMIT 1)`;
