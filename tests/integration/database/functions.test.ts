import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityManager, MigrationInterface } from 'typeorm';
import { applyFunctions, FUNCTIONS_FOLDER, readFunctions } from '../../../src/database/functions';
import { upgrade } from '../../../src/database/migrate';
import { MIGRATIONS } from '../../../src/database/migrations';
import { rollBack, useDatabase } from '../../support/database';

const { dataSource, rolledBack } = useDatabase();

/** Functions whose files say something else than the migrations that made them, because they were changed since. */
const CHANGED_SINCE: string[] = [
  'action_event_begin',
  'audit_entry_begin',
  'audit_entry_keep',
  'changed_leaves',
  'changed_states',
  'commit_instant',
  'discrepancy_event_begin',
  'duty_override_on',
  'effective_project_body',
  'effective_project_corridor',
  'effective_project_sector',
  'keep_on_record',
  'keep_version',
  'only_added',
  'place_change_batch',
  'progress_report_begin',
  'progress_report_record',
  'project_listing_keep',
  'project_province_shares',
  'report_chain',
  'report_draft_save',
  'report_state_begin',
  'report_state_record',
  'search_entries',
  'search_entry_keep',
  'settle_standings',
  'settle_states',
  'settled_standings',
  'settled_states',
  'sort_key',
];

/** The functions of the first schema of the search path, without those of extensions and those that log_changes makes. */
async function definitions(manager: EntityManager): Promise<Record<string, string>> {
  const rows = await manager.query<{ name: string; definition: string }[]>(`
    SELECT proname AS name, replace(pg_get_functiondef(oid), current_schema() || '.' || proname, proname) AS definition FROM pg_proc
    WHERE pronamespace = current_schema()::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid AND deptype = 'e')
      AND NOT EXISTS (
        SELECT FROM logged_table, unnest(ARRAY['insert', 'update', 'delete', 'truncate']) event WHERE proname = name || '_log_' || event)
    ORDER BY proname COLLATE "C"`);
  return Object.fromEntries(rows.map(({ name, definition }) => [name, definition.replace(/\s+/g, ' ')]));
}

/** Runs something with a copy of the files that it may change. */
async function withFiles(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'imt-gt-hub-functions-'));
  try {
    cpSync(FUNCTIONS_FOLDER, folder, { recursive: true });
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const allNames = readFunctions().map(({ name }) => name);

it(
  'every function of the database has a file, and every file its function',
  rolledBack(async (manager) => {
    expect(Object.keys(await definitions(manager))).toEqual(allNames);
  }),
);

it('the files say what the migrations said, but for those that were changed since', () =>
  rollBack(dataSource(), async (manager) => {
    const current = await definitions(manager);
    await manager.query('CREATE SCHEMA fresh');
    await manager.query('SET LOCAL search_path TO fresh, public');
    for (const Migration of MIGRATIONS) await (new Migration() as MigrationInterface).up(manager.queryRunner!);
    const migrated = await definitions(manager);
    expect(Object.keys(migrated)).toHaveLength(allNames.length);
    expect(allNames.filter((name) => migrated[name] !== current[name])).toEqual(CHANGED_SINCE);

    expect((await applyFunctions(manager)).sort()).toEqual(allNames);
    expect(await definitions(manager)).toEqual(current);
  }));

it(
  'a file that has changed is applied, and only once; one that has not is not',
  rolledBack(async (manager) => {
    expect(await applyFunctions(manager)).toEqual([]);
    await withFiles(async (folder) => {
      const file = join(folder, 'reporting_half_year.sql');
      writeFileSync(file, readFileSync(file, 'utf8').replace('> 6', '> 3'));
      expect(await applyFunctions(manager, folder)).toEqual(['reporting_half_year']);
      expect(await manager.query(`SELECT reporting_half_year('2020-05-01') AS n`)).toEqual([{ n: 4041 }]);
      expect(await applyFunctions(manager, folder)).toEqual([]);
    });
    expect(await applyFunctions(manager)).toEqual(['reporting_half_year']);
    expect(await manager.query(`SELECT reporting_half_year('2020-05-01') AS n`)).toEqual([{ n: 4040 }]);
  }),
);

it(
  'a function that a migration drops and makes again gets the definition of its file',
  rolledBack(async (manager) => {
    await manager.query('DROP FUNCTION carried');
    await manager.query(`
      CREATE FUNCTION carried(whole numeric, share numeric, has_shares boolean, place bigint, places bigint) RETURNS numeric
      LANGUAGE sql RETURN 0`);
    expect(await applyFunctions(manager)).toEqual(['carried']);
    expect(await manager.query('SELECT carried(1, NULL, false, 1, 4) AS part')).toEqual([{ part: '0.250000000000' }]);
  }),
);

it(
  'functions come after those that they call, whatever their names',
  rolledBack(async (manager) => {
    await withFiles(async (folder) => {
      const calls = (name: string, body: string) =>
        writeFileSync(
          join(folder, `${name}.sql`),
          `-- A test.\nCREATE OR REPLACE FUNCTION ${name}() RETURNS integer LANGUAGE sql RETURN ${body};\n`,
        );
      calls('a_caller', 'b_called() + 1');
      calls('b_called', '41');
      expect(await applyFunctions(manager, folder)).toEqual(['b_called', 'a_caller']);
      expect(await manager.query('SELECT a_caller() AS n')).toEqual([{ n: 42 }]);
    });
  }),
);

it('a file that cannot be applied or is not what its name says is told by its path', () =>
  withFiles(async (folder) => {
    await rollBack(dataSource(), async (manager) => {
      const file = join(folder, 'in_force.sql');
      writeFileSync(file, readFileSync(file, 'utf8').replace('RETURNS boolean', 'RETURNS text'));
      await expect(applyFunctions(manager, folder)).rejects.toThrow(`The function of ${file} cannot be applied: `);
    });
    appendFileSync(join(folder, 'carried.sql'), 'SELECT 1;');
    expect(() => readFunctions(folder)).toThrow(
      `${join(folder, 'carried.sql')} must be a comment and "CREATE OR REPLACE FUNCTION carried(…) …;".`,
    );
  }));

it('a hub that is older than its database refuses, names what it does not know and leaves everything as it is', async () => {
  const source = dataSource();
  await source.query(`COMMENT ON FUNCTION carried IS 'of a newer hub'`);
  await source.query(`INSERT INTO migrations (timestamp, name) VALUES (4000000000000, 'Newer4000000000000')`);
  try {
    await expect(upgrade(source, () => Promise.resolve())).rejects.toThrow(
      /^This hub \(release \S+\) is older than its database, which has a migration that it does not know: Newer4000000000000\. Nothing/,
    );
    expect(await source.query(`SELECT obj_description('carried'::regproc) AS comment`)).toEqual([{ comment: 'of a newer hub' }]);
  } finally {
    await source.query(`DELETE FROM migrations WHERE timestamp = 4000000000000`);
  }
  expect(await upgrade(source, () => Promise.resolve())).toMatchObject({ migrations: [], functions: ['carried'] });
});
