import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After a correction was rejected, another can be made. The index has the name of the constraint that it takes the place of. */
export class SeveralCorrections1795658163832 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE progress_report DROP CONSTRAINT progress_report_supersedes_id_key');
    await runner.query(
      `CREATE UNIQUE INDEX progress_report_supersedes_id_key ON progress_report (supersedes_id) WHERE state <> 'REJECTED'`,
    );
    await runner.query('CREATE INDEX progress_report_supersedes_id_idx ON progress_report (supersedes_id) WHERE supersedes_id IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX progress_report_supersedes_id_idx, progress_report_supersedes_id_key');
    await runner.query('ALTER TABLE progress_report ADD CONSTRAINT progress_report_supersedes_id_key UNIQUE (supersedes_id)');
  }
}
