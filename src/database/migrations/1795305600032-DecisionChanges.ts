import type { MigrationInterface, QueryRunner } from 'typeorm';

const SUBJECTS = ['member_state', 'province', 'cluster', 'corridor', 'sector', 'body', 'project', 'meeting', 'meeting_week'];
const citedThings = (subjects: readonly string[]): string => subjects.map((subject) => `${subject}_id`).join(', ');
const TABLES = ['organisation', 'organisation_role', 'budget_line', 'decision', 'decision_link', 'action_item'];

/** Organisations, decisions and what follows from them are public: what changes in them is logged. */
export class DecisionChanges1795305600032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT log_changes('organisation', 'Organisation')`);
    await runner.query(`SELECT log_changes('decision', 'Decision')`);
    await runner.query(`SELECT log_changes('action_item', 'ActionItem', owners => '{decision_id}')`);
    await runner.query(`SELECT log_changes('organisation_role', owners => '{organisation_id}')`);
    await runner.query(`SELECT log_changes('budget_line', owners => '{organisation_id}')`);
    await runner.query(`SELECT log_changes('decision_link', owners => '{from_id, to_id}')`);
    await runner.query(`SELECT log_changes('fact_citation', owners => '{${citedThings([...SUBJECTS, 'organisation', 'decision'])}}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT log_changes('fact_citation', owners => '{${citedThings(SUBJECTS)}}')`);
    for (const table of TABLES) await runner.query(`SELECT stop_logging($1)`, [table]);
  }
}
