import { empty, join, raw, type Sql, sql } from '../../database/sql';
import { ProjectDimension } from '../../domain/vocabularies/projects';
import { facts } from '../shared/facts';
import type { PointInTimeSql } from '../shared/point-in-time';
import { portfolio } from './portfolio';
import { scheduleAt, stageAt } from './project-state';
import { AREA_COLUMNS, type AreaKind } from './roll-up-sums';
import { membersOf, reachOfNodes } from './scope-membership';

/** Dimensions whose values are nodes: the kind of the node, its table, and the condition on the rows that are values. */
const NODE_DIMENSIONS = {
  MEMBER_STATE: { kind: 'MEMBER_STATE', table: 'member_state', values: 'true' },
  PROVINCE: { kind: 'PROVINCE', table: 'province', values: 'true' },
  CLUSTER: { kind: 'CLUSTER', table: 'cluster', values: 'true' },
  CORRIDOR: { kind: 'CORRIDOR', table: 'corridor', values: 'true' },
  SECTOR: { kind: 'SECTOR', table: 'sector', values: 'true' },
  WORKING_GROUP: { kind: 'BODY', table: 'body', values: `node.level = 'WORKING_GROUP'` },
} as const;

type NodeDimension = keyof typeof NODE_DIMENSIONS;

/** The node behind the values of a dimension; undefined = its values are not nodes. */
export const nodeOfDimension = (dimension: ProjectDimension): (typeof NODE_DIMENSIONS)[NodeDimension] | undefined =>
  dimension in NODE_DIMENSIONS ? NODE_DIMENSIONS[dimension as NodeDimension] : undefined;

/** Dimensions with one text as value, over a project `p`, its `schedule` or its `state`. The Thai fiscal year is that of the first day, in the Buddhist era. */
const VALUE: Record<Exclude<ProjectDimension, NodeDimension>, Sql> = {
  STAGE: sql`state.stage`,
  START_YEAR: sql`extract(year FROM schedule.starts_on)::text`,
  END_YEAR: sql`extract(year FROM schedule.ends_on)::text`,
  THAI_FISCAL_YEAR: sql`(extract(year FROM schedule.starts_on + interval '3 months') + 543)::text`,
  CROSS_BORDER: sql`p.cross_border::text`,
};

/** Dimensions whose value is of the project's schedule at the point in time. */
const OF_SCHEDULE: readonly ProjectDimension[] = [
  ProjectDimension.START_YEAR,
  ProjectDimension.END_YEAR,
  ProjectDimension.THAI_FISCAL_YEAR,
];

/** The columns of `member` that hold the values of dimensions. */
export const keysOf = (dimensions: readonly ProjectDimension[]): string[] => dimensions.map((_, i) => `key${i}`);

/** Whether the value follows from `state` alone, without the project's row. */
const isOfState = (dimension: ProjectDimension): boolean =>
  dimension === ProjectDimension.STAGE || nodeOfDimension(dimension) !== undefined || OF_SCHEDULE.includes(dimension);

/** The column of `state` that has the keys of a dimension's nodes; null = each project is asked for its value. */
const areaColumnOf = (dimension: ProjectDimension): string | null =>
  dimension in AREA_COLUMNS ? AREA_COLUMNS[dimension as AreaKind] : null;

/** The columns in which projects with the same values are alike, beside the stage; null = only each project has its values. */
export const alikeBy = (dimensions: readonly ProjectDimension[]): string[] | null =>
  dimensions.every((dimension) => dimension === ProjectDimension.STAGE || areaColumnOf(dimension) !== null)
    ? dimensions.flatMap((dimension) => areaColumnOf(dimension) ?? [])
    : null;

/** Follows `alike` in FROM: the columns of `keysOf` as `member`, once for each combination of values, by code; null = no value. */
export function valuesOfAlike(dimensions: readonly ProjectDimension[]): Sql {
  const values = dimensions.map((dimension, i) => {
    const [column, value, key] = [areaColumnOf(dimension), raw(`value${i}`), raw(keysOf(dimensions)[i]!)];
    if (column === null) return { join: empty, key: sql`alike.stage COLLATE "C" AS ${key}` };
    const codes = sql`SELECT node.code FROM ${raw(nodeOfDimension(dimension)!.table)} node WHERE node.id = ANY (alike.${raw(column)})`;
    return { join: sql`LEFT JOIN LATERAL (${codes}) ${value} ON true`, key: sql`${value}.code COLLATE "C" AS ${key}` };
  });
  const joins = join(
    values.map((value) => value.join),
    ' ',
  );
  return sql`${joins} CROSS JOIN LATERAL (SELECT ${join(values.map(({ key }) => key))}) member`;
}

