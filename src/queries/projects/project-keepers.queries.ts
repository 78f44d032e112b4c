import { sql } from '../../database/sql';
import { type BatchQuery, onePerKey } from '../shared/batch';
import { facts, factsInForce } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { NOW } from '../shared/point-in-time';

/** The codes of the offices that keep what is on record of a project, beside the registrars. */
export interface ProjectKeepers {
  /** Those that answer for it today. */
  readonly responsible: readonly string[];
  /** Those of the national secretariats of its member states, and of the secretariats of its working group. */
  readonly secretariats: readonly string[];
}

/** Who keeps what is on record of projects today. A part has the secretariats of its own provinces, and the working group of its bundle. */
export const keepersOfProjects: BatchQuery<number, ProjectKeepers, null> = async (db, ids) => {
  const rows = await db.rows<ProjectKeepers & { id: number }>(sql`
    SELECT p.id,
      ARRAY(SELECT DISTINCT o.code COLLATE "C" FROM ${factsInForce('project_responsibility', 'held', NOW)} JOIN organisation o ON o.id = held.organisation_id
        WHERE held.project_id = p.id ORDER BY 1) AS responsible,
      ARRAY(
        SELECT o.code COLLATE "C" FROM ${factsInForce('organisation_role', 'held', NOW)} JOIN organisation o ON o.id = held.organisation_id
        WHERE held.role = 'NATIONAL_SECRETARIAT' AND o.member_state_id IN (
          SELECT province.member_state_id FROM ${factsInForce('project_province', 'located', NOW)} JOIN province ON province.id = located.province_id
          WHERE located.project_id = p.id
          UNION SELECT assigned.member_state_id FROM ${facts('project_member_state', 'assigned', NOW)} WHERE assigned.project_id = p.id)
        UNION
        SELECT o.code COLLATE "C" FROM effective_project_body(${NOW.knownAt}) owned
        JOIN ${factsInForce('body_secretariat', 's', NOW)} ON s.body_id = owned.body_id JOIN organisation o ON o.id = s.organisation_id
        WHERE owned.project_id = p.id
        ORDER BY 1) AS secretariats
    FROM unnest(${keyArray(ids)}) p (id)`);
  return onePerKey(ids, rows, (row) => row.id).map((row) => row!);
};
