import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { MigrationExecutor } from 'typeorm/migration/MigrationExecutor';
import { RELEASE } from '../config';
import { applyFunctions } from './functions';
import { appliedMigrations } from './stored-tables';
import { triedAgain } from './transaction';

/** What was applied to a database, by name, in order. */
export interface Migrated {
  readonly migrations: string[];
  readonly functions: string[];
}

/** A database, or one transaction of it. */
export interface Transactional {
  readonly manager: EntityManager;
  transaction<T>(run: (manager: EntityManager) => Promise<T>): Promise<T>;
}

/**
 * Brings a database to this version of the hub: the migrations that are missing, the functions that differ, and `follow`, what else the
 * version brings. Where a migration is missing all of it is one transaction: an upgrade that fails leaves the old state, on which the old
 * version starts. Throws where the database is newer than this hub. The caller holds LOCKS.PREPARE.
 */
export async function upgrade<T>(
  dataSource: DataSource,
  follow: (database: Transactional) => Promise<T>,
): Promise<Migrated & { followed: T }> {
  await refuseNewer(dataSource);
  const applied = await appliedMigrations(dataSource);
  if (migrationNames(dataSource).every((name) => applied.includes(name))) {
    const functions = await dataSource.transaction((manager) => applyFunctions(manager));
    return { migrations: [], functions, followed: await follow(dataSource) };
  }
  return triedAgain(() =>
    dataSource.transaction(async (manager) => {
      const migrations = await runMigrations(manager);
      const functions = await applyFunctions(manager);
      return { migrations, functions, followed: await follow(within(manager)) };
    }),
  );
}

/** Runs the migrations that are missing, or of those the ones that are named, in the transaction of the manager. Returns their names. */
export async function runMigrations(manager: EntityManager, names?: readonly string[]): Promise<string[]> {
  const { connection } = manager;
  const migrations = connection.migrations.filter((migration) => names?.includes(nameOf(migration)) ?? true);
  // The executor reads the list from the data source.
  const knowing = Object.create(connection, { migrations: { value: migrations } }) as DataSource;
  const executor = new MigrationExecutor(knowing, manager.queryRunner as QueryRunner);
  executor.transaction = 'all';
  return (await executor.executePendingMigrations()).map(({ name }) => name);
}

/** One transaction as if it were a database: each transaction in it has an instant of its own, as if the one before were committed. */
const within = (manager: EntityManager): Transactional => ({
  manager,
  transaction: async (run) => {
    await manager.query(`SELECT set_config('hub.commit_instant', '', true)`);
    return run(manager);
  },
});

/** Throws where the database has migrations that this hub does not know: what it would read and write there is not what it means. */
export async function refuseNewer(dataSource: DataSource): Promise<void> {
  const unknown = unknownMigrations(dataSource, await appliedMigrations(dataSource));
  if (unknown.length === 0) return;
  throw new Error(
    `This hub (release ${RELEASE}) is older than its database, which has ${unknown.length === 1 ? 'a migration' : 'migrations'} that it does ` +
      `not know: ${unknown.join(', ')}. Nothing was changed. Start the newer release; or undo what it brought with its own ` +
      `"npm run db:revert", once for each migration; or restore a backup that this release made (docs/operations.md).`,
  );
}

/** The migrations among `names` that this hub does not know. */
export const unknownMigrations = (dataSource: DataSource, names: readonly string[]): string[] => {
  const known = migrationNames(dataSource);
  return names.filter((name) => !known.includes(name));
};

const migrationNames = ({ migrations }: DataSource): string[] => migrations.map(nameOf);

const nameOf = (migration: object): string => migration.constructor.name;
