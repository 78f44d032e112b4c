import { Corridor } from '../../../entities/geography/corridor.entity';
import { Province } from '../../../entities/geography/province.entity';
import { Sector } from '../../../entities/planning/sector.entity';
import { ProjectPlacement } from '../../../entities/projects/project-placement.entity';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { rowsThroughLinks } from '../shared/many-to-many';
import { isStatedBy, toSql } from '../shared/point-in-time';

/** What offices stated up to a point in time of where projects lie and what they belong to, the first first. */
export const placementsOfProjects: BatchQuery<number, ProjectPlacement[], PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities(
    ProjectPlacement,
    sql`SELECT ${db.columns(ProjectPlacement, 'placed')} FROM ${facts('project_placement', 'placed', point)}
        WHERE placed.project_id = ANY (${keyArray(ids)}) AND ${isStatedBy(sql`placed`, point)} ORDER BY placed.as_of, placed.kind`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};

/** The provinces that statements name, by code. */
export const provincesOfPlacements: BatchQuery<number, Province[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Province,
    ids,
    sql`SELECT placement_id AS owner_id, province_id AS linked_id FROM ${facts('project_province', 'located', toSql(pointInTime))}`,
  );

/** The shares of the provinces that statements give, by the code of the province; empty = none is given. */
export const allocationsOfPlacements: BatchQuery<number, { provinceId: number; share: string }[], PointInTime> = async (
  db,
  ids,
  pointInTime,
) => {
  const rows = await db.rows<{ placementId: number; provinceId: number; share: string }>(sql`
    SELECT located.placement_id AS "placementId", located.province_id AS "provinceId", trim_scale(located.share)::text AS share
    FROM ${facts('project_province', 'located', toSql(pointInTime))} JOIN province ON province.id = located.province_id
    WHERE located.placement_id = ANY (${keyArray(ids)}) AND located.share IS NOT NULL
    ORDER BY province.code COLLATE "C"`);
  return manyPerKey(ids, rows, (row) => row.placementId);
};

/** The sectors that statements name, by code. */
export const sectorsOfPlacements: BatchQuery<number, Sector[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Sector,
    ids,
    sql`SELECT placement_id AS owner_id, sector_id AS linked_id FROM ${facts('project_sector', 'classified', toSql(pointInTime))}`,
  );

/** The corridors that statements name, by code. */
export const corridorsOfPlacements: BatchQuery<number, Corridor[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Corridor,
    ids,
    sql`SELECT placement_id AS owner_id, corridor_id AS linked_id FROM ${facts('project_corridor', 'assigned', toSql(pointInTime))}`,
  );
