import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person is told once a day in Bangkok that work waits for them. */
export class WorkWaits1795711880874 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNIQUE INDEX letter_work_waits_key ON letter (person_id, ((created_at AT TIME ZONE 'Asia/Bangkok')::date))
      WHERE kind = 'WORK_WAITS'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX letter_work_waits_key');
  }
}
