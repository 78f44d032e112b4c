import { type Sql, sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { PointInTime } from '../../domain/point-in-time';
import type { BatchQuery } from '../shared/batch';
import type { PointInTimeSql } from '../shared/point-in-time';
import { pointOf } from './project-filter';
import { PERCENT_DECIMALS } from './roll-up';
import { countedPercent, type RollUpBasis, withMembers } from './roll-up-rows';
import { isLarge, manyPerScope, onePerScope, type ScopeKey, type ScopeRow } from './scope';

/** The percents of a node at two points in time, and what made the difference. Percents and differences are in points. */
interface Comparison {
  readonly then: number | null;
  readonly now: number | null;
  /** now - then = likeForLike + compositionEffect, to the last of ten decimals; null = one of the two is. */
  readonly total: number | null;
  /** The change of the mean over the projects that are in both percents; null = none is. */
  readonly likeForLike: number | null;
  readonly likeForLikeProjects: number;
  readonly compositionEffect: number | null;
  /** The projects that are in one percent only, by code. */
  readonly joinedIds: readonly number[];
  readonly leftIds: readonly number[];
}

const NO_COMPARISON: Comparison = {
  then: null,
  now: null,
  total: null,
  likeForLike: null,
  likeForLikeProjects: 0,
  compositionEffect: null,
  joinedIds: [],
  leftIds: [],
};

/** Rows (kind, scope_id, project_id, code, percent, weight): what the percents of nodes are made of at a point in time. */
const inPercent = (scopes: readonly ScopeKey[], basis: RollUpBasis, point: PointInTimeSql): Sql => sql`(
  WITH ${withMembers(scopes, basis, point, { report: true })},
  counted AS (SELECT kind, scope_id, project_id, code, ${countedPercent(basis)} AS percent, weight FROM members WHERE counts)
  SELECT * FROM counted WHERE percent IS NOT NULL AND weight > 0)`;

/** The mean of one side of a comparison over the rows that fulfil a condition. */
const meanOf = (side: Sql, condition: Sql): Sql => sql`round(
  sum(${side}.weight * ${side}.percent) FILTER (WHERE ${condition}) / sum(${side}.weight) FILTER (WHERE ${condition}), ${PERCENT_DECIMALS})`;

const IN_BOTH = sql`now.project_id IS NOT NULL AND before.project_id IS NOT NULL`;
const LIKE_FOR_LIKE = sql`${meanOf(sql`now`, IN_BOTH)} - ${meanOf(sql`before`, IN_BOTH)}`;

/** Each node at an earlier point in time and now, as the basis says, for any number of nodes in one statement. */
export const progressComparisons: BatchQuery<ScopeKey, Comparison, { basis: RollUpBasis; since: PointInTime }> = async (
  db,
  scopes,
  { basis, since },
) => {
  const rows = await db.rows<Comparison & ScopeRow>(
    sql`
    SELECT kind, scope_id, "then"::float8, now::float8, (now - "then")::float8 AS total, "likeForLike"::float8, "likeForLikeProjects",
      (now - "then" - "likeForLike")::float8 AS "compositionEffect", "joinedIds", "leftIds"
    FROM (
      SELECT kind, scope_id, ${meanOf(sql`before`, sql`true`)} AS "then", ${meanOf(sql`now`, sql`true`)} AS now,
        ${LIKE_FOR_LIKE} AS "likeForLike", count(*) FILTER (WHERE ${IN_BOTH}) AS "likeForLikeProjects",
        coalesce(json_agg(project_id ORDER BY now.code COLLATE "C") FILTER (WHERE before.project_id IS NULL), '[]') AS "joinedIds",
        coalesce(json_agg(project_id ORDER BY before.code COLLATE "C") FILTER (WHERE now.project_id IS NULL), '[]') AS "leftIds"
      FROM ${inPercent(scopes, basis, pointOf(basis))} now
      FULL JOIN ${inPercent(scopes, basis, pointOf({ ...basis, pointInTime: since }))} before USING (kind, scope_id, project_id)
      GROUP BY kind, scope_id) compared`,
    { plan: isLarge(scopes) ? 'custom' : undefined },
  );
  return onePerScope(scopes, rows).map((row) => row ?? NO_COMPARISON);
};

/** The like-for-like change of each node on each of several days against the day before it in the list; one list per node. */
export const likeForLikeSeries: BatchQuery<ScopeKey, (number | null)[], { basis: RollUpBasis; days: Day[] }> = async (
  db,
  scopes,
  { basis, days },
) => {
  const point = { ...pointOf(basis), validOn: sql`series.day` };
  const rows = await db.rows<ScopeRow & { n: number; change: number | null }>(
    sql`
    WITH known AS MATERIALIZED (
      SELECT series.n, found.* FROM unnest(${days}::date[]) WITH ORDINALITY series (day, n)
      CROSS JOIN LATERAL ${inPercent(scopes, basis, point)} found)
    SELECT now.n::integer AS n, kind, scope_id, (${LIKE_FOR_LIKE})::float8 AS change
    FROM known now JOIN known before USING (kind, scope_id, project_id)
    WHERE before.n = now.n - 1 GROUP BY now.n, kind, scope_id`,
    { plan: isLarge(scopes) ? 'custom' : undefined },
  );
  return manyPerScope(scopes, rows).map((ofScope) => {
    const byOrdinal = new Map(ofScope.map(({ n, change }) => [n, change]));
    return days.map((_, i) => byOrdinal.get(i + 1) ?? null);
  });
};
