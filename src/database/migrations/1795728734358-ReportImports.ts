import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last file that a person uploaded for an office, as it was read. */
export class ReportImports1795728734358 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_import (
        person_id integer NOT NULL REFERENCES person, office_id integer NOT NULL REFERENCES organisation,
        file_name text NOT NULL, file_sha256 text NOT NULL, content text NOT NULL, uploaded_at timestamptz NOT NULL, applied_at timestamptz,
        PRIMARY KEY (person_id, office_id))`);
    await runner.query('CREATE INDEX report_import_uploaded_at_idx ON report_import (uploaded_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report_import');
  }
}
