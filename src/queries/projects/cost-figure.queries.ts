import { CostFigure } from '../../../entities/projects/cost-figure.entity';
import { ExchangeRate } from '../../../entities/projects/exchange-rate.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
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

/** Stored exchange rates; null = no restriction. */
interface RateListing {
  readonly currency: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly pointInTime: PointInTime;
}

/** Exchange rates, by currency and day. */
export const exchangeRates = (db: RowStore, { currency, from, to, pointInTime }: RateListing): Promise<ExchangeRate[]> =>
  db.entities(
    ExchangeRate,
    sql`SELECT ${db.columns(ExchangeRate, 'r')} FROM ${facts('exchange_rate', 'r', toSql(pointInTime))}
        WHERE (${currency ?? null}::text IS NULL OR r.currency = ${currency ?? null}) AND r.as_of >= coalesce(${from ?? null}::date, '-infinity')
          AND r.as_of <= coalesce(${to ?? null}::date, 'infinity')
        ORDER BY r.currency COLLATE "C", r.as_of, r.derived`,
  );
