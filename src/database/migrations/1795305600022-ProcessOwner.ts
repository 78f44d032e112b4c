import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which organisation a process belongs to. */
export class ProcessOwner1795305600022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE process ADD owner_id integer REFERENCES organisation`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE process DROP owner_id`);
  }
}
