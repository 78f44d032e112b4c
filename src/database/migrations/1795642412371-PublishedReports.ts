import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['progress_report', 'report_state'];

/**
 * Reports from public documents, which no responsible office has confirmed, have a state of their own. Every seeded report is one of
 * them; it was called certified before there was a word for it.
 */
export class PublishedReports1795642412371 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.allow(runner, ['DRAFT', 'SUBMITTED', 'VERIFIED', 'PUBLISHED', 'CERTIFIED', 'REJECTED']);
    await this.rename(runner, 'CERTIFIED', 'PUBLISHED', 'seeded');
    // Who writes a report says in which state it begins.
    await runner.query(`ALTER TABLE progress_report ALTER state DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE progress_report ALTER state SET DEFAULT 'CERTIFIED'`);
    await this.rename(runner, 'PUBLISHED', 'CERTIFIED', 'true');
    await this.allow(runner, ['DRAFT', 'SUBMITTED', 'VERIFIED', 'CERTIFIED', 'REJECTED']);
  }

  private async allow(runner: QueryRunner, states: string[]): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`
        ALTER TABLE ${table} DROP CONSTRAINT ${table}_state_check,
          ADD CONSTRAINT ${table}_state_check CHECK (state IN (${states.map((state) => `'${state}'`).join(', ')}))`);
    }
  }

  /** Triggers keep reports as they are; here a state only gets its right name. */
  private async rename(runner: QueryRunner, before: string, after: string, condition: string): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      await runner.query(`UPDATE ${table} SET state = '${after}' WHERE state = '${before}' AND ${condition}`);
      await runner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    }
  }
}
