import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a person was last here. Who is known already begins now: nobody sleeps because of the upgrade. */
export class LastSeen1795711837421 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person_contact ADD last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person_contact DROP last_seen_at');
  }
}
