import type { DataSource, EntityManager } from 'typeorm';
import { RELEASE } from '../config';
import { quoted } from './backup';
import { amountOf, type BackupLine, checkBackup, type CheckedBackup, readLines } from './backup-file';
import { applyFunctions } from './functions';
import { LOCKS, withLock } from './locks';
import { runMigrations, unknownMigrations } from './migrate';
import { settleAll } from './settled-states';
import { appliedMigrations, MIGRATIONS_TABLE, storedSequences, type StoredTable, storedTables } from './stored-tables';

/** Characters of rows that one statement inserts. */
const PORTION = 1 << 20;

/** The sequence of the positions in the change feed. */
const POSITIONS = 'change_position';

/**
 * Positions of the feed that a restored hub leaves out. What was committed after the backup is lost, but its positions were given out: a
 * client that has heard of them resumes there, and must not miss what comes now.
 */
const LEFT_OUT = 1_000_000;

/** What a restore has done. */
export interface Restored {
  readonly backup: CheckedBackup;
  /** The migrations that the backup did not have. */
  readonly migrations: readonly string[];
  /** Tables of the backup that are not the hub's: they are left out. */
  readonly leftOut: readonly string[];
  /** Settled rows that were wrong or missing; 0 but for a backup of another rule, or of a database with a fault. */
  readonly settled: number;
}

/**
 * Fills an empty database from a backup, in one transaction: it stays empty when anything fails. Only the owner of the database is needed.
 * `log` is told of the progress.
 */
export async function restoreBackup(dataSource: DataSource, path: string, log: (line: string) => void): Promise<Restored> {
  const backup = await checkBackup(path);
  const unknown = unknownMigrations(dataSource, backup.head.migrations);
  if (unknown.length > 0) {
    throw new Error(
      `The backup was made by release ${backup.head.release}, which is newer than this one (${RELEASE}): it has ` +
        `${unknown.join(', ')}. Nothing was changed. Restore it with that release.`,
    );
  }
  log(`the backup is whole: ${amountOf(backup.rows)}`);
  return withLock(dataSource, LOCKS.PREPARE, () =>
    dataSource.transaction(async (manager) => {
      await refuseFilled(manager);
      await runMigrations(manager, backup.head.migrations);
      const leftOut = await withoutRules(manager, (tables) => load(manager, path, backup, tables, log));
      const migrations = await runMigrations(manager);
      await applyFunctions(manager);
      // What is planned from here on knows how much there is.
      await manager.query(`ANALYZE ${(await storedTables(manager)).map(({ name }) => quoted(name)).join(', ')}`);
      return { backup, migrations, leftOut, settled: await settleAll(manager, log) };
    }),
  );
}

/** Throws where the database has any table. One that was migrated and undone again has an empty table of migrations. */
async function refuseFilled(manager: EntityManager): Promise<void> {
  const names = (await storedTables(manager)).map(({ name }) => name);
  const applied = await appliedMigrations(manager);
  const others = names.filter((name) => name !== MIGRATIONS_TABLE);
  if (others.length === 0 && applied.length === 0) return;
  const some = others.slice(0, 3).join(', ');
  throw new Error(
    `The database is not empty: it has ${others.length} tables (${others.length > 3 ? `${some}, …` : some}). A restore never writes over ` +
      `data. Give it an empty database: another DATA_DIR, or a new database on the server named by DATABASE_URL. Nothing was changed.`,
  );
}

