import { CostFigure } from '../../../entities/projects/cost-figure.entity';
import { ExchangeRate } from '../../../entities/projects/exchange-rate.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { isStatedBy, toSql } from '../shared/point-in-time';

/** The published cost figures of projects up to a point in time, the newest first. */
export const costsOfProjects: BatchQuery<number, CostFigure[], PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities(
    CostFigure,
    sql`SELECT ${db.columns(CostFigure, 'c')} FROM ${facts('cost_figure', 'c', point)}
        WHERE c.project_id = ANY (${keyArray(ids)}) AND ${isStatedBy(sql`c`, point)} ORDER BY c.as_of DESC NULLS LAST, c.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};

/** Every stored exchange rate, by currency and day. */
export const exchangeRates = (db: RowStore, pointInTime: PointInTime): Promise<ExchangeRate[]> =>
  db.entities(
    ExchangeRate,
    sql`SELECT ${db.columns(ExchangeRate, 'r')} FROM ${facts('exchange_rate', 'r', toSql(pointInTime))} ORDER BY r.currency, r.as_of`,
  );
