import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The stored days, each with the column that says how exactly it is known. */
const STATED_DAYS: readonly (readonly [table: string, day: string])[] = [
  ['schedule_statement', 'as_of'],
  ['schedule_statement', 'starts_on'],
  ['schedule_statement', 'ends_on'],
  ['cost_figure', 'as_of'],
  ['progress_report', 'as_of'],
];

/** Reports of which only the month or the year is known. A report on record stays as it is for everyone but this migration. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  MONTH: [
    'P02-R02',
    'P16-R02',
    'P20-R01',
    'P24-R02',
    'P24-R03',
    'P24-R04',
    'P24-R05',
    'P27-R04',
    'P27-R07',
    'P28-R01',
    'P39-R01',
    'P43-R01',
    'P45-R01',
  ],
  YEAR: ['P02-R01', 'P10-R01', 'P12-R01', 'P26-R02', 'P27-R01', 'P32-R02', 'P36-R01', 'P42-1-R01'],
};

/** The days of a project are those of its latest schedule statement, and every stated day says how exactly it is known. */
export class DatesAsOf1795644167358 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, day] of STATED_DAYS) {
      await runner.query(`
        ALTER TABLE ${table} ADD ${day}_precision text NOT NULL DEFAULT 'DAY'
          CONSTRAINT ${table}_${day}_precision_check CHECK (${day}_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_YEAR'))`);
    }
    await runner.query(`ALTER TABLE progress_report DISABLE TRIGGER progress_report_keep`);
    for (const [precision, codes] of Object.entries(REPORTS)) {
      await runner.query(`UPDATE progress_report SET as_of_precision = $1 WHERE seeded AND code = ANY ($2)`, [precision, codes]);
    }
    await runner.query(`ALTER TABLE progress_report ENABLE TRIGGER progress_report_keep`);

    await runner.query(`
      INSERT INTO schedule_statement (code, project_id, starts_on, ends_on, note, recorded_at, seeded)
      SELECT p.code || '-S1', p.id, p.starts_on, p.ends_on, p.date_note, p.recorded_at, p.seeded FROM project p
      WHERE num_nonnulls(p.starts_on, p.ends_on, p.date_note) > 0 AND NOT EXISTS (SELECT FROM schedule_statement s WHERE s.project_id = p.id)`);
    await runner.query(`ALTER TABLE project DROP starts_on, DROP ends_on, DROP date_note`);
    // The order in which "the latest statement" is sought, with the days that it is sought for.
    await runner.query(`DROP INDEX schedule_statement_project_id_idx`);
    await runner.query(`
      CREATE INDEX schedule_statement_latest_idx
      ON schedule_statement (project_id, as_of DESC NULLS LAST, recorded_at DESC, id DESC) INCLUDE (starts_on, ends_on)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX schedule_statement_latest_idx`);
    await runner.query(`CREATE INDEX schedule_statement_project_id_idx ON schedule_statement (project_id)`);
    await runner.query(`
      ALTER TABLE project ADD starts_on date, ADD ends_on date, ADD date_note text,
        ADD CONSTRAINT project_span_check CHECK (starts_on <= ends_on)`);
    await runner.query(`
      UPDATE project SET starts_on = latest.starts_on, ends_on = latest.ends_on, date_note = latest.note
      FROM (SELECT DISTINCT ON (project_id) * FROM schedule_statement ORDER BY project_id, as_of DESC NULLS LAST, recorded_at DESC, id DESC) latest
      WHERE latest.project_id = project.id`);
    for (const [table, day] of [...STATED_DAYS].reverse()) await runner.query(`ALTER TABLE ${table} DROP ${day}_precision`);
  }
}
