import { type Sql, sql } from '../../database/sql';
import { Counting } from '../../domain/vocabularies/progress';
import { factsInForce } from '../shared/facts';
import { isValidOn, type PointInTimeSql } from '../shared/point-in-time';

/** Rows (project_id, dimension, node_id, share, has_shares, ordinal, node_count): how each project is split inside a dimension. */
export const apportionment = (point: PointInTimeSql): Sql => sql`
  SELECT located.project_id, 'PROVINCE' AS dimension, located.province_id AS node_id, located.share,
    bool_or(located.share IS NOT NULL) OVER whole AS has_shares,
    row_number() OVER (whole ORDER BY province.code COLLATE "C") AS ordinal, count(*) OVER whole AS node_count
  FROM ${factsInForce('project_province', 'located', point)} JOIN province ON province.id = located.province_id
  WINDOW whole AS (PARTITION BY located.project_id)
  UNION ALL
  SELECT assigned.project_id, 'CORRIDOR', assigned.corridor_id, NULL, false,
    row_number() OVER (whole ORDER BY corridor.code COLLATE "C"), count(*) OVER whole
  FROM effective_project_corridor(${point.validOn}, ${point.knownAt}) assigned
  JOIN corridor ON corridor.id = assigned.corridor_id AND ${isValidOn(sql`corridor`, point)}
  WINDOW whole AS (PARTITION BY assigned.project_id)
  UNION ALL
  SELECT classified.project_id, 'SECTOR', classified.sector_id, NULL, false,
    row_number() OVER (whole ORDER BY sector.code COLLATE "C"), count(*) OVER whole
  FROM effective_project_sector(${point.validOn}, ${point.knownAt}) classified JOIN sector ON sector.id = classified.sector_id
  WINDOW whole AS (PARTITION BY classified.project_id)`;

/** The dimension in which a `member`'s kind of node carries a part of a project; null = it carries projects whole. */
const DIMENSION = sql`CASE
  WHEN member.kind IN ('PROVINCE', 'CLUSTER', 'MEMBER_STATE') THEN 'PROVINCE'
  WHEN member.kind IN ('CORRIDOR', 'SECTOR') THEN member.kind END`;

/** The sum of the parts of an amount that rows of `split` carry. */
const carried = (whole: Sql): Sql =>
  sql`coalesce(sum(carried(${whole}, split.share, split.has_shares, split.ordinal, split.node_count)), 0)`;

/** The part of an amount that a `member`'s node carries. The parts of all nodes of a dimension and `UNALLOCATED` make up the whole. */
export const apportioned = (whole: Sql, counting: Counting): Sql =>
  counting === Counting.DISTINCT
    ? whole
    : sql`(CASE WHEN ${DIMENSION} IS NULL THEN ${whole} ELSE (
        SELECT ${carried(whole)}
        FROM split WHERE split.project_id = member.project_id AND split.dimension = ${DIMENSION}
          AND split.node_id = ANY (member.nodes)) END)`;

/** The part of a project's weight that no node of the `member`'s dimension carries; of the provinces, for nodes that carry projects whole. */
export const UNALLOCATED = sql`state.weight - (
  SELECT ${carried(sql`state.weight`)}
  FROM split WHERE split.project_id = member.project_id AND split.dimension = coalesce(${DIMENSION}, 'PROVINCE'))`;
