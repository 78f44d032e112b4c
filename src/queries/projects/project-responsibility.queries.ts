import { ProjectResponsibility } from '../../../entities/projects/project-responsibility.entity';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { ResponsibilityRole } from '../../domain/vocabularies/projects';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { factsInForce } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { toSql } from '../shared/point-in-time';

/** Who answers for projects on a day, in the order of the roles, then by code. */
export const responsibilitiesOfProjects: BatchQuery<number, ProjectResponsibility[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    ProjectResponsibility,
    sql`SELECT ${db.columns(ProjectResponsibility, 'r')} FROM ${factsInForce('project_responsibility', 'r', toSql(pointInTime))}
        JOIN organisation ON organisation.id = r.organisation_id
        WHERE r.project_id = ANY (${keyArray(ids)})
        ORDER BY array_position(${Object.values(ResponsibilityRole)}::text[], r.role), organisation.code COLLATE "C", r.valid_from NULLS FIRST`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};