/** Runs something while the tables have neither foreign keys nor triggers of the hub: what is loaded has passed them already. */
async function withoutRules<T>(manager: EntityManager, run: (tables: readonly StoredTable[]) => Promise<T>): Promise<T> {
  const tables = (await storedTables(manager)).filter(({ name }) => name !== MIGRATIONS_TABLE);
  // Tables with triggers that still wait cannot be altered.
  await manager.query('SET CONSTRAINTS ALL IMMEDIATE');
  await manager.query('SET CONSTRAINTS ALL DEFERRED');
  const keys = await manager.query<{ table: string; name: string; definition: string }[]>(
    `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE contype = 'f' AND conparentid = 0 AND connamespace = current_schema()::regnamespace ORDER BY conrelid, conname`,
  );
  for (const { table, name } of keys) await manager.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  for (const { name } of tables) await manager.query(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`);
  const result = await run(tables);
  for (const { name } of tables) await manager.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`);
  // Made again they are checked, each in one pass.
  for (const { table, name, definition } of keys) await manager.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  return result;
}

/** Loads the rows and the sequences. Returns the tables of the backup that the hub does not have. */
async function load(
  manager: EntityManager,
  path: string,
  { rows, head }: CheckedBackup,
  tables: readonly StoredTable[],
  log: (line: string) => void,
): Promise<string[]> {
  const missing = tables.filter(({ name }) => !(name in rows)).map(({ name }) => name);
  if (missing.length > 0) throw new Error(`The backup has no ${missing.join(', ')}, which its migrations make. Nothing was changed.`);
  // Migrations write rows too; those of the backup take their place.
  await manager.query(`TRUNCATE ${tables.map(({ name }) => quoted(name)).join(', ')}`);
  const leftOut: string[] = [];
  let statement: string | undefined;
  let portion: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (portion.length > 0) await manager.query(statement!, [`[${portion.join(',')}]`]);
    portion = [];
    size = 0;
  };
  for await (const line of readLines(path)) {
    if (typeof line === 'string') {
      if (statement === undefined) continue;
      portion.push(line);
      size += line.length;
      if (size >= PORTION) await flush();
      continue;
    }
    await flush();
    if ('sequences' in line) await setSequences(manager, line.sequences);
    else {
      const table = tables.find(({ name }) => name === line.table);
      statement = table && insertOf(table, line.columns, head.release);
      if (!table) leftOut.push(line.table);
      else if (rows[table.name]! >= 100_000) log(`${table.name}: ${rows[table.name]} rows`);
    }
  }
  await compareCounts(manager, tables, rows);
  return leftOut;
}

/** The statement that inserts rows, given as a JSON array of arrays of texts. */
function insertOf(table: StoredTable, columns: readonly string[], release: string): string {
  const types = new Map(table.columns.map(({ name, type }) => [name, type]));
  if (columns.length !== types.size || !columns.every((name) => types.has(name))) {
    throw new Error(
      `The table ${table.name} of the backup has other columns than that of release ${release}: ${columns.join(', ')}. Nothing was changed.`,
    );
  }
  const values = columns.map((name, i) => `(r ->> ${i})::${types.get(name)}`);
  return `INSERT INTO ${quoted(table.name)} (${columns.map(quoted).join(', ')}) OVERRIDING SYSTEM VALUE
    SELECT ${values.join(', ')} FROM json_array_elements($1::json) r`;
}

async function setSequences(manager: EntityManager, sequences: Extract<BackupLine, { sequences: unknown }>['sequences']): Promise<void> {
  for (const name of await storedSequences(manager)) {
    const [value, isCalled] = sequences[name] ?? [];
    if (value === undefined || name.startsWith(`${MIGRATIONS_TABLE}_`)) continue;
    const next = name === POSITIONS ? String(BigInt(value) + BigInt(LEFT_OUT)) : value;
    await manager.query('SELECT setval($1::regclass, $2, $3)', [quoted(name), next, isCalled]);
  }
}

async function compareCounts(manager: EntityManager, tables: readonly StoredTable[], rows: CheckedBackup['rows']): Promise<void> {
  for (const { name } of tables) {
    const [{ count }] = await manager.query<[{ count: number }]>(`SELECT count(*) AS count FROM ${quoted(name)}`);
    if (Number(count) !== rows[name]) throw new Error(`Of ${rows[name]} rows of ${name} ${count} arrived. Nothing was changed.`);
  }
}
