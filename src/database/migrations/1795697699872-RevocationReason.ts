import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a role was revoked, beside why it was granted. */
export class RevocationReason1795697699872 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE role_grant ADD COLUMN revocation_reason text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE role_grant DROP COLUMN revocation_reason');
  }
}
