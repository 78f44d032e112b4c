import type { DataSource, EntityManager } from 'typeorm';
import { RELEASE } from '../config';
import { type BackupHead, type BackupLine, type BackupRow, FORMAT, KIND } from './backup-file';
import { LOCKS, withLock } from './locks';
import { appliedMigrations, MIGRATIONS_TABLE, storedSequences, type StoredTable, storedTables } from './stored-tables';

/** Rows that are read at a time: so much is in memory, however many there are. */
const PORTION = 500;

/**
 * Reads everything that a backup holds, in one transaction that sees one instant: others write meanwhile. No migration runs meanwhile, which
 * could take a table away. Values are text as the settings of the session write them (session.ts): the same everywhere, with nothing lost. `write` gets the head and the lines, and reads them to the end.
 */
export function readBackup<T>(
  dataSource: DataSource,
  write: (head: BackupHead, lines: AsyncIterable<BackupLine | BackupRow>) => Promise<T>,
): Promise<T> {
  return withLock(dataSource, LOCKS.PREPARE, () =>
    dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      const migrations = await appliedMigrations(manager);
      if (migrations.length === 0) throw new Error('There is nothing to back up: the database holds no hub.');
      const tables = (await storedTables(manager)).filter(({ name }) => name !== MIGRATIONS_TABLE);
      const head = { backup: KIND, format: FORMAT, release: RELEASE, migrations, knownAt: await newestCommit(manager, tables) } as const;
      return write(head, linesOf(manager, tables));
    }),
  );
}

async function* linesOf(manager: EntityManager, tables: readonly StoredTable[]): AsyncGenerator<BackupLine | BackupRow> {
  for (const { name, columns } of tables) {
    yield { table: name, columns: columns.map((column) => column.name) };
    const values = columns.map((column) => `${quoted(column.name)}::text`);
    await manager.query(
      `DECLARE backup NO SCROLL CURSOR FOR SELECT to_json(ARRAY[${values.join(', ')}]::text[])::text AS line FROM ${quoted(name)}`,
    );
    for (;;) {
      const rows = await manager.query<{ line: string }[]>(`FETCH ${PORTION} FROM backup`);
      for (const { line } of rows) yield line;
      if (rows.length < PORTION) break;
    }
    await manager.query('CLOSE backup');
  }
  yield { sequences: await positionsOf(manager) };
}

/** Where the sequences are. They are read last: no row that was read has a number that they have not given yet. */
async function positionsOf(manager: EntityManager): Promise<Record<string, [string, boolean]>> {
  const positions: Record<string, [string, boolean]> = {};
  for (const name of await storedSequences(manager)) {
    const [{ value, called }] = await manager.query<[{ value: string; called: boolean }]>(
      `SELECT last_value::text AS value, is_called AS called FROM ${quoted(name)}`,
    );
    positions[name] = [value, called];
  }
  return positions;
}

async function newestCommit(manager: EntityManager, tables: readonly StoredTable[]): Promise<string | null> {
  if (!tables.some(({ name }) => name === 'change_batch')) return null;
  const [{ instant }] = await manager.query<[{ instant: string | null }]>(
    `SELECT to_char(max(changed_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS instant FROM change_batch`,
  );
  return instant;
}

/** A name as SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
