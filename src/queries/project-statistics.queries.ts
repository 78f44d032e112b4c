import type { Db } from '../db';
import type { ProjectDimension } from '../domain/enums';
import type { LocalizedTexts } from '../domain/languages';
import type { Moment } from '../moments';
import { join, raw, sql } from '../sql';
import { at } from './at';
import { nodeOfDimension, valuesOf } from './groups';
import { type ProjectFilter, projectMatches } from './project-filter';
import { isLeaf } from './reach';

/** A value of a dimension; all null = the projects that have none. */
export interface GroupValue {
  readonly code: string | null;
  /** The node's key and names; null = the value is not a node. */
  readonly id: number | null;
  readonly names: LocalizedTexts | null;
}

/** Every combination of values that some matching leaf project has, in no order, in one statement. */
export async function projectGroups(db: Db, dimensions: readonly ProjectDimension[], moment: Moment, where: ProjectFilter | null): Promise<GroupValue[][]> {
  const when = at(moment);
  const values = dimensions.map((dimension, i) => {
    const node = nodeOfDimension(dimension);
    const own = raw(`own.key${i}`);
    return node
      ? sql`(SELECT json_build_object('code', node.code, 'id', node.id, 'names', node.names) FROM ${raw(node.table)} node WHERE node.code = ${own})`
      : sql`(SELECT json_build_object('code', ${own}, 'id', NULL, 'names', NULL) WHERE ${own} IS NOT NULL)`;
  });
  const keys = join(dimensions.map((_, i) => raw(`key${i}`)));
  const rows = await db.rows<{ values: (GroupValue | null)[] }>(sql`
    SELECT json_build_array(${join(values)}) AS values
    FROM (
      SELECT DISTINCT ${keys}
      FROM (${valuesOf(dimensions, when)}) valued JOIN project p ON p.id = valued.project_id
      WHERE ${isLeaf(sql`p`, when)} AND ${projectMatches(where, when)}) own`);
  return rows.map((row) => row.values.map((value) => value ?? { code: null, id: null, names: null }));
}
