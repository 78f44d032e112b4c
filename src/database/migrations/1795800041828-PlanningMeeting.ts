import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEVELS = [
  'LEADERS_SUMMIT',
  'MINISTERIAL_MEETING',
  'GOVERNORS_FORUM',
  'SENIOR_OFFICIALS_MEETING',
  'BUSINESS_COUNCIL',
  'WORKING_GROUP',
];
const PLANNING = 'STRATEGIC_PLANNING_MEETING';

/** The strategic planning meeting is a level of the mechanism. */
export class PlanningMeeting1795800041828 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => this.allow(runner, [...LEVELS.slice(0, 4), PLANNING, ...LEVELS.slice(4)]);

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE meeting SET body_id = NULL WHERE body_id IN (SELECT id FROM body WHERE level = $1)`, [PLANNING]);
    await runner.query(
      `DELETE FROM body_reporting WHERE EXISTS (SELECT FROM body WHERE level = $1 AND body.id IN (body_id, reports_to_id))`,
      [PLANNING],
    );
    await runner.query('DELETE FROM body WHERE level = $1', [PLANNING]);
    // What is deleted is written to the feed now: a table with a trigger still to fire cannot be dropped.
    await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
    await runner.query('SET CONSTRAINTS ALL DEFERRED');
    await this.allow(runner, LEVELS);
  }

  private async allow(runner: QueryRunner, levels: readonly string[]): Promise<void> {
    const list = levels.map((level) => `'${level}'`).join(', ');
    await runner.query(`ALTER TABLE body DROP CONSTRAINT body_level_check, ADD CONSTRAINT body_level_check CHECK (level IN (${list}))`);
  }
}
