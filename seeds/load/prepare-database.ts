import type { DataSource } from 'typeorm';
import { LOCKS, withLock } from '../../src/database/locks';
import { type Migrated, upgrade } from '../../src/database/migrate';
import { settleByNewRule } from '../../src/database/settled-states';
import { loadNewSeedFiles } from './load';
import type { SeedChanges } from './seed-changes';

/** Everything that had to be done before the hub could serve. */
interface Preparation extends Migrated {
  readonly seeds: SeedChanges;
}

/**
 * Brings a database to this version of the hub: its structure, what is derived from the record, then the data that the hub comes with.
 * `log` is told of the progress of what takes long.
 */
export function prepareDatabase(dataSource: DataSource, log: (line: string) => void): Promise<Preparation> {
  return withLock(dataSource, LOCKS.PREPARE, async () => {
    const { followed: seeds, ...migrated } = await upgrade(dataSource, async (database) => {
      await settleByNewRule(database.manager, log);
      return loadNewSeedFiles(database);
    });
    return { ...migrated, seeds };
  });
}
