import { ProjectResponsibility } from '../../../entities/projects/project-responsibility.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { PointInTime } from '../../domain/point-in-time';
import { ResponsibilityRole } from '../../domain/vocabularies/projects';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts, factsInForce } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { NOW, type PointInTimeSql, toSql } from '../shared/point-in-time';

/** Responsibilities among the rows `r`, in the order of the roles, then by code, the first span first. */
const responsibilitiesAmong =
  (rows: (point: PointInTimeSql) => Sql): BatchQuery<number, ProjectResponsibility[], PointInTime> =>
  async (db, ids, pointInTime) => {
    const found = await db.entities(
      ProjectResponsibility,
      sql`SELECT ${db.columns(ProjectResponsibility, 'r')} FROM ${rows(toSql(pointInTime))} JOIN organisation ON organisation.id = r.organisation_id
          WHERE r.project_id = ANY (${keyArray(ids)})
          ORDER BY array_position(${Object.values(ResponsibilityRole)}::text[], r.role), organisation.code COLLATE "C", r.valid_from NULLS FIRST`,
    );
    return manyPerKey(ids, found, (row) => row.projectId);
  };

/** Who answers for projects on a day. */
export const responsibilitiesOfProjects = responsibilitiesAmong((point) => factsInForce('project_responsibility', 'r', point));

/** Who answers for projects on any day, by what was on record at an instant. */
export const responsibilityHistories = responsibilitiesAmong((point) => facts('project_responsibility', 'r', point));

/** Whether a code is that of a fact on record that assigns a project: to an organisation, a weight, or where it lies and what it belongs to. */
export async function isAssignment(db: RowStore, code: string): Promise<boolean> {
  const found = await db.rows(
    sql`SELECT FROM ${facts('project_responsibility', 'r', NOW)} WHERE r.code = ANY (${codeSpellings(code)}::text[])
        UNION ALL SELECT FROM ${facts('project_weight', 'w', NOW)} WHERE w.code = ANY (${codeSpellings(code)}::text[])
        UNION ALL SELECT FROM ${facts('project_placement', 'placed', NOW)} WHERE placed.code = ANY (${codeSpellings(code)}::text[])`,
  );
  return found.length > 0;
}
