import { ProjectName } from '../../../entities/projects/project-name.entity';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { isStatedBy, toSql } from '../shared/point-in-time';

/** The names that offices gave projects up to a point in time, the first first. The last one is the name of then. */
export const namesOfProjects: BatchQuery<number, ProjectName[], PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities(
    ProjectName,
    sql`SELECT ${db.columns(ProjectName, 'n')} FROM ${facts('project_name', 'n', point)}
        WHERE n.project_id = ANY (${keyArray(ids)}) AND ${isStatedBy(sql`n`, point)} ORDER BY n.as_of`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};
