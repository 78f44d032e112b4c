import { IndicatorRubric } from '../../../entities/process/indicator-rubric.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { facts, wholeHistory } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { toSql } from '../shared/point-in-time';

/** How often the rubrics of an indicator were changed by an instant. */
const changesOfRubrics = (indicatorId: Sql, knownAt: Sql): Sql => sql`
  (SELECT (count(*) + count(*) FILTER (WHERE f.withdrawn_at <= ${knownAt}))::integer FROM ${wholeHistory('indicator_rubric', 'f')}
   WHERE f.indicator_id = ${indicatorId} AND f.recorded_at <= ${knownAt})`;

/** How often the rubrics of one indicator were changed so far. */
export async function rubricChangesNow(db: RowStore, indicator: number): Promise<number> {
  const [row] = await db.rows<{ changes: number }>(sql`SELECT ${changesOfRubrics(sql`${indicator}::integer`, sql`'infinity'`)} AS changes`);
  return row!.changes;
}

export const rubricChanges: BatchQuery<number, number, PointInTime> = async (db, ids, pointInTime) => {
  const { knownAt } = toSql(pointInTime);
  const rows = await db.rows<{ id: number; changes: number }>(
    sql`SELECT i.id, ${changesOfRubrics(sql`i.id`, knownAt)} AS changes FROM unnest(${keyArray(ids)}) i (id)`,
  );
  return onePerKey(ids, rows, ({ id }) => id).map((row) => row!.changes);
};

/** Every rubric of indicators, the first first. */
export const rubricsOfIndicators: BatchQuery<number, IndicatorRubric[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    IndicatorRubric,
    sql`SELECT ${db.columns(IndicatorRubric, 'r')} FROM ${facts('indicator_rubric', 'r', toSql(pointInTime))}
        WHERE r.indicator_id = ANY (${keyArray(ids)}) ORDER BY r.valid_from`,
  );
  return manyPerKey(ids, rows, (row) => row.indicatorId);
};
