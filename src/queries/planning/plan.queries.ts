import { Corridor } from '../../../entities/geography/corridor.entity';
import { Plan } from '../../../entities/planning/plan.entity';
import { PlanObjective } from '../../../entities/planning/plan-objective.entity';
import { Sector } from '../../../entities/planning/sector.entity';
import { SectorMapping } from '../../../entities/planning/sector-mapping.entity';
import { Project } from '../../../entities/projects/project.entity';
import type { RowStore } from '../../database/rows';
import { raw, type Sql, sql } from '../../database/sql';
import { codeSpellings, foldCode } from '../../domain/codes';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { rowsThroughLinks } from '../shared/many-to-many';
import { toSql } from '../shared/point-in-time';
import { plansOnRecord } from './plans-on-record';

/** The sectors of plans, by code. */
export const sectorsOfPlans: BatchQuery<number, Sector[], null> = (db, ids) =>
  rowsThroughLinks(db, Sector, ids, sql`SELECT plan_id AS owner_id, id AS linked_id FROM sector`);

/** The plans on record that meet a condition on `p`, by code. */
const plansWhere = (db: RowStore, where: Sql, pointInTime: PointInTime): Promise<Plan[]> =>
  db.entities(
    Plan,
    sql`SELECT ${db.columns(Plan, 'p')} FROM ${plansOnRecord('p', toSql(pointInTime))} WHERE ${where} ORDER BY p.code COLLATE "C"`,
  );

/** Every plan on record, by code. */
export const allPlans = (db: RowStore, pointInTime: PointInTime): Promise<Plan[]> => plansWhere(db, sql`true`, pointInTime);

/** The plan with a code, in any case, as it was on record; null = it was not. */
export const planByCode: BatchQuery<string, Plan | null, PointInTime> = async (db, codes, pointInTime) => {
  const rows = await plansWhere(db, sql`p.code = ANY (${keyArray(codes.flatMap(codeSpellings))})`, pointInTime);
  return onePerKey(codes.map(foldCode), rows, ({ code }) => foldCode(code));
};

/** The plan with an internal key, as it was on record; null = it was not. */
export const planById: BatchQuery<number, Plan | null, PointInTime> = async (db, ids, pointInTime) =>
  onePerKey(ids, await plansWhere(db, sql`p.id = ANY (${keyArray(ids)})`, pointInTime), ({ id }) => id);

/** The plans of each province, by code. */
export const plansOfProvinces: BatchQuery<number, Plan[], PointInTime> = async (db, ids, pointInTime) =>
  manyPerKey(ids, await plansWhere(db, sql`p.province_id = ANY (${keyArray(ids)})`, pointInTime), ({ provinceId }) => provinceId!);

/** The plans of each cluster, by code. */
export const plansOfClusters: BatchQuery<number, Plan[], PointInTime> = async (db, ids, pointInTime) =>
  manyPerKey(ids, await plansWhere(db, sql`p.cluster_id = ANY (${keyArray(ids)})`, pointInTime), ({ clusterId }) => clusterId!);

/** The plans that each plan aligns with, by code. */
export const plansAlignedWith: BatchQuery<number, Plan[], PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities<Plan, { ownerId: number }>(
    Plan,
    sql`SELECT alignment.plan_id AS "ownerId", ${db.columns(Plan, 'p')}
        FROM ${facts('plan_alignment', 'alignment', point)} JOIN ${plansOnRecord('p', point)} ON p.id = alignment.aligns_with_id
        WHERE alignment.plan_id = ANY (${keyArray(ids)}) ORDER BY p.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.ownerId);
};

/** The corridors that each plan is aligned with, by code. */
export const corridorsOfPlans: BatchQuery<number, Corridor[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Corridor,
    ids,
    sql`SELECT plan_id AS owner_id, corridor_id AS linked_id FROM ${facts('plan_corridor', 'alignment', toSql(pointInTime))}`,
  );

/** Plans as they were until they were amended, the first version first. */
export const plansAsTheyWere: BatchQuery<number, PastPlan[], PointInTime> = async (db, ids, { knownAt }) => {
  const rows = await db.rows<PastPlan>(
    sql`SELECT id, version, names, starts_on AS "startsOn", ends_on AS "endsOn", precision, withdrawn_at AS "replacedAt" FROM plan_past
        WHERE id = ANY (${keyArray(ids)}) AND withdrawn_at <= ${knownAt}::timestamptz ORDER BY version`,
  );
  return manyPerKey(ids, rows, (row) => row.id);
};

/** A version of a plan that was replaced. */
interface PastPlan extends Pick<Plan, 'id' | 'version' | 'names' | 'startsOn' | 'endsOn' | 'precision'> {
  readonly replacedAt: Date;
}

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
