import { DataSource, type Logger } from 'typeorm';
import { types } from 'pg';
import type { Config } from './config';
import { openEmbeddedPostgres } from './embedded-postgres';
import { SnakeNamingStrategy } from './naming-strategy';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';

/** An open database, and what closes it in order: the connections first, then the embedded server if there is one. */
export interface Database {
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

/** The same data source for both kinds of database; only the way to connect differs. */
export async function openDatabase(config: Config, logger?: Logger): Promise<Database> {
  const embedded = config.databaseUrl === null ? await openEmbeddedPostgres(config.dataDir) : null;
  const dataSource = new DataSource({
    type: 'postgres',
    ...(embedded ? { ...embedded.connection, poolSize: 1 } : { url: config.databaseUrl!, poolSize: config.poolSize }),
    applicationName: 'imt-gt-data-hub',
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    extra: { types: { getTypeParser } },
    ...(logger ? { logger, logging: true } : {}),
  });
  const close = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded?.close();
  };
  try {
    await dataSource.initialize();
  } catch (error) {
    await close();
    throw error;
  }
  return { dataSource, close };
}

/** Days stay the strings they are and counts become numbers; all else as `pg` does it (numeric stays exact text). */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === types.builtins.DATE) return (text: string) => text;
  if (oid === types.builtins.INT8) return Number;
  return types.getTypeParser(oid, format as 'text');
}
