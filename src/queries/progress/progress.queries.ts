import type { RowStore } from '../../database/rows';
import { raw, type Sql, sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { BatchQuery } from '../shared/batch';
import { wholeHistory } from '../shared/facts';
import { apportioned } from './apportionment';
import { isLeaf, portfolio } from './portfolio';
import { pointOf } from './project-filter';
import { amountIn, costFigureAt } from './project-state';
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
  const rows = await db.rows<RollUp & ScopeRow>(sql`WITH ${withRollUps(scopes, basis, pointOf(basis), requested)}`, {
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
  const point = { ...pointOf(basis), validOn: sql`series.day` };
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

/** The costs of a node's counted projects, added up. Amounts are in the currency, to the cent. */
export interface CostRollUp {
  /** Null = no counted project has a figure that could be converted. */
  readonly amount: string | null;
  /** Counted projects in the amount, and those of them whose figure nobody prefers. */
  readonly counted: number;
  readonly notPreferred: number;
  /** Counted projects without a figure of the whole project by the day. */
  readonly noFigure: number;
  /** Counted projects whose figure has no rate. */
  readonly noRate: number;
  /** What the figures of bundles of counted projects say beyond the figures of their parts; null = no bundle has such a figure. */
  readonly notSplit: string | null;
  /** The bundles in it. */
  readonly notSplitProjects: number;
}

/** The costs of each node's counted projects in one currency, for any number of nodes in one statement. */
export const progressCosts: BatchQuery<ScopeKey, CostRollUp, { basis: RollUpBasis; currency: string }> = async (
  db,
  scopes,
  { basis, currency },
) => {
  const point = pointOf(basis);
  /** Follows FROM: the figure of a project in the currency as `name`; amount = null where it has no rate. */
  const costOf = (project: Sql, name: string): Sql => sql`
    LEFT JOIN LATERAL (
      SELECT figure.preferred, ${amountIn(sql`${currency}::text`, sql`figure`, point)} AS amount
      FROM (${costFigureAt(project, point)}) figure) ${raw(name)} ON true`;
  const rows = await db.rows<CostRollUp & ScopeRow>(sql`
    WITH ${withMembers(scopes, basis, point)},
    priced AS (
      SELECT member.kind, member.scope_id, ${apportioned(sql`cost.amount`, basis.counting)} AS amount, cost.preferred,
        cost.amount IS NOT NULL AS converted
      FROM members member ${costOf(sql`member.project_id`, 'cost')}
      WHERE member.counts),
    bundle AS MATERIALIZED (
      SELECT DISTINCT member.kind, member.scope_id, whole.id, cost.amount
      FROM members member
      JOIN project_tree tree ON tree.project_id = member.project_id AND tree.distance > 0
      JOIN ${portfolio('whole', point)} ON whole.id = tree.ancestor_id ${costOf(sql`whole.id`, 'cost')}
      WHERE member.counts AND cost.amount IS NOT NULL),
    unsplit AS (
      SELECT bundle.kind, bundle.scope_id, bundle.amount - coalesce((
        SELECT sum(cost.amount)
        FROM project_tree tree JOIN ${portfolio('piece', point)} ON piece.id = tree.project_id ${costOf(sql`piece.id`, 'cost')}
        WHERE tree.ancestor_id = bundle.id AND tree.distance > 0 AND ${isLeaf(sql`piece`, point)}), 0) AS amount
      FROM bundle
      WHERE NOT EXISTS (
        SELECT FROM bundle outer_bundle JOIN project_tree tree ON tree.ancestor_id = outer_bundle.id AND tree.distance > 0
        WHERE (outer_bundle.kind, outer_bundle.scope_id) = (bundle.kind, bundle.scope_id) AND tree.project_id = bundle.id))
    SELECT kind, scope_id, round(sum(amount) FILTER (WHERE converted), 2) AS amount, count(*) FILTER (WHERE converted) AS counted,
      count(*) FILTER (WHERE converted AND NOT preferred) AS "notPreferred",
      count(*) FILTER (WHERE preferred IS NULL) AS "noFigure", count(*) FILTER (WHERE preferred IS NOT NULL AND NOT converted) AS "noRate",
      (SELECT round(sum(unsplit.amount), 2) FROM unsplit
       WHERE (unsplit.kind, unsplit.scope_id) = (priced.kind, priced.scope_id) AND unsplit.amount > 0) AS "notSplit",
      (SELECT count(*) FROM unsplit
       WHERE (unsplit.kind, unsplit.scope_id) = (priced.kind, priced.scope_id) AND unsplit.amount > 0) AS "notSplitProjects"
    FROM priced GROUP BY kind, scope_id`);
  return onePerScope(scopes, rows).map((row) => row ?? NO_COSTS);
};

const NO_COSTS: CostRollUp = { amount: null, counted: 0, notPreferred: 0, noFigure: 0, noRate: 0, notSplit: null, notSplitProjects: 0 };

/** The currencies of totals: US dollars, and every currency with rates that convert. */
export async function convertibleCurrencies(db: RowStore): Promise<string[]> {
  const rows = await db.rows<{ currency: string }>(sql`
    SELECT 'USD' COLLATE "C" AS currency
    UNION SELECT currency FROM ${wholeHistory('exchange_rate', 'rate')} WHERE NOT rate.derived ORDER BY currency`);
  return rows.map(({ currency }) => currency);
}
