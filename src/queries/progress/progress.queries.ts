import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { ReportState } from '../../domain/vocabularies/progress';
import type { ProjectStage } from '../../domain/vocabularies/projects';
import { type BatchQuery, onePerKey } from '../shared/batch';
import { toSql } from '../shared/point-in-time';
import { amountIn, preferredCostAt } from './project-state';
import { type RequestedMeasures, withRollUps } from './roll-up';
import { apportioned, type RollUpBasis, withMembers } from './roll-up-rows';
import { isLarge, type ScopeKey } from './scope-membership';

/** What the projects of one node add up to. */
export interface Tally {
  /** 0 to 100; null = nothing that could be weighed. */
  readonly percent: number | null;
  /** Distinct projects counted: those reached, less the dropped. */
  readonly projectCount: number;
  /** Counted projects that have a percent. */
  readonly reported: number;
  /** Counted projects whose latest report is at most one reporting half-year old. Only when it is wanted. */
  readonly onTime: number;
  /** Distinct projects reached, by stage, the dropped included. */
  readonly byStage: readonly { readonly stage: ProjectStage | null; readonly count: number }[];
  /** Counted projects that reach the node through more than one child. */
  readonly overlapCount: number;
  /** What the counted projects weigh together, as far as the node carries them; an exact decimal. */
  readonly totalWeight: string;
  /** What no node of the dimension carries of their weight; null = counting is DISTINCT. An exact decimal. */
  readonly unallocated: string | null;
  /** Only when `planned` is wanted. Null = no counted project has one. */
  readonly plannedPercent: number | null;
  /** percent - plannedPercent over the projects that have both. */
  readonly variance: number | null;
  /** Only when `freshness` is wanted: of the reports that were used. Null = none was. */
  readonly newest: Day | null;
  readonly oldest: Day | null;
  readonly medianAgeDays: number | null;
  readonly staleCount: number;
  readonly status: ReportState | null;
}

const NOTHING = {
  percent: null,
  projectCount: 0,
  reported: 0,
  onTime: 0,
  byStage: [],
  overlapCount: 0,
  totalWeight: '0',
  plannedPercent: null,
  variance: null,
  newest: null,
  oldest: null,
  medianAgeDays: null,
  staleCount: 0,
  status: null,
};

const keyOf = ({ kind, id }: ScopeKey): string => `${kind} ${id}`;

/** A tally as it comes from the database, or nothing at all; an exact zero where a sum of no rows is asked for. */
export function completeTally(row: Partial<Tally> | null, { counting }: RollUpBasis): Tally {
  const unallocated = counting === 'ALLOCATED' ? plain(row?.unallocated ?? '0') : null;
  return { ...NOTHING, ...row, totalWeight: plain(row?.totalWeight ?? '0'), unallocated };
}

/** An exact decimal without the zeros that its scale has at the end. */
export const plain = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

/**
 * The roll-up: the tally of each node, for any number of nodes of any kinds in one statement. Percent = Σ weight·percent /
 * Σ weight in exact decimals; what has no weight, or no percent under EXCLUDE, is in neither sum. Dropped projects are only
 * in `byStage`.
 */
export const progressTallies: BatchQuery<ScopeKey, Tally, { basis: RollUpBasis; wanted: RequestedMeasures }> = async (
  db,
  scopes,
  { basis, wanted },
) => {
  const moment = toSql(basis.moment);
  const rows = await db.rows<Tally & { kind: string; scope_id: number }>(sql`WITH ${withRollUps(scopes, basis, moment, wanted)}`, {
    plan: isLarge(scopes) ? 'custom' : undefined,
  });
  return onePerKey(scopes.map(keyOf), rows, (row) => `${row.kind} ${row.scope_id}`).map((row) => completeTally(row, basis));
};

/** The tally of each node on each of several days, in one statement; one list per node, in the order of the days. */
export const progressSeries: BatchQuery<ScopeKey, Tally[], { basis: RollUpBasis; wanted: RequestedMeasures; days: Day[] }> = async (
  db,
  scopes,
  { basis, wanted, days },
) => {
  const moment = { ...toSql(basis.moment), validOn: sql`point.day` };
  const rows = await db.rows<Tally & { kind: string; scope_id: number; n: number }>(
    sql`
    SELECT point.n, answer.*
    FROM unnest(${days}::date[]) WITH ORDINALITY point (day, n)
    CROSS JOIN LATERAL (WITH ${withRollUps(scopes, basis, moment, wanted)}) answer`,
    { plan: isLarge(scopes) ? 'custom' : undefined },
  );
  const byPoint = new Map(rows.map((row) => [`${row.kind} ${row.scope_id} ${row.n}`, row]));
  return scopes.map((scope) => days.map((_, i) => completeTally(byPoint.get(`${keyOf(scope)} ${i + 1}`) ?? null, basis)));
};

/** What the counted projects of a node cost. */
export interface CostTally {
  /** In the currency, to the cent; null = no counted project has a figure that could be converted. */
  readonly amount: string | null;
  /** Counted projects that are in the amount. */
  readonly counted: number;
  /** Counted projects that are not: no preferred figure by the day, or no rate. */
  readonly unconverted: number;
}

/** The preferred costs of each node's counted projects in one currency, for any number of nodes in one statement. */
export const progressCosts: BatchQuery<ScopeKey, CostTally, { basis: RollUpBasis; currency: string }> = async (
  db,
  scopes,
  { basis, currency },
) => {
  const moment = toSql(basis.moment);
  const amount = sql`(SELECT ${amountIn(sql`${currency}::text`, sql`preferred`, moment)} FROM (${preferredCostAt(sql`member.project_id`, moment)}) preferred)`;
  const rows = await db.rows<CostTally & { kind: string; scope_id: number }>(sql`
    WITH ${withMembers(scopes, basis, moment)},
    priced AS (
      SELECT member.kind, member.scope_id, ${apportioned(sql`cost.amount`, basis.counting)} AS amount, cost.amount IS NOT NULL AS converted
      FROM members member CROSS JOIN LATERAL (SELECT ${amount} AS amount) cost
      WHERE member.counts)
    SELECT kind, scope_id, round(sum(amount) FILTER (WHERE converted), 2) AS amount,
      count(*) FILTER (WHERE converted) AS counted, count(*) FILTER (WHERE NOT converted) AS unconverted
    FROM priced GROUP BY kind, scope_id`);
  return onePerKey(scopes.map(keyOf), rows, (row) => `${row.kind} ${row.scope_id}`).map(
    (row) => row ?? { amount: null, counted: 0, unconverted: 0 },
  );
};

/** The currencies that an amount can be asked in: US dollars, and those that have a stored rate or figure. */
export async function knownCurrencies(db: RowStore): Promise<string[]> {
  const rows = await db.rows<{ currency: string }>(
    sql`SELECT 'USD' AS currency UNION SELECT currency FROM exchange_rate UNION SELECT currency FROM cost_figure ORDER BY currency`,
  );
  return rows.map(({ currency }) => currency);
}
