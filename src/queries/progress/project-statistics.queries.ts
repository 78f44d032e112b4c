import type { RowStore } from '../../database/rows';
import { join, raw, type Sql, sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import { Counting } from '../../domain/vocabularies/progress';
import type { ProjectDimension } from '../../domain/vocabularies/projects';
import { toSql } from '../shared/point-in-time';
import { dimensionValues, keysOf, nodeOfDimension } from './grouping';
import { completeTally, type Tally } from './progress.queries';
import { type RequestedMeasures, rollUpSql, stateColumnsOf, sumsOfMembers } from './roll-up';
import { joinedMembers, type RollUpBasis, withState } from './roll-up-rows';

/** A value of a dimension; all null = the projects that have none. */
export interface GroupValue {
  readonly code: string | null;
  /** The node's key and names; null = the value is not a node. */
  readonly id: number | null;
  readonly names: LocalizedTexts | null;
}

/** Matching leaf projects with one combination of values, and what they add up to. */
export interface GroupTally {
  readonly values: readonly GroupValue[];
  readonly tally: Tally;
}

/** A group's key and names, for the few groups there are. */
const valueOf = (dimension: ProjectDimension, key: string): Sql => {
  const node = nodeOfDimension(dimension);
  const own = sql`tally.${raw(key)}`;
  return node
    ? sql`(SELECT json_build_object('code', node.code, 'id', node.id, 'names', node.names) FROM ${raw(node.table)} node WHERE node.code = ${own})`
    : sql`(SELECT json_build_object('code', ${own}, 'id', NULL, 'names', NULL) WHERE ${own} IS NOT NULL)`;
};

/** Every project of `state` once, in no group. */
const all = (keys: Sql): Sql => sql`state CROSS JOIN LATERAL (
  SELECT state.id AS project_id, 'PROGRAMME'::text AS kind, false AS overlapping, NULL::integer[] AS nodes, ${keys}) member`;

/**
 * The tally of all matching projects, each once, and of every combination of values that some of them have, in no order: all in one
 * statement, by the same sums as everywhere.
 */
export async function groupTallies(
  db: RowStore,
  dimensions: readonly ProjectDimension[],
  basis: RollUpBasis,
  wanted: RequestedMeasures,
): Promise<{ total: Tally; groups: GroupTally[] }> {
  const when = toSql(basis.moment);
  const keys = keysOf(dimensions);
  const noKeys = join(keys.map((key) => sql`NULL::text AS ${raw(key)}`));
  const node = ['kind', ...keys];
  const rows = await db.rows<Tally & { values: (GroupValue | null)[] | null }>(
    sql`
    WITH ${withState(sql`true`, basis, when, stateColumnsOf(wanted))},
    ${joinedMembers([dimensionValues(dimensions, when, basis.counting === Counting.ALLOCATED), all(noKeys)], basis, when, stateColumnsOf(wanted))},
    by_stage AS MATERIALIZED (${sumsOfMembers(node, basis, when, wanted)})
    SELECT tally.*, CASE WHEN kind <> 'PROGRAMME' THEN json_build_array(${join(dimensions.map((dimension, i) => valueOf(dimension, keys[i]!)))}) END AS values
    FROM (${rollUpSql(node, basis, when, wanted)}) tally`,
    { plan: 'custom' },
  );
  const total = rows.find(({ values }) => values === null) ?? null;
  return {
    total: completeTally(total, basis),
    groups: rows.flatMap(({ values, ...tally }) =>
      values === null
        ? []
        : [{ values: values.map((value) => value ?? { code: null, id: null, names: null }), tally: completeTally(tally, basis) }],
    ),
  };
}
