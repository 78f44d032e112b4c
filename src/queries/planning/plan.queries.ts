import { Plan } from '../../../entities/planning/plan.entity';
import { PlanObjective } from '../../../entities/planning/plan-objective.entity';
import { Sector } from '../../../entities/planning/sector.entity';
import { SectorMapping } from '../../../entities/planning/sector-mapping.entity';
import { Project } from '../../../entities/projects/project.entity';
import { raw, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';
import { rowsThroughLinks } from '../shared/many-to-many';
import { isKnownAt, toSql } from '../shared/point-in-time';

/** The sectors of plans, by code. */
export const sectorsOfPlans: BatchQuery<number, Sector[], null> = (db, ids) =>
  rowsThroughLinks(db, Sector, ids, sql`SELECT plan_id AS owner_id, id AS linked_id FROM sector`);

/** The plans that each plan is made in line with, by code. */
export const plansAlignedWith: BatchQuery<number, Plan[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    Plan,
    ids,
    sql`
    SELECT plan_id AS owner_id, aligns_with_id AS linked_id FROM plan_alignment fact WHERE ${isKnownAt(sql`fact`, toSql(moment).knownAt)}`,
  );

/** What plans want, by code. */
export const objectivesOfPlans: BatchQuery<number, PlanObjective[], PointInTime> = async (db, ids, moment) => {
  const rows = await db.entities(
    PlanObjective,
    sql`SELECT ${db.columns(PlanObjective, 'o')} FROM plan_objective o
        WHERE o.plan_id = ANY (${keyArray(ids)}) AND ${isKnownAt(sql`o`, toSql(moment).knownAt)} ORDER BY o.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.planId);
};

/** The objectives that each objective serves, by code. */
export const objectivesAlignedWith: BatchQuery<number, PlanObjective[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    PlanObjective,
    ids,
    sql`
    SELECT objective_id AS owner_id, aligns_with_id AS linked_id FROM objective_alignment fact WHERE ${isKnownAt(sql`fact`, toSql(moment).knownAt)}`,
  );

/** The sectors whose projects serve objectives, by code. */
export const sectorsOfObjectives: BatchQuery<number, Sector[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    Sector,
    ids,
    sql`
    SELECT objective_id AS owner_id, sector_id AS linked_id FROM objective_sector fact WHERE ${isKnownAt(sql`fact`, toSql(moment).knownAt)}`,
  );

/** The projects classified under the sectors that serve objectives, each once, by code. */
export const projectsOfObjectives: BatchQuery<number, Project[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    Project,
    ids,
    sql`
    SELECT DISTINCT fact.objective_id AS owner_id, classified.project_id AS linked_id
    FROM objective_sector fact JOIN effective_project_sector(${moment.knownAt}::timestamptz) classified ON classified.sector_id = fact.sector_id
    WHERE ${isKnownAt(sql`fact`, toSql(moment).knownAt)}`,
  );

/** How sectors go on in the next plan (from), or where they come from (to), by the code of the sector at the other end. */
export const mappingsOfSectors: BatchQuery<number, SectorMapping[], { end: 'from' | 'to'; moment: PointInTime }> = async (
  db,
  ids,
  { end, moment },
) => {
  const [near, far] = end === 'from' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const rows = await db.entities(
    SectorMapping,
    sql`SELECT ${db.columns(SectorMapping, 'm')} FROM sector_mapping m JOIN sector other ON other.id = m.${raw(far)}_id
        WHERE m.${raw(near)}_id = ANY (${keyArray(ids)}) AND ${isKnownAt(sql`m`, toSql(moment).knownAt)} ORDER BY other.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row[`${near}Id`]);
};
