import { empty, join, raw, type Sql, sql } from '../../database/sql';
import { ProjectDimension } from '../../domain/vocabularies/projects';
import type { PointInTimeSql } from '../shared/point-in-time';
import { stageAt } from './project-state';
import { type Groups, reachOfNodes } from './scope-membership';

/** Dimensions whose values are nodes of the programme: the node's kind, its table, and which of its rows are values. */
const NODE_DIMENSIONS = {
  MEMBER_STATE: { kind: 'MEMBER_STATE', table: 'member_state', values: 'true' },
  PROVINCE: { kind: 'PROVINCE', table: 'province', values: 'true' },
  CLUSTER: { kind: 'CLUSTER', table: 'cluster', values: 'true' },
  CORRIDOR: { kind: 'CORRIDOR', table: 'corridor', values: 'true' },
  SECTOR: { kind: 'SECTOR', table: 'sector', values: 'true' },
  WORKING_GROUP: { kind: 'BODY', table: 'body', values: `node.level = 'WORKING_GROUP'` },
} as const;

type NodeDimension = keyof typeof NODE_DIMENSIONS;

/** The node behind a dimension's values; undefined = its values are not nodes. */
export const nodeOfDimension = (dimension: ProjectDimension): (typeof NODE_DIMENSIONS)[NodeDimension] | undefined =>
  dimension in NODE_DIMENSIONS ? NODE_DIMENSIONS[dimension as NodeDimension] : undefined;

/** Dimensions whose one value is a text of the project `p`, or of its `state`. The Thai fiscal year is that of the first day, in the Buddhist era. */
const VALUE: Record<Exclude<ProjectDimension, NodeDimension>, Sql> = {
  STAGE: sql`state.stage`,
  START_YEAR: sql`extract(year FROM p.starts_on)::text`,
  END_YEAR: sql`extract(year FROM p.ends_on)::text`,
  THAI_FISCAL_YEAR: sql`(extract(year FROM p.starts_on + interval '3 months') + 543)::text`,
  CROSS_BORDER: sql`p.cross_border::text`,
};

/** The columns in which `member` has the values of some dimensions. */
export const keysOf = (dimensions: readonly ProjectDimension[]): string[] => dimensions.map((_, i) => `key${i}`);

/** Dimensions whose value is in `state` itself. */
const isOfState = (dimension: ProjectDimension): boolean =>
  dimension === ProjectDimension.STAGE || nodeOfDimension(dimension) !== undefined;

/**
 * What follows FROM for every project of `state` with its values of the dimensions at a moment: `state`, and beside it `member`
 * (project_id, kind, overlapping, nodes) with the values as codes in `keysOf`. A project with several values comes several times;
 * null = it has none. Grouped by one dimension of nodes, a row is also that node's: of its kind, and with what `reachOf` says of it.
 */
export function dimensionValues(dimensions: readonly ProjectDimension[], at: PointInTimeSql, withNodes: boolean): Sql {
  const single = dimensions.length === 1 ? nodeOfDimension(dimensions[0]!) : undefined;
  const value = (i: number): Sql => raw(`value${i}`);
  const texts = dimensions.map((dimension, i) =>
    nodeOfDimension(dimension) ? sql`${value(i)}.code` : VALUE[dimension as keyof typeof VALUE],
  );
  // Codes are told apart by their bytes: by the rules of a language it takes longer, and says the same.
  const keys = join(keysOf(dimensions).map((key, i) => sql`(${texts[i]}) COLLATE "C" AS ${raw(key)}`));
  const joins = dimensions.flatMap((dimension, i) => {
    const node = nodeOfDimension(dimension);
    if (!node) return [];
    const which = sql`scope_id IN (SELECT node.id FROM ${raw(node.table)} node WHERE ${raw(node.values)})`;
    return [
      sql`
      LEFT JOIN (
        SELECT reached.*, node.code
        FROM (${reachOfNodes(node.kind, which, at, undefined, withNodes)}) reached JOIN ${raw(node.table)} node ON node.id = reached.scope_id
      ) ${value(i)} ON ${value(i)}.project_id = state.id`,
    ];
  });
  return sql`
    state ${dimensions.every(isOfState) ? empty : sql`JOIN project p ON p.id = state.id`} ${joins.length > 0 ? join(joins, ' ') : empty}
    CROSS JOIN LATERAL (
      SELECT state.id AS project_id, ${single ? sql`coalesce(value0.kind, 'GROUP')` : sql`'GROUP'::text`} AS kind,
        ${single ? sql`coalesce(value0.overlapping, false)` : sql`false`} AS overlapping, ${single ? sql`value0.nodes` : sql`NULL::integer[]`} AS nodes,
        ${keys}) member`;
}

/** Groups given by their keys, in the order of the dimensions. */
export class GroupsByKey implements Groups {
  constructor(
    private readonly dimensions: readonly ProjectDimension[],
    private readonly keys: readonly (readonly (string | null)[])[],
  ) {}

  reach(at: PointInTimeSql): Sql {
    const columns = join(this.dimensions.map((_, i) => sql`${this.keys.map((keys) => keys[i])}::text[]`));
    const names = join(keysOf(this.dimensions).map(raw));
    const stage = this.dimensions.includes(ProjectDimension.STAGE) ? stageAt(sql`p.id`, at) : sql`NULL::text`;
    return sql`(
      SELECT (wanted.n - 1)::integer AS scope_id, 0 AS child, own.project_id
      FROM unnest(${columns}) WITH ORDINALITY wanted (${names}, n)
      JOIN (
        WITH state AS (SELECT p.id, ${stage} AS stage FROM project p)
        SELECT member.* FROM ${dimensionValues(this.dimensions, at, false)}) own
        ON ${join(
          keysOf(this.dimensions).map((key) => sql`own.${raw(key)} IS NOT DISTINCT FROM wanted.${raw(key)}`),
          ' AND ',
        )})`;
  }
}
