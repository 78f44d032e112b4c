import { sql } from '../sql';
import type { ProjectSector } from '../../entities/project-sector.entity';
import { Sector } from '../../entities/sector.entity';
import type { Db } from '../db';
import type { Day } from '../domain/days';
import { type BatchQuery, manyPerKey } from '../loaders/batch';
import { linkedRows } from './linked';

/** The sectors of the plan in force on a day, by code. */
export const sectorsInForce = (db: Db, asOf: Day): Promise<Sector[]> =>
  db.rowsOf(
    Sector,
    sql`SELECT ${db.columns(Sector, 's')} FROM sector s
        WHERE in_force(s.valid_from, s.valid_to, ${asOf}::date) ORDER BY s.code COLLATE "C"`,
  );

/** The sectors that working groups are responsible for on a day, by code. */
export const sectorsOfWorkingGroups: BatchQuery<number, Sector[], Day> = (db, ids, asOf) =>
  linkedRows(db, Sector, ids, sql`
    SELECT body_id AS owner_id, sector_id AS linked_id FROM body_sector WHERE in_force(valid_from, valid_to, ${asOf}::date)`);

/** The sectors that projects are classified under, by code, each with whether that is inferred. */
export const sectorsOfProjects: BatchQuery<number, (Sector & Pick<ProjectSector, 'inferred'>)[], null> = async (db, ids) => {
  const rows = await db.rowsOf<Sector & Pick<ProjectSector, 'inferred' | 'projectId'>>(
    Sector as never,
    sql`SELECT classified.project_id AS "projectId", classified.inferred, ${db.columns(Sector, 's')}
        FROM effective_project_sector classified JOIN sector s ON s.id = classified.sector_id
        WHERE classified.project_id = ANY (${ids}) ORDER BY s.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};
