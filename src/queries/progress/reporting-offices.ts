import { type Sql, sql } from '../../database/sql';
import { facts, factsInForce } from '../shared/facts';
import type { PointInTimeSql } from '../shared/point-in-time';

/** Rows (office_id, body_id): the offices that are secretary of a working group on the day. */
const secretariesOfGroups = (point: PointInTimeSql): Sql => sql`(
  SELECT keeps.organisation_id AS office_id, keeps.body_id
  FROM ${factsInForce('body_secretariat', 'keeps', point)} JOIN body ON body.id = keeps.body_id AND body.level = 'WORKING_GROUP')`;

/** The predicate "the chain of a rule begins at an office on the day", over `report_rule rule` and `organisation office`. */
export const beginsAtOffice = (point: PointInTimeSql): Sql => sql`
  in_force(rule.valid_from, rule.valid_to, ${point.validOn})
  AND CASE rule.reach
    WHEN 'WORKING_GROUP' THEN office.id IN (SELECT office_id FROM ${secretariesOfGroups(point)} secretary)
    ELSE rule.member_state = (SELECT code FROM member_state WHERE member_state.id = office.member_state_id) END
  AND (rule.reporter_role IS NULL OR EXISTS (
    SELECT FROM ${factsInForce('organisation_role', 'held', point)} WHERE held.organisation_id = office.id AND held.role = rule.reporter_role))`;

/**
 * Rows (office_id, project_id): what each secretary of a working group reports: the projects of the group of which no part is located in a
 * province, has an organisation that is responsible for it, or is of one member state alone.
 */
export const projectsOfGroups = (point: PointInTimeSql): Sql => sql`(
  SELECT secretary.office_id, owned.project_id
  FROM ${secretariesOfGroups(point)} secretary JOIN effective_project_body(${point.knownAt}) owned ON owned.body_id = secretary.body_id
  WHERE NOT EXISTS (
    SELECT FROM project_tree part JOIN (
      SELECT located.project_id FROM ${factsInForce('project_province', 'located', point)}
      UNION ALL
      SELECT answers.project_id FROM ${factsInForce('project_responsibility', 'answers', point)}
      UNION ALL
      SELECT assigned.project_id FROM ${facts('project_member_state', 'assigned', point)} GROUP BY 1 HAVING count(*) = 1) of_an_office
      ON of_an_office.project_id = part.project_id
    WHERE part.ancestor_id = owned.project_id))`;
