import { Corridor } from '../../../entities/geography/corridor.entity';
import { CorridorMembership } from '../../../entities/geography/corridor-membership.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts, factsInForce } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { type Inferred, rowsThroughLinks, rowsThroughLinksWithInferred } from '../shared/many-to-many';
import { isValidOn, toSql } from '../shared/point-in-time';

/** The corridors in force on a day, by code. */
export const corridorsInForce = (db: RowStore, pointInTime: PointInTime): Promise<Corridor[]> =>
  db.entities(
    Corridor,
    sql`SELECT ${db.columns(Corridor, 'c')} FROM corridor c
        WHERE ${isValidOn(sql`c`, toSql(pointInTime))} ORDER BY c.code COLLATE "C"`,
  );

/** The corridors in force that touch provinces on a day, by code. */
export const corridorsOfProvinces: BatchQuery<number, Corridor[], PointInTime> = (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  return rowsThroughLinks(
    db,
    Corridor,
    ids,
    sql`
    SELECT m.province_id AS owner_id, m.corridor_id AS linked_id
    FROM ${factsInForce('corridor_membership', 'm', point)} JOIN corridor c ON c.id = m.corridor_id AND ${isValidOn(sql`c`, point)}`,
  );
};

/** Links (owner_id, linked_id, inferred) of projects to the corridors in force on a day that they are assigned to. */
function assignments(pointInTime: PointInTime): Sql {
  const point = toSql(pointInTime);
  return sql`
    SELECT assigned.project_id AS owner_id, assigned.corridor_id AS linked_id, assigned.inferred
    FROM effective_project_corridor(${point.validOn}, ${point.knownAt}) assigned
    JOIN corridor c ON c.id = assigned.corridor_id AND ${isValidOn(sql`c`, point)}`;
}

/** The corridors in force on a day that projects are assigned to, by code. */
export const corridorsOfProjects: BatchQuery<number, Corridor[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(db, Corridor, ids, assignments(pointInTime));

/** The same, each with whether the assignment is inferred. */
export const assignmentsOfProjects: BatchQuery<number, (Corridor & Inferred)[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinksWithInferred(db, Corridor, ids, assignments(pointInTime));

/** Every span in which corridors touch provinces, oldest first. */
export const membershipsOfCorridors: BatchQuery<number, CorridorMembership[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    CorridorMembership,
    sql`SELECT ${db.columns(CorridorMembership, 'm')} FROM ${facts('corridor_membership', 'm', toSql(pointInTime))}
        JOIN province ON province.id = m.province_id
        WHERE m.corridor_id = ANY (${keyArray(ids)}) ORDER BY m.valid_from NULLS FIRST, province.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.corridorId);
};
