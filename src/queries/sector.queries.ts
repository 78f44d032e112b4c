import { sql } from '../sql';
import type { ProjectSector } from '../../entities/project-sector.entity';
import { Sector } from '../../entities/sector.entity';
import type { Db } from '../db';
import { type BatchQuery, manyPerKey } from '../loaders/batch';
import type { Moment } from '../moments';
import { at, inSpan } from './at';
import { linkedRows } from './linked';

/** The sectors of the plan in force on a day, by code. */
export const sectorsInForce = (db: Db, moment: Moment): Promise<Sector[]> =>
  db.rowsOf(
    Sector,
    sql`SELECT ${db.columns(Sector, 's')} FROM sector s
        WHERE ${inSpan(sql`s`, at(moment))} ORDER BY s.code COLLATE "C"`,
  );

/** The sectors that working groups are responsible for on a day, by code. */
export const sectorsOfWorkingGroups: BatchQuery<number, Sector[], Moment> = (db, ids, moment) =>
  linkedRows(db, Sector, ids, sql`
    SELECT body_id AS owner_id, sector_id AS linked_id FROM body_sector span WHERE ${inSpan(sql`span`, at(moment))}`);

/** The sectors that projects are classified under, by code. */
export const sectorsOfProjects: BatchQuery<number, Sector[], Moment> = (db, ids, moment) =>
  linkedRows(db, Sector, ids, sql`SELECT project_id AS owner_id, sector_id AS linked_id FROM effective_project_sector(${moment.knownAt}::timestamptz)`);

/** The same, each with whether that is inferred. */
export const classificationsOfProjects: BatchQuery<number, (Sector & Pick<ProjectSector, 'inferred'>)[], Moment> = async (db, ids, moment) => {
  const rows = await db.rowsOf<Sector & Pick<ProjectSector, 'inferred' | 'projectId'>>(
    Sector as never,
    sql`SELECT classified.project_id AS "projectId", classified.inferred, ${db.columns(Sector, 's')}
        FROM effective_project_sector(${moment.knownAt}::timestamptz) classified JOIN sector s ON s.id = classified.sector_id
        WHERE classified.project_id = ANY (${ids}) ORDER BY s.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};
