import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows are only added, with the thing that each row is about; null = the row names it by its code. */
const ONLY_ADDED: readonly (readonly [table: string, thing: string | null])[] = [
  ['action_event', null],
  ['circular_acknowledgement', 'decision'],
  ['meeting_minutes', 'meeting'],
  ['project_revision', 'project'],
];

/** What offices did is not deleted either, by itself or with the thing that it is about. */
export class OnlyAdded1795811279525 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, thing] of ONLY_ADDED) {
      await runner.query(`CREATE TRIGGER ${table}_stay BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION only_added()`);
      if (thing) await this.pointTo(thing, runner, table, '');
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, thing] of ONLY_ADDED) {
      if (thing) await this.pointTo(thing, runner, table, 'ON DELETE CASCADE');
      await runner.query(`DROP TRIGGER ${table}_stay ON ${table}`);
    }
  }

  private async pointTo(thing: string, runner: QueryRunner, table: string, onDelete: string): Promise<void> {
    const name = `${table}_${thing}_id_fkey`;
    await runner.query(`
      ALTER TABLE ${table} DROP CONSTRAINT ${name},
        ADD CONSTRAINT ${name} FOREIGN KEY (${thing}_id) REFERENCES ${thing} ${onDelete}`);
  }
}
