import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was loaded from the data files last, so that a start need not compare them all again. */
export class SeedLoad1795305600091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE seed_load (
        only_row boolean PRIMARY KEY DEFAULT true CONSTRAINT seed_load_only_row_check CHECK (only_row),
        mark text,
        loaded_at timestamptz NOT NULL DEFAULT now())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE seed_load`);
  }
}
