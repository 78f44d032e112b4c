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

/** What people did that no test takes back, because the record only grows: a round that was moved, a duty that was decided. */
const ONLY_ADDED = ['round_change', 'duty_override'] as const;

/**
 * Has nobody hold a role, have an address, wait for a letter or have sent a file, and every round be as its rule says. The files of a worker
 * share its database, and reports that were certified keep the persons who wrote them.
 */
async function beginWithNobody(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const table of ['webhook_delivery', 'webhook', 'delegation', ...OF_A_PERSON]) await manager.query(`DELETE FROM ${table}`);
    for (const table of ONLY_ADDED) {
      await manager.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      await manager.query(`DELETE FROM ${table}`);
      await manager.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    }
  });
}

/** Opens this worker's migrated and seeded database for the tests of a file, which begins with nobody, and closes it after them. */
export function useDatabase(): {
  dataSource: () => DataSource;
  rolledBack: (test: (manager: EntityManager) => Promise<void>) => () => Promise<void>;
} {
  let dataSource: DataSource;
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
  });
  afterAll(() => dataSource.destroy());
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
