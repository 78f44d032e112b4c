import { ProjectRevision } from '../../../entities/projects/project-revision.entity';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';

/** What offices changed of projects by an instant, the first first. */
export const revisionsOfProjects: BatchQuery<number, ProjectRevision[], PointInTime> = async (db, ids, { knownAt }) => {
  const rows = await db.entities(
    ProjectRevision,
    sql`SELECT ${db.columns(ProjectRevision, 'r')} FROM project_revision r
        WHERE r.project_id = ANY (${keyArray(ids)}) AND r.changed_at <= ${knownAt}::timestamptz ORDER BY r.number`,
  );
  return manyPerKey(ids, rows, (row) => row.projectId);
};
