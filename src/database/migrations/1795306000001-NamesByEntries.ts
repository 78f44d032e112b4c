import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names of projects are looked for in `search_entry`, where each is folded once and not anew for every question. */
export class NamesByEntries1795306000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX project_search_idx`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX project_search_idx ON project USING gin (search_text(names, aliases) gin_trgm_ops)`);
  }
}
