import type { DataSource } from 'typeorm';
import { readSeedData } from '../seeds/data-files';
import { loadSeeds } from '../seeds/load';
import type { SeedChanges } from '../seeds/seed-load';

/** What had to be done before the hub could serve. */
export interface Preparation {
  readonly migrations: string[];
  readonly seeds: SeedChanges;
}

/** Brings a database to this version of the hub: its structure, then the data that the hub comes with. */
export async function prepareDatabase(dataSource: DataSource): Promise<Preparation> {
  const migrations = await dataSource.runMigrations();
  const seeds = await loadSeeds(dataSource, readSeedData());
  return { migrations: migrations.map(({ name }) => name), seeds };
}
