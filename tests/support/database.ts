import type { DataSource, EntityManager } from 'typeorm';
import { type ConnectionOptions, createDataSource } from '../../src/database/data-source';

/** Opens this worker's migrated and seeded database for the tests of a file, and closes it after them. */
export function useDatabase(): {
  dataSource: () => DataSource;
  rolledBack: (test: (manager: EntityManager) => Promise<void>) => () => Promise<void>;
} {
  let dataSource: DataSource;
  beforeAll(async () => {
    const connections = JSON.parse(process.env['HUB_TEST_CONNECTIONS']!) as ConnectionOptions[];
    dataSource = await createDataSource(connections[Number(process.env['JEST_WORKER_ID']) - 1]!).initialize();
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
