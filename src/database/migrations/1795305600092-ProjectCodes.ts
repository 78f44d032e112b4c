import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects in the order of their codes, which lists have unless another is asked for: byte by byte, alike on every server. */
export class ProjectCodes1795305600092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX project_code_order_idx ON project (code COLLATE "C")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX project_code_order_idx`);
  }
}
