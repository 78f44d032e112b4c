import { sql, type Sql } from '../sql';
import { type ProjectStage, UnreportedRule, Weighting } from '../domain/enums';
import { type BatchQuery, onePerKey } from '../loaders/batch';
import type { Moment } from '../moments';
import { type ProjectFilter, projectMatches } from './project-filter';
import { costUsdAt, percentAt, stageAt } from './project-state';
import { distinctReach, type Scope } from './reach';

/** How a percent is made: the same for every node of a batch. */
export interface Basis {
  readonly moment: Moment;
  readonly weighting: Weighting;
  readonly unreported: UnreportedRule;
  readonly where: ProjectFilter | null;
}

/** What the projects of one node add up to. */
export interface Tally {
  /** 0 to 100; null = nothing that could be weighed. */
  readonly percent: number | null;
  /** Distinct projects counted: those reached, less the dropped. */
  readonly projectCount: number;
  /** Counted projects that have a percent. */
  readonly reported: number;
  /** Distinct projects reached, by stage, the dropped included. */
  readonly byStage: readonly { readonly stage: ProjectStage | null; readonly count: number }[];
}

const NOTHING: Tally = { percent: null, projectCount: 0, reported: 0, byStage: [] };

const WEIGHT: Record<Weighting, (moment: Moment) => Sql> = {
  EQUAL: () => sql`1::numeric`,
  COST: (moment) => costUsdAt(sql`p.id`, moment.asOf),
  ASSIGNED: () => sql`p.assigned_weight`,
};

/** The percent that stands in the sums where a project has none: nothing, or zero where the caller wants it so. */
const COUNTED_PERCENT: Record<UnreportedRule, Sql> = {
  EXCLUDE: sql`state.percent`,
  COUNT_AS_ZERO: sql`coalesce(state.percent, 0)`,
};

/**
 * The roll-up: the tally of each node, for any number of nodes of any kinds in one statement.
 *
 * Each node's leaf projects are taken once however they are reached; each project's state is found once however many nodes
 * reach it. Percent = Σ weight·percent / Σ weight in exact decimals; what has no weight, or no percent under EXCLUDE, is
 * in neither sum. Dropped projects are only in `byStage`.
 */
export const progressTallies: BatchQuery<Scope, Tally, Basis> = async (db, scopes, { moment, weighting, unreported, where }) => {
  const rows = await db.rows<Scope & Tally>(sql`
    WITH reached AS MATERIALIZED (${distinctReach(scopes, moment.asOf)}),
    state AS MATERIALIZED (
      SELECT p.id, ${percentAt(sql`p.id`, moment)} AS percent, ${stageAt(sql`p.id`, moment)} AS stage, ${WEIGHT[weighting](moment)} AS weight
      FROM project p
      WHERE p.id IN (SELECT project_id FROM reached) AND ${projectMatches(where, moment)}),
    staged AS (
      SELECT reached.kind, reached.scope_id, state.stage,
        count(*) AS projects,
        count(state.percent) AS reported,
        sum(state.weight * ${COUNTED_PERCENT[unreported]}) AS weighted,
        sum(state.weight) FILTER (WHERE ${COUNTED_PERCENT[unreported]} IS NOT NULL) AS weight
      FROM reached JOIN state ON state.id = reached.project_id
      GROUP BY reached.kind, reached.scope_id, state.stage)
    SELECT kind, scope_id AS id,
      (sum(weighted) FILTER (WHERE counts) / nullif(sum(weight) FILTER (WHERE counts), 0))::float8 AS percent,
      coalesce(sum(projects) FILTER (WHERE counts), 0)::integer AS "projectCount",
      coalesce(sum(reported) FILTER (WHERE counts), 0)::integer AS reported,
      json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage"
    FROM (SELECT staged.*, stage IS DISTINCT FROM 'DROPPED' AS counts FROM staged) staged
    GROUP BY kind, scope_id`);
  const key = ({ kind, id }: Scope): string => `${kind} ${id}`;
  return onePerKey(scopes.map(key), rows, key).map((row) => row ?? NOTHING);
};
