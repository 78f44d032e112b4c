import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects outside the programme, in its area. The index finds those few. */
export class ProjectRelevance1795826263115 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE project ADD relevance text NOT NULL DEFAULT 'PROGRAMME',
        ADD CONSTRAINT project_relevance_check CHECK (relevance IN ('PROGRAMME', 'CLUSTER', 'AREA'))`);
    await runner.query(`CREATE INDEX project_outside_idx ON project (id) WHERE relevance <> 'PROGRAMME'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE project DROP relevance');
  }
}
