import { CostFigure } from '../../../entities/projects/cost-figure.entity';
import { ExchangeRate } from '../../../entities/projects/exchange-rate.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';

/** Every published cost figure of projects, the newest first. */
export const costsOfProjects: BatchQuery<number, CostFigure[], null> = async (db, ids) => {
  const rows = await db.entities(
    CostFigure,
    sql`SELECT ${db.columns(CostFigure, 'c')} FROM cost_figure c
        WHERE c.project_id = ANY (${keyArray(ids)}) ORDER BY c.as_of DESC NULLS LAST, c.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};

/** Every stored exchange rate, by currency and day. */
export const exchangeRates = (db: RowStore): Promise<ExchangeRate[]> =>
  db.entities(ExchangeRate, sql`SELECT ${db.columns(ExchangeRate, 'r')} FROM exchange_rate r ORDER BY r.currency, r.as_of`);
