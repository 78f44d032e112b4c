import { Plan } from '../../../entities/planning/plan.entity';
import { PlanObjective } from '../../../entities/planning/plan-objective.entity';
import { Sector } from '../../../entities/planning/sector.entity';
import { SectorMapping } from '../../../entities/planning/sector-mapping.entity';
import { Project } from '../../../entities/projects/project.entity';
import { raw, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { rowsThroughLinks } from '../shared/many-to-many';
import { toSql } from '../shared/point-in-time';

/** The sectors of plans, by code. */
export const sectorsOfPlans: BatchQuery<number, Sector[], null> = (db, ids) =>
  rowsThroughLinks(db, Sector, ids, sql`SELECT plan_id AS owner_id, id AS linked_id FROM sector`);

/** The plans of each province, by code. */
export const plansOfProvinces: BatchQuery<number, Plan[], null> = (db, ids) =>
  rowsThroughLinks(db, Plan, ids, sql`SELECT province_id AS owner_id, id AS linked_id FROM plan`);

/** The plans of each cluster, by code. */
export const plansOfClusters: BatchQuery<number, Plan[], null> = (db, ids) =>
  rowsThroughLinks(db, Plan, ids, sql`SELECT cluster_id AS owner_id, id AS linked_id FROM plan`);

/** The plans that each plan aligns with, by code. */
export const plansAlignedWith: BatchQuery<number, Plan[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Plan,
    ids,
    sql`SELECT plan_id AS owner_id, aligns_with_id AS linked_id FROM ${facts('plan_alignment', 'alignment', toSql(pointInTime))}`,
  );

/** The objectives of plans, by code. */
export const objectivesOfPlans: BatchQuery<number, PlanObjective[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    PlanObjective,
    sql`SELECT ${db.columns(PlanObjective, 'o')} FROM ${facts('plan_objective', 'o', toSql(pointInTime))}
        WHERE o.plan_id = ANY (${keyArray(ids)}) ORDER BY o.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.planId);
};

/** The objectives that each objective serves, by code. */
export const objectivesAlignedWith: BatchQuery<number, PlanObjective[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    PlanObjective,
    ids,
    sql`SELECT objective_id AS owner_id, aligns_with_id AS linked_id FROM ${facts('objective_alignment', 'alignment', toSql(pointInTime))}`,
  );

/** The sectors whose projects serve objectives, by code. */
export const sectorsOfObjectives: BatchQuery<number, Sector[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Sector,
    ids,
    sql`SELECT objective_id AS owner_id, sector_id AS linked_id FROM ${facts('objective_sector', 'serving', toSql(pointInTime))}`,
  );

/** The projects classified under the sectors that serve objectives, each once, by code. */
export const projectsOfObjectives: BatchQuery<number, Project[], PointInTime> = (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  return rowsThroughLinks(
    db,
    Project,
    ids,
    sql`SELECT DISTINCT serving.objective_id AS owner_id, classified.project_id AS linked_id
        FROM ${facts('objective_sector', 'serving', point)}
        JOIN effective_project_sector(${point.validOn}, ${point.knownAt}) classified ON classified.sector_id = serving.sector_id`,
  );
};

/** The links of sectors to those of the next plan (from), or of the plan before (to), by the code of the sector at the other end. */
export const mappingsOfSectors: BatchQuery<number, SectorMapping[], { end: 'from' | 'to'; pointInTime: PointInTime }> = async (
  db,
  ids,
  { end, pointInTime },
) => {
  const [near, far] = end === 'from' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const rows = await db.entities(
    SectorMapping,
    sql`SELECT ${db.columns(SectorMapping, 'm')} FROM ${facts('sector_mapping', 'm', toSql(pointInTime))}
        JOIN sector other ON other.id = m.${raw(far)}_id
        WHERE m.${raw(near)}_id = ANY (${keyArray(ids)}) ORDER BY other.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row[`${near}Id`]);
};
