import type { DataSource } from 'typeorm';
import { applyFunctions } from './functions';

/** What was applied to a database, by name, in order. */
export interface Migrated {
  readonly migrations: string[];
  readonly functions: string[];
}

/**
 * Brings the structure of a database to this version of the hub: the migrations that are missing, then the functions that differ. A hub
 * that is older than the database leaves the functions as they are: they fit the newer structure. The caller holds LOCKS.PREPARE.
 */
export async function migrate(dataSource: DataSource): Promise<Migrated> {
  const migrations = (await dataSource.runMigrations()).map(({ name }) => name);
  const functions = (await isNewer(dataSource)) ? [] : await dataSource.transaction((manager) => applyFunctions(manager));
  return { migrations, functions };
}

/** True when the database has a migration that this hub does not know. */
async function isNewer(dataSource: DataSource): Promise<boolean> {
  const known = dataSource.migrations.map(({ constructor }) => constructor.name);
  const rows = await dataSource.query<unknown[]>('SELECT FROM migrations WHERE name <> ALL ($1::text[])', [known]);
  return rows.length > 0;
}
