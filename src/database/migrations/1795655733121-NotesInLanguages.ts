import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'body',
  'citation',
  'corridor',
  'cost_figure',
  'exchange_rate',
  'observation',
  'organisation',
  'plan',
  'schedule_statement',
  'source',
];

/** Notes come in several languages, as names do. */
export class NotesInLanguages1795655733121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE ${table} RENAME note TO notes`);
      await runner.query(
        `ALTER TABLE ${table} ALTER notes TYPE jsonb USING CASE WHEN notes IS NOT NULL THEN jsonb_build_object('EN', notes) END`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(
        `ALTER TABLE ${table} ALTER notes TYPE text USING coalesce(notes->>'EN', notes->>'TH', notes->>'MS', notes->>'ID')`,
      );
      await runner.query(`ALTER TABLE ${table} RENAME notes TO note`);
    }
  }
}
