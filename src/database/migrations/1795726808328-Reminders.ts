import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (...more: string[]): string =>
  ['SIGN_IN', 'REPORT_RETURNED', 'REPORT_CERTIFIED', 'WORK_WAITS', ...more].map((kind) => `'${kind}'`).join(', ');

/** Letters that remind of a round. What a letter is of its kind alone, for its person, is its occasion: nobody is told twice of one. */
export class Reminders1795726808328 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE letter ADD occasion text');
    await runner.query(`
      UPDATE letter SET occasion = (created_at AT TIME ZONE 'Asia/Bangkok')::date::text WHERE kind = 'WORK_WAITS'`);
    await runner.query('DROP INDEX letter_work_waits_key');
    await runner.query('CREATE UNIQUE INDEX letter_person_id_kind_occasion_idx ON letter (person_id, kind, occasion)');
    await this.allow(runner, kinds('REPORTS_DUE'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM letter WHERE kind = 'REPORTS_DUE'`);
    await this.allow(runner, kinds());
    await runner.query('DROP INDEX letter_person_id_kind_occasion_idx');
    await runner.query('ALTER TABLE letter DROP occasion');
    await runner.query(`
      CREATE UNIQUE INDEX letter_work_waits_key ON letter (person_id, ((created_at AT TIME ZONE 'Asia/Bangkok')::date))
      WHERE kind = 'WORK_WAITS'`);
  }

  private async allow(runner: QueryRunner, allowed: string): Promise<void> {
    await runner.query('ALTER TABLE letter DROP CONSTRAINT letter_kind_check');
    await runner.query(`ALTER TABLE letter ADD CONSTRAINT letter_kind_check CHECK (kind IN (${allowed}))`);
  }
}
