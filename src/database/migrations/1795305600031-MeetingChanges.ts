import type { MigrationInterface, QueryRunner } from 'typeorm';

const SUBJECTS = ['member_state', 'province', 'cluster', 'corridor', 'sector', 'body', 'project'];
const citedThings = (subjects: readonly string[]): string => subjects.map((subject) => `${subject}_id`).join(', ');

/** Weeks of meetings are public, and meetings cite documents: what changes in either is logged. */
export class MeetingChanges1795305600031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT log_changes('meeting_week', 'MeetingWeek')`);
    await runner.query(`SELECT log_changes('fact_citation', owners => '{${citedThings([...SUBJECTS, 'meeting', 'meeting_week'])}}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT log_changes('fact_citation', owners => '{${citedThings(SUBJECTS)}}')`);
    await runner.query(`SELECT stop_logging('meeting_week')`);
  }
}
