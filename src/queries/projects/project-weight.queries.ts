import { ProjectWeight } from '../../../entities/projects/project-weight.entity';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { isStatedBy, toSql } from '../shared/point-in-time';

/** The weights that projects were given up to a point in time, the first first. The last one is the weight of then. */
export const weightsOfProjects: BatchQuery<number, ProjectWeight[], PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities(
    ProjectWeight,
    sql`SELECT ${db.columns(ProjectWeight, 'w')} FROM ${facts('project_weight', 'w', point)}
        WHERE w.project_id = ANY (${keyArray(ids)}) AND ${isStatedBy(sql`w`, point)} ORDER BY w.as_of`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};
