import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { BatchQuery } from '../shared/batch';
import { wholeHistory } from '../shared/facts';
import { toSql } from '../shared/point-in-time';
import { apportioned } from './apportionment';
import { amountIn, preferredCostAt } from './project-state';
import { withRollUps } from './roll-up';
import { type RollUp, withDefaults } from './roll-up-result';
import { type RollUpBasis, withMembers } from './roll-up-rows';
import type { RequestedMeasures } from './roll-up-sums';
import { isLarge, manyPerScope, onePerScope, type ScopeKey, type ScopeRow } from './scope';

/**
 * The roll-up of each node, for any number of nodes of any kinds in one statement. Percent = Σ weight·percent / Σ weight in exact
 * decimals. Projects without a weight, and under EXCLUDE those without a percent, are in neither sum. Dropped projects are only in
 * `byStage`.
 */
export const progressRollUps: BatchQuery<ScopeKey, RollUp, { basis: RollUpBasis; requested: RequestedMeasures }> = async (
  db,
  scopes,
  { basis, requested },
) => {
  const rows = await db.rows<RollUp & ScopeRow>(sql`WITH ${withRollUps(scopes, basis, toSql(basis.pointInTime), requested)}`, {
    plan: isLarge(scopes) ? 'custom' : undefined,
  });
  return onePerScope(scopes, rows).map((row) => withDefaults(row, basis));
};

/** The roll-up of each node on each of several days, in one statement; one list per node, in the order of the days. */
export const progressSeries: BatchQuery<ScopeKey, RollUp[], { basis: RollUpBasis; requested: RequestedMeasures; days: Day[] }> = async (
  db,
  scopes,
  { basis, requested, days },
) => {
  const point = { ...toSql(basis.pointInTime), validOn: sql`series.day` };
  const rows = await db.rows<RollUp & ScopeRow & { n: number }>(
    sql`
    SELECT series.n, answer.*
    FROM unnest(${days}::date[]) WITH ORDINALITY series (day, n)
    CROSS JOIN LATERAL (WITH ${withRollUps(scopes, basis, point, requested)}) answer`,
    { plan: isLarge(scopes) ? 'custom' : undefined },
  );
  return manyPerScope(scopes, rows).map((ofScope) => {
    const byOrdinal = new Map(ofScope.map((row) => [row.n, row]));
    return days.map((_, i) => withDefaults(byOrdinal.get(i + 1) ?? null, basis));
  });
};

/** The costs of a node's counted projects, added up. */
interface CostRollUp {
  /** In the currency, to the cent; null = no counted project has a figure that could be converted. */
  readonly amount: string | null;
  /** Counted projects in the amount. */
  readonly counted: number;
  /** Counted projects not in the amount: no preferred figure by the day, or no rate. */
  readonly unconverted: number;
}

/** The preferred costs of each node's counted projects in one currency, for any number of nodes in one statement. */
export const progressCosts: BatchQuery<ScopeKey, CostRollUp, { basis: RollUpBasis; currency: string }> = async (
  db,
  scopes,
  { basis, currency },
) => {
  const point = toSql(basis.pointInTime);
  const amount = sql`(SELECT ${amountIn(sql`${currency}::text`, sql`preferred`, point)} FROM (${preferredCostAt(sql`member.project_id`, point)}) preferred)`;
  const rows = await db.rows<CostRollUp & ScopeRow>(sql`
    WITH ${withMembers(scopes, basis, point)},
    priced AS (
      SELECT member.kind, member.scope_id, ${apportioned(sql`cost.amount`, basis.counting)} AS amount, cost.amount IS NOT NULL AS converted
      FROM members member CROSS JOIN LATERAL (SELECT ${amount} AS amount) cost
      WHERE member.counts)
    SELECT kind, scope_id, round(sum(amount) FILTER (WHERE converted), 2) AS amount,
      count(*) FILTER (WHERE converted) AS counted, count(*) FILTER (WHERE NOT converted) AS unconverted
    FROM priced GROUP BY kind, scope_id`);
  return onePerScope(scopes, rows).map((row) => row ?? { amount: null, counted: 0, unconverted: 0 });
};

/** The currencies of amounts: US dollars, and every currency that has ever had a stored rate or figure. */
export async function knownCurrencies(db: RowStore): Promise<string[]> {
  const rows = await db.rows<{ currency: string }>(sql`
    SELECT 'USD' AS currency
    UNION SELECT currency FROM ${wholeHistory('exchange_rate', 'rate')}
    UNION SELECT currency FROM ${wholeHistory('cost_figure', 'figure')} ORDER BY currency`);
  return rows.map(({ currency }) => currency);
}
