import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['province', 'corridor', 'sector', 'body', 'project'];

/** Which names are the hub's own translations, and not taken from a document. */
export class Translations1795305600060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} ADD translated text[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP translated`);
  }
}
