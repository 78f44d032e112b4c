import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { loadNewSeedFiles } from './load';
import type { SeedChanges } from './seed-load';

/** What had to be done before the hub could serve. */
export interface Preparation {
  readonly migrations: string[];
  readonly seeds: SeedChanges;
}

/** Hubs that prepare one server's database at the same time wait for each other on this number. */
const PREPARE_LOCK = 20211029;

/** Brings a database to this version of the hub: its structure, then the data that the hub comes with. */
export function prepareDatabase(dataSource: DataSource): Promise<Preparation> {
  return alone(dataSource, async () => {
    const migrations = await dataSource.runMigrations();
    const seeds = await loadNewSeedFiles(dataSource);
    return { migrations: migrations.map(({ name }) => name), seeds };
  });
}

/** Runs something while no other hub does on the same server. An embedded database has one process. */
async function alone<T>({ options }: DataSource, run: () => Promise<T>): Promise<T> {
  const { url } = options as { url?: string };
  if (url === undefined) return run();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PREPARE_LOCK]);
    return await run();
  } finally {
    await client.end();
  }
}
