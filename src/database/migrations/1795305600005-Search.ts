import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one search box looks through, beside the names: the indexes that keep it quick on many projects. */
export class Search1795305600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX project_description_search_idx ON project USING gin (search_text(descriptions, '{}') gin_trgm_ops)`);
    await runner.query(`CREATE INDEX project_code_search_idx ON project (lower(code) text_pattern_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX project_code_search_idx, project_description_search_idx`);
  }
}
