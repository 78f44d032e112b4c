import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts of which one row at a time is on record for a key, with the columns of the key. */
const UNIQUE: Readonly<Record<string, string>> = {
  project_province: 'project_id, province_id',
  project_member_state: 'project_id, member_state_id',
  project_sector: 'project_id, sector_id',
  project_corridor: 'project_id, corridor_id',
  cost_figure: 'code',
  schedule_statement: 'code',
  exchange_rate: 'currency, as_of, derived',
  budget_line: 'organisation_id, thai_fiscal_year, payer_id',
  decision_link: 'from_id, to_id, kind',
  action_item: 'code',
  observation: 'code',
  border_crossing: 'code',
  plan_alignment: 'plan_id, aligns_with_id',
  objective_alignment: 'objective_id, aligns_with_id',
  objective_sector: 'objective_id, sector_id',
  sector_mapping: 'from_id, to_id',
};

/** Facts whose spans do not overlap while they are on record, with the columns that tell them apart. */
const SPANS: Readonly<Record<string, readonly string[]>> = {
  programme_membership: ['province_id'],
  cluster_membership: ['province_id', 'scheme'],
  corridor_membership: ['corridor_id', 'province_id'],
  body_reporting: ['body_id', 'reports_to_id'],
  organisation_role: ['organisation_id', 'role'],
  organisation_name: ['organisation_id'],
  project_responsibility: ['project_id', 'organisation_id', 'role'],
};

/** Recorded things that other rows point to: there is one row for a code, on record or not. */
const THINGS = ['project', 'plan_objective'];

/** Recorded things that the change feed names, with what `log_changes` is told of them. */
const LOGGED: readonly [table: string, type: string, code: string, owners: readonly string[]][] = [
  ['project', 'Project', 'r.code', []],
  ['exchange_rate', 'ExchangeRate', `r.currency || '/' || r.as_of`, []],
  ['observation', 'Observation', 'r.code', ['indicator_id', 'province_id', 'member_state_id']],
  ['border_crossing', 'BorderCrossing', 'r.code', ['province_id']],
  ['action_item', 'ActionItem', 'r.code', ['decision_id']],
  ['plan_objective', 'PlanObjective', 'r.code', ['plan_id']],
];

/**
 * What is on record is not changed or removed: it is withdrawn at an instant, and a corrected row is recorded beside it. The instant at which
 * the first load of the data files ended is the hub's opening: only what was loaded until then has the days of its publication.
 */
export class Withdrawals1795645547507 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [...Object.keys(UNIQUE), ...Object.keys(SPANS), ...THINGS])
      await runner.query(`ALTER TABLE ${table} ADD withdrawn_at timestamptz`);
    await this.constrain(runner, (columns) => `UNIQUE NULLS NOT DISTINCT (${columns}, withdrawn_at)`, 'WHERE (withdrawn_at IS NULL)');
    await this.preferOne(runner, 'preferred AND withdrawn_at IS NULL');
    await runner.query(`DROP FUNCTION touched_things`);
    await runner.query(`
      CREATE FUNCTION touched_things(logged text, owners text[]) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT concat_ws(' UNION ALL ',
          (SELECT format('SELECT %s AS type, %s AS code, %s AS after FROM r', t.type, t.code,
             CASE WHEN EXISTS (SELECT FROM pg_attribute WHERE attrelid = logged::regclass AND attname = 'withdrawn_at' AND NOT attisdropped)
             THEN 'r.after AND r.withdrawn_at IS NULL' ELSE 'r.after' END)
           FROM logged_table t WHERE t.name = logged AND t.type IS NOT NULL),
          (SELECT string_agg(format(
             'SELECT %s AS type, %s AS code, NULL::boolean AS after FROM (SELECT DISTINCT %I AS id FROM r) owned JOIN %I r USING (id)',
             t.type, t.code, owner, t.name
           ), ' UNION ALL ')
           FROM unnest(owners) owner
           JOIN pg_attribute a ON a.attrelid = logged::regclass AND a.attname = owner
           JOIN pg_constraint f ON f.conrelid = a.attrelid AND f.contype = 'f'
           JOIN pg_attribute key ON key.attrelid = f.confrelid AND key.attname = 'id'
             AND key.attnum = f.confkey[array_position(f.conkey, a.attnum)]
           JOIN logged_table t ON t.name = f.confrelid::regclass::text))
      $$`);
    await this.log(runner);
    await runner.query(`ALTER TABLE seed_load ADD opened_at timestamptz`);
    // A database that an earlier version loaded has opened already: when it was loaded last, or now where that is not known.
    await runner.query(`UPDATE seed_load SET opened_at = loaded_at`);
    await runner.query(`
      INSERT INTO seed_load (opened_at) SELECT clock_timestamp()
      WHERE EXISTS (SELECT FROM source WHERE seeded) AND NOT EXISTS (SELECT FROM seed_load)`);
    await runner.query(`ALTER TABLE seed_load ALTER opened_at SET NOT NULL`);
    await runner.query(`
      CREATE FUNCTION record_opening() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT opened_at FROM seed_load
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION record_opening`);
    await runner.query(`ALTER TABLE seed_load DROP opened_at`);
    for (const table of [...Object.keys(UNIQUE), ...Object.keys(SPANS)])
      await runner.query(`DELETE FROM ${table} WHERE withdrawn_at IS NOT NULL`);
    await this.constrain(runner, (columns) => `UNIQUE (${columns})`, '');
    await this.preferOne(runner, 'preferred');
    for (const table of [...Object.keys(UNIQUE), ...Object.keys(SPANS), ...THINGS])
      await runner.query(`ALTER TABLE ${table} DROP withdrawn_at`);
    await this.log(runner);
  }

  /** Replaces the constraints of facts: one row for a key, and spans that do not overlap. */
  private async constrain(runner: QueryRunner, unique: (columns: string) => string, spans: string): Promise<void> {
    for (const [table, columns] of Object.entries(UNIQUE)) {
      const name = `${table}_${columns.replaceAll(', ', '_')}_key`;
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} ${unique(columns)}`);
    }
    for (const [table, columns] of Object.entries(SPANS)) {
      const name = `${table}_overlap_excl`;
      const elements = [...columns, 'daterange(valid_from, valid_to)'].map(
        (element) => `${element} WITH ${element.includes('(') ? '&&' : '='}`,
      );
      await runner.query(`
        ALTER TABLE ${table} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} EXCLUDE USING gist (${elements.join(', ')}) ${spans}`);
    }
  }

  private async preferOne(runner: QueryRunner, condition: string): Promise<void> {
    await runner.query(`DROP INDEX cost_figure_preferred_key`);
    await runner.query(`
      CREATE UNIQUE INDEX cost_figure_preferred_key ON cost_figure (project_id, as_of) NULLS NOT DISTINCT WHERE ${condition}`);
  }

  /** Logs the changes of recorded things by the columns that they have now. */
  private async log(runner: QueryRunner): Promise<void> {
    for (const logged of LOGGED) await runner.query(`SELECT log_changes($1, $2, $3, $4)`, [...logged]);
  }
}