/** The values of the i-th dimension as `value<i>`, beside `state`. */
function joinOfNodes(dimension: ProjectDimension, i: number, point: PointInTimeSql, withNodes: boolean): Sql {
  const node = nodeOfDimension(dimension);
  if (!node) return empty;
  const value = raw(`value${i}`);
  const isValue = sql`scope_id IN (SELECT node.id FROM ${raw(node.table)} node WHERE ${raw(node.values)})`;
  return sql`
      LEFT JOIN (
        SELECT reached.*, node.code
        FROM (${reachOfNodes(node.kind, membersOf(node.kind, point), isValue, withNodes)}) reached JOIN ${raw(node.table)} node ON node.id = reached.scope_id
      ) ${value} ON ${value}.project_id = state.id`;
}

/**
 * Follows FROM: every project of `state` beside `member` (project_id, kind, overlapping, nodes, and the columns of `keysOf`), once for
 * each combination of values, by code; null = no value. Grouped by one dimension of nodes, `member` is a row of that node, as
 * `reachOfNodes` yields it.
 */
export function dimensionValues(dimensions: readonly ProjectDimension[], point: PointInTimeSql, withNodes: boolean): Sql {
  const isOneNode = dimensions.length === 1 && nodeOfDimension(dimensions[0]!) !== undefined;
  const values = dimensions.map((dimension, i) =>
    nodeOfDimension(dimension) ? raw(`value${i}.code`) : VALUE[dimension as keyof typeof VALUE],
  );
  // Codes compare by their bytes: the rules of a language take longer and find the same groups.
  const keys = join(keysOf(dimensions).map((key, i) => sql`(${values[i]!}) COLLATE "C" AS ${raw(key)}`));
  return sql`
    state ${dimensions.every(isOfState) ? empty : sql`JOIN ${facts('project', 'p', point)} ON p.id = state.id`}
    ${dimensions.some((dimension) => OF_SCHEDULE.includes(dimension)) ? sql`LEFT JOIN LATERAL (${scheduleAt(sql`state.id`, point)}) schedule ON true` : empty}
    ${join(
      dimensions.map((dimension, i) => joinOfNodes(dimension, i, point, withNodes)),
      ' ',
    )}
    CROSS JOIN LATERAL (
      SELECT state.id AS project_id, ${isOneNode ? sql`coalesce(value0.kind, 'GROUP')` : sql`'GROUP'::text`} AS kind,
        ${isOneNode ? sql`coalesce(value0.overlapping, false)` : sql`false`} AS overlapping,
        ${isOneNode ? sql`value0.nodes` : sql`NULL::integer[]`} AS nodes, ${keys}) member`;
}

/** Groups of projects as nodes: each has one value (a key) per dimension, null = no value. A group's internal key is its index. */
export interface ProjectGroups {
  readonly dimensions: readonly ProjectDimension[];
  readonly keys: readonly (readonly (string | null)[])[];
}

/** Rows (scope_id, child, project_id) of groups, as `membersOf`. */
export function membersOfGroups({ dimensions, keys }: ProjectGroups, point: PointInTimeSql): Sql {
  const columns = join(dimensions.map((_, i) => sql`${keys.map((group) => group[i] ?? null)}::text[]`));
  const names = join(keysOf(dimensions).map(raw));
  const stage = dimensions.includes(ProjectDimension.STAGE) ? stageAt(sql`p.id`, point) : sql`NULL::text`;
  const sameKeys = keysOf(dimensions).map((key) => sql`own.${raw(key)} IS NOT DISTINCT FROM requested.${raw(key)}`);
  return sql`(
      SELECT (requested.n - 1)::integer AS scope_id, 0 AS child, own.project_id
      FROM unnest(${columns}) WITH ORDINALITY requested (${names}, n)
      JOIN (
        WITH state AS (SELECT p.id, ${stage} AS stage FROM ${portfolio('p', point)})
        SELECT member.* FROM ${dimensionValues(dimensions, point, false)}) own
        ON ${join(sameKeys, ' AND ')})`;
}
