import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans of a province or of a cluster. */
export class AreaPlans1795752529558 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan ADD province_id integer REFERENCES province, ADD cluster_id integer REFERENCES cluster,
        ADD CONSTRAINT plan_area_check CHECK (num_nonnulls(province_id, cluster_id) <= 1)`);
    for (const area of ['province', 'cluster']) await runner.query(`CREATE INDEX plan_${area}_id_idx ON plan (${area}_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE plan DROP province_id, DROP cluster_id');
  }
}
