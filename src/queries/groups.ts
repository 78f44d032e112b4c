import { ProjectDimension } from '../domain/enums';
import { join, raw, sql, type Sql } from '../sql';
import type { At } from './at';
import { stageAt } from './project-state';
import { type Groups, reach } from './reach';

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

/** Dimensions whose one value is a text of the project `p`. The Thai fiscal year is that of the first day, in the Buddhist era. */
const VALUE: Record<Exclude<ProjectDimension, NodeDimension>, (at: At) => Sql> = {
  STAGE: (at) => stageAt(sql`p.id`, at),
  START_YEAR: () => sql`extract(year FROM p.starts_on)::text`,
  END_YEAR: () => sql`extract(year FROM p.ends_on)::text`,
  THAI_FISCAL_YEAR: () => sql`(extract(year FROM p.starts_on + interval '3 months') + 543)::text`,
  CROSS_BORDER: () => sql`p.cross_border::text`,
};

const key = (i: number): Sql => raw(`key${i}`);

/**
 * Rows (project_id, key0, key1, …): every project with its values of the dimensions at a moment, as codes. A project with
 * several values has several rows; null = it has none.
 */
export function valuesOf(dimensions: readonly ProjectDimension[], at: At): Sql {
  const columns = dimensions.map((dimension, i) => {
    const node = nodeOfDimension(dimension);
    return node ? sql`${raw(`value${i}`)}.code AS ${key(i)}` : sql`${VALUE[dimension as keyof typeof VALUE](at)} AS ${key(i)}`;
  });
  const joins = dimensions.flatMap((dimension, i) => {
    const node = nodeOfDimension(dimension);
    if (!node) return [];
    return [sql`LEFT JOIN (
      SELECT DISTINCT reached.project_id, node.code
      FROM ${reach(node.kind, at)} reached JOIN ${raw(node.table)} node ON node.id = reached.scope_id AND ${raw(node.values)}
    ) ${raw(`value${i}`)} ON ${raw(`value${i}`)}.project_id = p.id`];
  });
  return sql`SELECT p.id AS project_id, ${join(columns)} FROM project p ${joins.length > 0 ? join(joins, ' ') : raw('')}`;
}

/** Groups given by their keys, in the order of the dimensions. */
export class KeyedGroups implements Groups {
  constructor(
    private readonly dimensions: readonly ProjectDimension[],
    private readonly keys: readonly (readonly (string | null)[])[],
  ) {}

  reach(at: At): Sql {
    const columns = join(this.dimensions.map((_, i) => sql`${this.keys.map((keys) => keys[i])}::text[]`));
    const names = join(this.dimensions.map((_, i) => key(i)));
    const same = join(this.dimensions.map((_, i) => sql`own.${key(i)} IS NOT DISTINCT FROM wanted.${key(i)}`), ' AND ');
    return sql`(
      SELECT (wanted.n - 1)::integer AS scope_id, 0 AS child, own.project_id
      FROM unnest(${columns}) WITH ORDINALITY wanted (${names}, n)
      JOIN (${valuesOf(this.dimensions, at)}) own ON ${same})`;
  }
}
