import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = [
  'AREA_LEAD',
  'AUTHOR',
  'BUDGET_AUTHORITY',
  'CHAIR',
  'CLUSTER_SECRETARIAT',
  'COMMITTEE_CHAIR',
  'DECIDING_AUTHORITY',
  'FORUM_SECRETARIAT',
  'FOUNDER',
  'FUNDER',
  'GOVERNING_BODY',
  'HOST',
  'JOINT_SECRETARIAT',
  'LEAD_AGENCY',
  'MAIN_SECRETARIAT',
  'NATIONAL_SECRETARIAT',
  'OPERATING_UNIT',
  'OVERSIGHT',
  'PARTICIPANT',
  'PRIVATE_SECTOR',
  'PROVINCIAL_SECRETARIAT',
  'SUBREGIONAL_SECRETARIAT',
  'SUPPORT_EXTERNAL',
  'SUPPORT_INTERNAL',
];

/** A role of an organisation is one of a closed vocabulary. */
export class OrganisationRoleKinds1795656037211 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE organisation_role ADD CONSTRAINT organisation_role_role_check CHECK (role = ANY ('{${KINDS.join()}}'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE organisation_role DROP CONSTRAINT organisation_role_role_check`);
  }
}
