import { Corridor } from '../../../entities/geography/corridor.entity';
import { CorridorMembership } from '../../../entities/geography/corridor-membership.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';
import { type Inferred, rowsThroughLinks, rowsThroughLinksWithInferred } from '../shared/many-to-many';
import { isInForce, isValidOn, toSql } from '../shared/point-in-time';

/** The corridors in force on a day, by code. */
export const corridorsInForce = (db: RowStore, moment: PointInTime): Promise<Corridor[]> =>
  db.entities(
    Corridor,
    sql`SELECT ${db.columns(Corridor, 'c')} FROM corridor c
        WHERE ${isValidOn(sql`c`, toSql(moment))} ORDER BY c.code COLLATE "C"`,
  );

/** The corridors in force that touch provinces on a day, by code. */
export const corridorsOfProvinces: BatchQuery<number, Corridor[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    Corridor,
    ids,
    sql`
    SELECT m.province_id AS owner_id, m.corridor_id AS linked_id
    FROM corridor_membership m JOIN corridor c ON c.id = m.corridor_id AND ${isValidOn(sql`c`, toSql(moment))}
    WHERE ${isInForce(sql`m`, toSql(moment))}`,
  );

/** Which projects are assigned to which corridors in force on a day, each with whether that is inferred. */
const assignments = (moment: PointInTime): Sql => sql`
  SELECT assigned.project_id AS owner_id, assigned.corridor_id AS linked_id, assigned.inferred
  FROM effective_project_corridor(${moment.knownAt}::timestamptz) assigned JOIN corridor c ON c.id = assigned.corridor_id AND ${isValidOn(sql`c`, toSql(moment))}`;

/** The corridors in force on a day that projects are assigned to, by code. */
export const corridorsOfProjects: BatchQuery<number, Corridor[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(db, Corridor, ids, assignments(moment));

/** The same, each with whether that is inferred. */
export const assignmentsOfProjects: BatchQuery<number, (Corridor & Inferred)[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinksWithInferred(db, Corridor, ids, assignments(moment));

/** Every span in which corridors touch provinces, oldest first. */
export const membershipsOfCorridors: BatchQuery<number, CorridorMembership[], null> = async (db, ids) => {
  const rows = await db.entities(
    CorridorMembership,
    sql`SELECT ${db.columns(CorridorMembership, 'm')} FROM corridor_membership m JOIN province ON province.id = m.province_id
        WHERE m.corridor_id = ANY (${keyArray(ids)}) ORDER BY m.valid_from NULLS FIRST, province.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.corridorId);
};
