import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The chain of what a working group does as a whole, with no part of it in a province or a single member state: the group's secretariat
 * reports, another person of CIMT verifies, as monitoring and evaluation is its task, and the national secretariat of the country that
 * chairs the senior officials certifies. The chair is Indonesia's since September 2026. All of it is a proposal (`inferred`).
 */
export class ProgrammeReports1795811971721 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_rule ALTER member_state DROP NOT NULL, DROP CONSTRAINT report_rule_reach_check,
        ADD CONSTRAINT report_rule_reach_check CHECK (reach IN ('PROVINCE', 'RESPONSIBLE', 'MEMBER_STATE', 'WORKING_GROUP')),
        ADD CONSTRAINT report_rule_member_state_check CHECK ((member_state IS NULL) = (reach = 'WORKING_GROUP'))`);
    await runner.query(`
      INSERT INTO report_rule (chain, member_state, reporter_role, reach, verifier_office, certifier_office, inferred, valid_from)
      VALUES ('WG_PROGRAMME', NULL, NULL, 'WORKING_GROUP', 'CIMT', 'EKON-ID', true, '1993-07-20')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM report_rule WHERE chain = 'WG_PROGRAMME'");
    await runner.query(`
      ALTER TABLE report_rule DROP CONSTRAINT report_rule_member_state_check, DROP CONSTRAINT report_rule_reach_check,
        ADD CONSTRAINT report_rule_reach_check CHECK (reach IN ('PROVINCE', 'RESPONSIBLE', 'MEMBER_STATE')),
        ALTER member_state SET NOT NULL`);
    // The current definition reads the secretariats and the responsible bodies, whose migrations go before.
    await runner.query('DROP FUNCTION report_chain');
    await runner.query(REPORT_CHAIN_BEFORE);
  }
}

const REPORT_CHAIN_BEFORE = `
  CREATE FUNCTION report_chain(project integer, office integer, day date) RETURNS text LANGUAGE sql STABLE
  RETURN (
    SELECT rule.chain
    FROM organisation reporter
    JOIN member_state ON member_state.id = reporter.member_state_id
    JOIN report_rule rule ON rule.member_state = member_state.code AND in_force(rule.valid_from, rule.valid_to, day)
    WHERE reporter.id = office
      AND (rule.reporter_role IS NULL OR EXISTS (
        SELECT FROM organisation_role held
        WHERE held.organisation_id = office AND held.role = rule.reporter_role AND held.withdrawn_at IS NULL
          AND in_force(held.valid_from, held.valid_to, day)))
      AND coalesce(duty_override_on(project, office, day), EXISTS (
        SELECT FROM project_tree tree
        WHERE tree.ancestor_id = project AND CASE rule.reach
          WHEN 'PROVINCE' THEN EXISTS (
            SELECT FROM project_province located
            WHERE located.project_id = tree.project_id AND located.province_id = reporter.province_id AND located.withdrawn_at IS NULL)
          WHEN 'RESPONSIBLE' THEN EXISTS (
            SELECT FROM project_responsibility answers
            WHERE answers.project_id = tree.project_id AND answers.organisation_id = office AND answers.withdrawn_at IS NULL
              AND in_force(answers.valid_from, answers.valid_to, day))
          ELSE EXISTS (
            SELECT FROM project_province located JOIN province ON province.id = located.province_id
            WHERE located.project_id = tree.project_id AND province.member_state_id = member_state.id AND located.withdrawn_at IS NULL
            UNION ALL
            SELECT FROM project_member_state assigned
            WHERE assigned.project_id = tree.project_id AND assigned.member_state_id = member_state.id AND assigned.withdrawn_at IS NULL) END))
    ORDER BY array_position('{PROVINCE,RESPONSIBLE,MEMBER_STATE}', rule.reach), rule.chain LIMIT 1)`;
