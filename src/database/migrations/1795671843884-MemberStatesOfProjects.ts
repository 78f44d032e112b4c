import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a trigger sees of the rows that a statement touched. */
const TOUCHED = { insert: 'NEW', update: 'NEW', delete: 'OLD' };

const STATE =
  'percent numeric, stated boolean, stage text, planned numeric, report_id integer, report_as_of date, report_state text, latest_id integer, latest_as_of date';

/** The standing of a project has its member states too: those of its provinces, and those that it is assigned to as a whole. */
export class MemberStatesOfProjects1795671843884 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Empty until the first settling by the functions of this version, which comes with them.
    await runner.query(`ALTER TABLE project_standing ADD member_state_ids integer[] NOT NULL DEFAULT '{}'`);
    await runner.query('ALTER TABLE project_standing ALTER member_state_ids DROP DEFAULT');
    await this.changedLeaves(runner, 'province_ids integer[], member_state_ids integer[]');
    for (const [event, rows] of Object.entries(TOUCHED)) {
      await runner.query(`
        CREATE TRIGGER project_standing_${event} AFTER ${event} ON project_member_state REFERENCING ${rows} TABLE AS touched
        FOR EACH STATEMENT EXECUTE FUNCTION project_standing_keep()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of Object.keys(TOUCHED)) await runner.query(`DROP TRIGGER project_standing_${event} ON project_member_state`);
    await this.changedLeaves(runner, 'province_ids integer[]');
    await runner.query('ALTER TABLE project_standing DROP member_state_ids');
  }

  /** Its file has the body. */
  private async changedLeaves(runner: QueryRunner, places: string): Promise<void> {
    await runner.query('DROP FUNCTION changed_leaves');
    await runner.query(`
      CREATE FUNCTION changed_leaves(asked_day date, asked_instant timestamptz)
      RETURNS TABLE (id integer, responsible_id integer, ${places}, ${STATE}) LANGUAGE plpgsql AS 'BEGIN END'`);
  }
}
