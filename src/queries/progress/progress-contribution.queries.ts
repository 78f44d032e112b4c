import type { Page } from '../../../schema/base/connection.type';
import { type Sql, sql } from '../../database/sql';
import { OrderDirection } from '../../domain/vocabularies/api';
import { type ContributionKind, Weighting } from '../../domain/vocabularies/progress';
import type { BatchQuery } from '../shared/batch';
import type { Order } from '../shared/order';
import { type PageRow, type PageSpec, pagesStatement, pageStatement, toPage } from '../shared/page';
import { pointOf } from './project-filter';
import { COMPOSITION_KIND } from './project-state';
import { countedPercent, type RollUpBasis, withMembers } from './roll-up-rows';
import { onePerScope, type ScopeKey, type ScopeRow } from './scope';

/** The part of one project in a node's percent. */
interface Contribution {
  readonly projectId: number;
  /** The report that gives its percent; null = none. */
  readonly reportId: number | null;
  readonly percent: number | null;
  /** The part of its weight that the node carries; an exact decimal, 0 where it has none or is dropped. */
  readonly weight: string;
  /** Its weight as a part of all weights in the sum, 0 to 1; 0 = left out. */
  readonly share: number;
  readonly kind: ContributionKind;
  /** The reason why it is left out; null = it is in the sum. */
  readonly excludedBecause: string | null;
}

/** Contributions come by the project's code. */
export const CONTRIBUTION_ORDER: Order = {
  name: 'contribution',
  terms: [{ expression: sql`w.code`, type: 'text', direction: OrderDirection.ASC }],
};

/** What a member is, a `ContributionKind`. */
const KIND = sql`CASE WHEN NOT counts THEN 'DROPPED' WHEN weight IS NULL THEN 'NO_WEIGHT' ELSE ${COMPOSITION_KIND} END`;

/** CTEs that end in `weighed`: the members with the reason why each is left out, and its share of the sum. */
function withWeighed(scopes: readonly ScopeKey[], basis: RollUpBasis): Sql {
  const unweighed = basis.weighting === Weighting.COST ? 'no cost' : 'no weight';
  return sql`${withMembers(scopes, basis, pointOf(basis), { report: true })},
    reasoned AS (
      SELECT members.*, CASE
        WHEN NOT counts THEN 'dropped'
        WHEN weight IS NULL THEN ${unweighed}
        WHEN ${countedPercent(basis)} IS NULL THEN CASE WHEN silent THEN 'no report' ELSE 'no percent' END END AS reason,
        ${KIND} AS contribution
      FROM members),
    weighed AS MATERIALIZED (
      SELECT reasoned.*, CASE WHEN reason IS NULL
        THEN weight / nullif(sum(weight) FILTER (WHERE reason IS NULL) OVER (PARTITION BY kind, scope_id), 0) END AS share
      FROM reasoned)`;
}

/** A page of the contributions of each node, all nodes in one statement. */
export const contributionPages: BatchQuery<ScopeKey, Page<Contribution>, { basis: RollUpBasis; page: PageSpec }> = async (
  db,
  scopes,
  { basis, page },
) => {
  const [kinds, ids] = [scopes.map(({ kind }) => kind), scopes.map(({ id }) => id)];
  const statement = pageStatement(
    sql`w.project_id AS "projectId", w.report_id AS "reportId", w.percent::float8 AS percent,
        (CASE WHEN w.counts THEN coalesce(w.weight, 0) ELSE 0 END)::text AS weight, coalesce(w.share, 0)::float8 AS share, w.contribution AS kind, w.reason AS "excludedBecause"`,
    sql`weighed w`,
    sql`w.kind = owner.kind AND w.scope_id = owner.id`,
    CONTRIBUTION_ORDER,
    page,
  );
  const owners = sql`unnest(${kinds}::text[], ${ids}::integer[]) WITH ORDINALITY owner (kind, id, n)`;
  const rows = await db.rows<PageRow<Contribution>>(sql`WITH ${withWeighed(scopes, basis)} ${pagesStatement(owners, statement)}`);
  return rows.map(({ items }) => toPage(items ?? [], CONTRIBUTION_ORDER, page));
};

/** The number of projects that each node reaches: each has a contribution, or a reason for having none. */
export const contributionCounts: BatchQuery<ScopeKey, number, { basis: RollUpBasis }> = async (db, scopes, { basis }) => {
  const rows = await db.rows<ScopeRow & { count: number }>(sql`
    WITH ${withMembers(scopes, basis, pointOf(basis))}
    SELECT kind, scope_id, count(*) AS count FROM members GROUP BY kind, scope_id`);
  return onePerScope(scopes, rows).map((row) => row?.count ?? 0);
};
