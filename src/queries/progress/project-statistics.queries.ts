import type { RowStore } from '../../database/rows';
import { empty, join, raw, type Sql, sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { Counting } from '../../domain/vocabularies/progress';
import { ProjectDimension } from '../../domain/vocabularies/projects';
import type { PointInTimeSql } from '../shared/point-in-time';
import { alikeBy, dimensionValues, keysOf, nodeOfDimension, valuesOfAlike } from './grouping';
import { pointOf } from './project-filter';
import { rollUpSql } from './roll-up';
import { type RollUp, withDefaults } from './roll-up-result';
import { joinedMembers, type RollUpBasis, withState } from './roll-up-rows';
import { alike, columnList, needsMembers, type RequestedMeasures, stateColumnsOf, sumsOfMembers } from './roll-up-sums';

/** A value of a dimension; all null = no value. */
export interface GroupValue {
  readonly code: string | null;
  /** The node's key and names; null = the value is not a node. */
  readonly id: number | null;
  readonly names: LocalizedTexts | null;
  /** The days of the plan that a sector is part of; absent for other values. */
  readonly plan?: { readonly validFrom: Day | null; readonly validTo: Day | null };
}

const NO_VALUE: GroupValue = { code: null, id: null, names: null };

/** Matching leaf projects with one combination of values, added up. */
export interface GroupRollUp {
  readonly values: readonly GroupValue[];
  readonly rollUp: RollUp;
}

/** Follows the names of a value: the days of its plan. Sectors of several plans have one name. */
const planOf = (dimension: ProjectDimension): Sql =>
  dimension === ProjectDimension.SECTOR ? sql`, 'plan', json_build_object('validFrom', node.valid_from, 'validTo', node.valid_to)` : empty;

/** The value behind a key of a group, as JSON: read only for the few groups. */
const valueOf = (dimension: ProjectDimension, key: string): Sql => {
  const node = nodeOfDimension(dimension);
  const own = sql`roll_up.${raw(key)}`;
  return node
    ? sql`(SELECT json_build_object('code', node.code, 'id', node.id, 'names', node.names${planOf(dimension)}) FROM ${raw(node.table)} node WHERE node.code = ${own})`
    : sql`(SELECT json_build_object('code', ${own}, 'id', NULL, 'names', NULL) WHERE ${own} IS NOT NULL)`;
};

/** The keys of no group. */
const noKeys = (keys: readonly string[]): Sql => join(keys.map((key) => sql`NULL::text AS ${raw(key)}`));

/** Every project of `state` once, in no group. */
const ungrouped = (keys: readonly string[]): Sql => sql`state CROSS JOIN LATERAL (
  SELECT state.id AS project_id, 'PROGRAMME'::text AS kind, false AS overlapping, NULL::integer[] AS nodes,
    ${noKeys(keys)}) member`;

/** CTEs that end in `by_stage`: the sums of all projects and of each group. */
function withSums(dimensions: readonly ProjectDimension[], basis: RollUpBasis, point: PointInTimeSql, requested: RequestedMeasures): Sql {
  const columns = stateColumnsOf(requested);
  const keys = keysOf(dimensions);
  const by = needsMembers(basis, requested) ? null : alikeBy(dimensions);
  if (by === null) {
    const groups = dimensionValues(dimensions, point, basis.counting === Counting.ALLOCATED);
    return sql`
    ${withState(() => sql`true`, basis, point, columns)},
    ${joinedMembers([groups, ungrouped(keys)], basis, point, columns)},
    by_stage AS MATERIALIZED (${sumsOfMembers(['kind', ...keys], basis, point, requested)})`;
  }
  const { rows, sums } = alike(by, basis, point, requested);
  return sql`
    ${withState(() => sql`true`, basis, point, { ...columns, areas: true })},
    alike AS MATERIALIZED (SELECT alike.* FROM ${rows}),
    by_stage AS MATERIALIZED (
      SELECT 'PROGRAMME' AS kind, ${noKeys(keys)}, stage, ${sums} FROM alike GROUP BY stage
      UNION ALL
      SELECT 'GROUP', ${columnList(keys)}, stage, ${sums} FROM alike ${valuesOfAlike(dimensions)} GROUP BY ${columnList(keys)}, stage)`;
}

/**
 * The roll-up of all matching projects, each once, and of every combination of values that occurs, in no order: all in one statement,
 * by the sums of `roll-up.ts`.
 */
export async function groupRollUps(
  db: RowStore,
  dimensions: readonly ProjectDimension[],
  basis: RollUpBasis,
  requested: RequestedMeasures,
): Promise<{ total: RollUp; groups: GroupRollUp[] }> {
  const point = pointOf(basis);
  const keys = keysOf(dimensions);
  const node = ['kind', ...keys];
  const rows = await db.rows<RollUp & { values: (GroupValue | null)[] | null }>(
    sql`
    WITH ${withSums(dimensions, basis, point, requested)}
    SELECT roll_up.*, CASE WHEN kind <> 'PROGRAMME' THEN json_build_array(${join(dimensions.map((dimension, i) => valueOf(dimension, keys[i]!)))}) END AS values
    FROM (${rollUpSql(node, basis, point, requested)}) roll_up`,
    { plan: 'custom' },
  );
  const total = rows.find(({ values }) => values === null) ?? null;
  return {
    total: withDefaults(total, basis),
    groups: rows.flatMap(({ values, ...rollUp }) =>
      values === null ? [] : [{ values: values.map((value) => value ?? NO_VALUE), rollUp: withDefaults(rollUp, basis) }],
    ),
  };
}
