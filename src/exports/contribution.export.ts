import { join, raw, selected, type Sql, sql } from '../database/sql';
import { assignedWeightAt, COMPOSITION_KIND, costUsdAt, knownOf } from '../queries/progress/project-state';
import { membersOf, reachOfNodes } from '../queries/progress/scope-membership';
import { leafProjects } from '../queries/progress/settled-state';
import { facts } from '../queries/shared/facts';
import { column, type Exported } from './whole-table';

/** The kinds of nodes, with the tables that have their codes; the programme is one node, without a table. */
const NODES = {
  BODY: 'body',
  CLUSTER: 'cluster',
  CORRIDOR: 'corridor',
  MEMBER_STATE: 'member_state',
  PROVINCE: 'province',
  SECTOR: 'sector',
} as const;
const KINDS = Object.keys(NODES) as (keyof typeof NODES)[];

const PROGRAMME = sql`SELECT 'PROGRAMME'::text AS kind, 0 AS id, 'IMT-GT'::text AS code`;

/**
 * The part of every project in the percent of every node that reaches it, on the basis that the API has by default; for the other weightings
 * its weights stand beside it. A dropped project has none. Over the rows of a node with a percent and a weight, sum(weight * percent) / sum(weight) is the percent of the node.
 */
export const contributionExport: Exported = (point) => {
  const nodes = KINDS.map((kind) => sql`SELECT ${kind}::text, id, code FROM ${raw(NODES[kind])}`);
  const reached = (['PROGRAMME', ...KINDS] as const).map((kind) => reachOfNodes(kind, membersOf(kind, point), sql`true`, false));
  const state: Record<string, Sql> = {
    ...knownOf(sql`p`),
    id: sql`p.id`,
    project: sql`p.code`,
    report_id: sql`p.report_id`,
    cost_usd: costUsdAt(sql`p.id`, point),
    assigned_weight: assignedWeightAt(sql`p.id`, point),
    is_sample: sql`p.is_sample`,
  };
  return {
    columns: [
      column('code', 'text', sql`c.code`),
      column('scopeKind', 'text', sql`c.kind`),
      column('scope', 'text', sql`c.scope`),
      column('project', 'text', sql`c.project`),
      column('kind', 'text', sql`c.contribution`),
      column('percent', 'number', sql`c.percent::float8`),
      column('weight', 'number', sql`c.weight`),
      column(
        'share',
        'number',
        sql`CASE WHEN c.is_in_sum THEN 1 / sum(c.weight) FILTER (WHERE c.is_in_sum) OVER (PARTITION BY c.kind, c.scope)::float8 ELSE 0 END`,
      ),
      column('costUsd', 'decimal', sql`CASE WHEN c.weight > 0 THEN c.cost_usd END`),
      column('assignedWeight', 'decimal', sql`CASE WHEN c.weight > 0 THEN c.assigned_weight END`),
      column('report', 'text', sql`report.code`),
      column('isSample', 'boolean', sql`c.is_sample`),
    ],
    from: sql`(
      WITH node (kind, id, code) AS (${join([PROGRAMME, ...nodes], ' UNION ALL ')}),
        reached AS (${join(reached, ' UNION ALL ')}),
        state AS MATERIALIZED (SELECT ${selected(state)} FROM ${leafProjects('p', 'ALL', point, () => sql`true`)})
      SELECT node.kind || '/' || node.code || '/' || state.project AS code, node.kind, node.code AS scope, state.*,
        CASE WHEN state.stage = 'DROPPED' THEN 'DROPPED' ELSE ${COMPOSITION_KIND} END AS contribution,
        CASE WHEN state.stage = 'DROPPED' THEN 0 ELSE 1 END AS weight,
        state.stage IS DISTINCT FROM 'DROPPED' AND state.percent IS NOT NULL AS is_in_sum
      FROM reached JOIN node ON node.kind = reached.kind AND node.id = reached.scope_id JOIN state ON state.id = reached.project_id) c
    LEFT JOIN ${facts('progress_report', 'report', point)} ON report.id = c.report_id`,
    code: sql`c.code`,
  };
};
