import { Sector } from '../../../entities/planning/sector.entity';
import type { Db } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { Moment } from '../../domain/point-in-time';
import type { BatchQuery } from '../shared/batch';
import { type Inferred, inferredRows, linkedRows } from '../shared/many-to-many';
import { at, inSpan } from '../shared/point-in-time';

/** The sectors of the plan in force on a day, by code. */
export const sectorsInForce = (db: Db, moment: Moment): Promise<Sector[]> =>
  db.rowsOf(
    Sector,
    sql`SELECT ${db.columns(Sector, 's')} FROM sector s
        WHERE ${inSpan(sql`s`, at(moment))} ORDER BY s.code COLLATE "C"`,
  );

/** The sectors that working groups are responsible for on a day, by code. */
export const sectorsOfWorkingGroups: BatchQuery<number, Sector[], Moment> = (db, ids, moment) =>
  linkedRows(
    db,
    Sector,
    ids,
    sql`
    SELECT body_id AS owner_id, sector_id AS linked_id FROM body_sector span WHERE ${inSpan(sql`span`, at(moment))}`,
  );

/** Which projects are classified under which sectors, each with whether that is inferred. */
const classifications = (moment: Moment): Sql =>
  sql`SELECT project_id AS owner_id, sector_id AS linked_id, inferred FROM effective_project_sector(${moment.knownAt}::timestamptz)`;

/** The sectors that projects are classified under, by code. */
export const sectorsOfProjects: BatchQuery<number, Sector[], Moment> = (db, ids, moment) =>
  linkedRows(db, Sector, ids, classifications(moment));

/** The same, each with whether that is inferred. */
export const classificationsOfProjects: BatchQuery<number, (Sector & Inferred)[], Moment> = (db, ids, moment) =>
  inferredRows(db, Sector, ids, classifications(moment));
