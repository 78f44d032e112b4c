import { Sector } from '../../../entities/planning/sector.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import type { BatchQuery } from '../shared/batch';
import { type Inferred, rowsThroughLinks, rowsThroughLinksWithInferred } from '../shared/many-to-many';
import { isValidOn, toSql } from '../shared/point-in-time';

/** The sectors of the plan in force on a day, by code. */
export const sectorsInForce = (db: RowStore, pointInTime: PointInTime): Promise<Sector[]> =>
  db.entities(
    Sector,
    sql`SELECT ${db.columns(Sector, 's')} FROM sector s
        WHERE ${isValidOn(sql`s`, toSql(pointInTime))} ORDER BY s.code COLLATE "C"`,
  );

/** The sectors that working groups are responsible for on a day, by code. */
export const sectorsOfWorkingGroups: BatchQuery<number, Sector[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Sector,
    ids,
    sql`
    SELECT body_id AS owner_id, sector_id AS linked_id FROM body_sector span WHERE ${isValidOn(sql`span`, toSql(pointInTime))}`,
  );

/** Links (owner_id, linked_id, inferred) of projects to the sectors that they are classified under. */
function classifications(pointInTime: PointInTime): Sql {
  const { validOn, knownAt } = toSql(pointInTime);
  return sql`SELECT project_id AS owner_id, sector_id AS linked_id, inferred FROM effective_project_sector(${validOn}, ${knownAt})`;
}

/** The sectors that projects are classified under, by code. */
export const sectorsOfProjects: BatchQuery<number, Sector[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(db, Sector, ids, classifications(pointInTime));

/** The same, each with whether that is inferred. */
export const classificationsOfProjects: BatchQuery<number, (Sector & Inferred)[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinksWithInferred(db, Sector, ids, classifications(pointInTime));
