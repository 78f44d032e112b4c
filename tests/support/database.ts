import type { DataSource, EntityManager } from 'typeorm';
import { type ConnectionOptions, createDataSource } from '../../src/database/data-source';
import { isConnectionFault } from '../../src/database/statement-runner';
import { eventually } from './eventually';

/** Null for a connection that was refused or broken off; throws any other fault. */
function nullIfUnreachable(fault: unknown): null {
  if (isConnectionFault(fault)) return null;
  throw fault;
}

/** The tables of what a person has, by `person_id`; delegations, of two persons, are beside them. */
export const OF_A_PERSON = [
  'idempotency',
  'session',
  'sign_in_attempt',
  'letter',
  'report_import',
  'calendar_feed',
  'person_identity',
  'api_token',
  'role_grant',
  'person_contact',
] as const;

/** What is removed before each file. */
const REMOVED = ['webhook_delivery', 'webhook', 'import_mapping', 'delegation', ...OF_A_PERSON] as const;

/** What people did that no test takes back, because the record only grows: a round that was moved, a duty that was decided. */
const ONLY_ADDED = ['round_change', 'duty_override'] as const;

/** What no file needs to be without: persons who hold nothing, and what tells of writes. */
const MAY_STAY: readonly string[] = ['person', 'audit_entry', 'change_batch', 'change_entry', ...REMOVED, ...ONLY_ADDED];

/** Removes all rows of a table whose rows are only added: what only a test may do. */
export async function eraseOnlyAdded(manager: EntityManager, table: string): Promise<void> {
  await manager.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await manager.query(`DELETE FROM ${table}`);
  await manager.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

/** How many rows each table has that no file may leave changed. */
async function rowsOfRecord(dataSource: DataSource): Promise<Record<string, number>> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND NOT relname = ANY ($1) ORDER BY relname`,
    [MAY_STAY],
  );
  const counted = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::integer AS n FROM "${name}"`).join(' UNION ALL ');
  const rows = await dataSource.query<{ name: string; n: number }[]>(counted);
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

/**
 * Has nobody hold a role, have an address, wait for a letter or have sent a file, and every round be as its rule says. The files of a worker
 * share its database, and reports that were certified keep the persons who wrote them.
 */
async function beginWithNobody(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const table of REMOVED) await manager.query(`DELETE FROM ${table}`);
    for (const table of ONLY_ADDED) await eraseOnlyAdded(manager, table);
  });
}

/**
 * Opens this worker's migrated and seeded database for the tests of a file, which begins with nobody, and closes it after them. Fails where
 * the file has left rows that another one would find: hooks that remove them are declared before the call, because hooks run in order.
 */
export function useDatabase(): {
  dataSource: () => DataSource;
  rolledBack: (test: (manager: EntityManager) => Promise<void>) => () => Promise<void>;
} {
  let dataSource: DataSource;
  let before: Record<string, number>;
  beforeAll(async () => {
    const connections = JSON.parse(process.env['HUB_TEST_CONNECTIONS']!) as ConnectionOptions[];
    const connection = connections[Number(process.env['JEST_WORKER_ID']) - 1]!;
    // The embedded database refuses a connection while that of the file before is still closing.
    await eventually(async () => {
      const opened = await createDataSource(connection).initialize().catch(nullIfUnreachable);
      if (opened) dataSource = opened;
      return opened !== null;
    }, 'the database accepts a connection');
    await beginWithNobody(dataSource);
    before = await rowsOfRecord(dataSource);
  });
  afterAll(async () => {
    const after = await rowsOfRecord(dataSource);
    await dataSource.destroy();
    expect(after).toEqual(before);
  });
  return {
    dataSource: () => dataSource,
    /** A test whose writes are undone. */
    rolledBack: (test) => () => rollBack(dataSource, test),
  };
}

/** Runs something in a transaction that is undone. */
export async function rollBack(dataSource: DataSource, run: (manager: EntityManager) => Promise<void>): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await run(runner.manager);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

/** Runs something inside a transaction and undoes just that. */
export async function undone(manager: EntityManager, run: () => Promise<void>): Promise<void> {
  await manager.query('SAVEPOINT undone');
  try {
    await run();
  } finally {
    await manager.query('ROLLBACK TO SAVEPOINT undone');
  }
}
