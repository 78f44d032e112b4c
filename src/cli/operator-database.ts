import type { DataSource } from 'typeorm';
import { loadConfig, readEnvironment } from '../config';
import { openDatabase } from '../database/data-source';
import { FolderInUse } from '../database/folder-lock';
import { refuseNewer } from '../database/migrate';
import { RowStore } from '../database/rows';
import { PooledRunner } from '../database/statement-runner';
import { appliedMigrations } from '../database/stored-tables';
import { knownCodes, likelyCode } from '../queries/shared/known-codes';

export const storeOf = (dataSource: DataSource): RowStore => new RowStore(new PooledRunner(dataSource));

/**
 * Runs something on the database of the settings, for an operator, and closes it. Throws where a hub has the embedded database open (`inUse`
 * says what that keeps from being done), and where the database is of another release.
 */
export async function onDatabase<T>(inUse: string, run: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const database = await openDatabase(loadConfig(readEnvironment())).catch((error: unknown) => {
    if (!(error instanceof FolderInUse)) throw error;
    throw new Error(`${error.message} ${inUse}`, { cause: error });
  });
  try {
    await refuseNewer(database.dataSource);
    await refuseOlder(database.dataSource);
    return await run(database.dataSource);
  } finally {
    await database.close();
  }
}

/** Throws where the database lacks a migration of this hub. */
async function refuseOlder(dataSource: DataSource): Promise<void> {
  const applied = await appliedMigrations(dataSource);
  if (dataSource.migrations.every((migration) => applied.includes(migration.constructor.name))) return;
  throw new Error('The database is not prepared for this release. Start the hub once, or run npm run db:migrate and npm run db:seed.');
}

/** The code of an office as it is stored. Throws for one that there is not, with the one that was likely meant. */
export async function officeNamed(dataSource: DataSource, code: string): Promise<string> {
  const given = { kind: 'organisation', code } as const;
  const [stored] = await knownCodes(storeOf(dataSource), [given], null);
  if (stored) return stored;
  const meant = await likelyCode(storeOf(dataSource), given);
  throw new Error(
    `--office ${code}: no organisation has this code. ${meant ? `Did you mean ${meant}?` : 'Take it from { organisations { code } }.'}`,
  );
}
