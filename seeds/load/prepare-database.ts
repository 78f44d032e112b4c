import type { DataSource } from 'typeorm';
import { LOCKS, withLock } from '../../src/database/locks';
import { migrate, type Migrated } from '../../src/database/migrate';
import { loadNewSeedFiles } from './load';
import type { SeedChanges } from './seed-changes';

/** Everything that had to be done before the hub could serve. */
interface Preparation extends Migrated {
  readonly seeds: SeedChanges;
}

/** Brings a database to this version of the hub: its structure, then the data that the hub comes with. */
export function prepareDatabase(dataSource: DataSource): Promise<Preparation> {
  return withLock(dataSource, LOCKS.PREPARE, async () => ({ ...(await migrate(dataSource)), seeds: await loadNewSeedFiles(dataSource) }));
}
