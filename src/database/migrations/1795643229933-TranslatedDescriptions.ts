import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which descriptions of a project are the hub's own translations, and not taken from a document. */
export class TranslatedDescriptions1795643229933 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE project ADD translated_descriptions text[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE project DROP translated_descriptions`);
  }
}
