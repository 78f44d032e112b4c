import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { factsInForce } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { toSql } from '../shared/point-in-time';

/** The stated shares of projects by province; empty = none is stated. */
export const allocationsOfProjects: BatchQuery<number, { provinceId: number; share: string }[], PointInTime> = async (
  db,
  ids,
  pointInTime,
) => {
  const rows = await db.rows<{ projectId: number; provinceId: number; share: string }>(sql`
    SELECT located.project_id AS "projectId", located.province_id AS "provinceId", trim_scale(located.share)::text AS share
    FROM ${factsInForce('project_province', 'located', toSql(pointInTime))} JOIN province ON province.id = located.province_id
    WHERE located.project_id = ANY (${keyArray(ids)}) AND located.share IS NOT NULL
    ORDER BY province.code COLLATE "C"`);
  return manyPerKey(ids, rows, (row) => row.projectId);
};
