import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came of a call that named a key: the same call again gets that, and does nothing. */
export class Idempotency1795699251115 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency (
        person_id integer NOT NULL REFERENCES person, field text NOT NULL, key text NOT NULL, input_sha256 text NOT NULL,
        result jsonb, at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (person_id, field, key))`);
    await runner.query('CREATE INDEX idempotency_at_idx ON idempotency (at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency');
  }
}
