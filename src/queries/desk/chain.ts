import { type Sql, sql } from '../../database/sql';
import { facts, factsInForce } from '../shared/facts';
import { NOW, TODAY } from './desk-point';

/**
 * The chain of the reports that an office makes on a project today: a SELECT of one row (chain, verifier, certifier), the offices by their
 * codes; no row where the office does not report the project. Of several chains the nearest: by the province of the office, then by its own
 * responsibility, then by its member state. What speaks of a part speaks of its bundle.
 */
export const chainOf = (project: Sql, office: Sql): Sql => sql`
  SELECT rule.chain, rule.verifier_office AS verifier, rule.certifier_office AS certifier
  FROM organisation reporter
  JOIN member_state ON member_state.id = reporter.member_state_id
  JOIN report_rule rule ON rule.member_state = member_state.code AND in_force(rule.valid_from, rule.valid_to, ${TODAY})
  WHERE reporter.id = ${office}
    AND (rule.reporter_role IS NULL OR EXISTS (
      SELECT FROM ${factsInForce('organisation_role', 'held', NOW)} WHERE held.organisation_id = reporter.id AND held.role = rule.reporter_role))
    AND EXISTS (
      SELECT FROM project_tree tree
      WHERE tree.ancestor_id = ${project} AND CASE rule.reach
        WHEN 'PROVINCE' THEN EXISTS (
          SELECT FROM ${facts('project_province', 'located', NOW)}
          WHERE located.project_id = tree.project_id AND located.province_id = reporter.province_id)
        WHEN 'RESPONSIBLE' THEN EXISTS (
          SELECT FROM ${factsInForce('project_responsibility', 'answers', NOW)}
          WHERE answers.project_id = tree.project_id AND answers.organisation_id = reporter.id)
        ELSE EXISTS (
          SELECT FROM ${facts('project_province', 'located', NOW)} JOIN province ON province.id = located.province_id
          WHERE located.project_id = tree.project_id AND province.member_state_id = member_state.id
          UNION ALL
          SELECT FROM ${facts('project_member_state', 'assigned', NOW)}
          WHERE assigned.project_id = tree.project_id AND assigned.member_state_id = member_state.id) END)
  ORDER BY array_position('{PROVINCE,RESPONSIBLE,MEMBER_STATE}', rule.reach), rule.chain LIMIT 1`;
