import { Pool, types } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions';
import { CATALOGUE } from '../../entities/catalogue';
import type { Config } from '../config';
import { openEmbeddedPostgres } from './embedded';
import { MIGRATIONS } from './migrations';
import { SnakeNamingStrategy } from './naming-strategy';

/** How to reach a PostgreSQL, and with how many connections at a time. */
export type ConnectionOptions = Pick<
  PostgresDataSourceOptions,
  'url' | 'host' | 'port' | 'username' | 'password' | 'database' | 'poolSize'
>;

/** An open database, and what closes it in order: the connections first, then the embedded server if there is one. */
export interface Database {
  readonly dataSource: DataSource;
  /** The pools of its replicas, in which no connection is made before one is asked for. */
  readonly replicas: readonly Pool[];
  close(): Promise<void>;
}

/**
 * Opens the database that the configuration names: the one data source, whichever kind of PostgreSQL is behind it. A statement
 * that takes longer than `statementMs` is cancelled in the database; what `prepare` does before takes as long as it needs.
 */
export async function openDatabase(
  config: Config,
  { prepare, statementMs }: { prepare?: (dataSource: DataSource) => Promise<unknown>; statementMs?: number } = {},
): Promise<Database> {
  const embedded = config.databaseUrl === null ? await openEmbeddedPostgres(config.dataDir) : null;
  const connection = embedded?.connection ?? { url: config.databaseUrl!, poolSize: config.poolSize };
  const dataSource = createDataSource(connection, statementMs);
  const replicas = config.replicaUrls.map((url) => createPool(url, config.poolSize, statementMs));
  const close = async (): Promise<void> => {
    await Promise.all(replicas.map((pool) => pool.end()));
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded?.close();
  };
  try {
    // The embedded database has one connection, and no clock: there is nothing to keep apart.
    if (prepare && !embedded) await withDataSource(createDataSource(connection), prepare);
    await dataSource.initialize();
    if (prepare && embedded) await prepare(dataSource);
  } catch (error) {
    await close();
    throw error;
  }
  return { dataSource, replicas, close };
}

async function withDataSource(dataSource: DataSource, run: (dataSource: DataSource) => Promise<unknown>): Promise<void> {
  await dataSource.initialize();
  try {
    await run(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** What the connections of the hub call themselves on the server. */
const APPLICATION = 'imt-gt-data-hub';

/**
 * How long a request waits for a connection to the server, in milliseconds: then it is told to come again. Statements can be sent on a
 * connection before those before them have their answers.
 */
const SERVER_OPTIONS = { connectionTimeoutMillis: 5_000, pipeline: true };

/** The data source of the hub, not yet open. Its structure comes from the migrations and from nothing else. */
export function createDataSource(connection: ConnectionOptions, statementMs = 0): DataSource {
  return new DataSource({
    type: 'postgres',
    ...connection,
    applicationName: APPLICATION,
    entities: CATALOGUE.map(({ entity }) => entity),
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    extra: { ...sessionOptions(statementMs), ...(connection.url ? SERVER_OPTIONS : {}) },
  });
}

/**
 * How the driver reads values, and what holds in each session. Compiling a statement takes longer than running any of ours. The
 * embedded database has no clock to cancel a statement by.
 */
const sessionOptions = (statementMs: number) => ({ types: { getTypeParser }, options: `-c jit=off -c statement_timeout=${statementMs}` });

/** The pool of connections to a replica. */
function createPool(url: string, size: number, statementMs = 0): Pool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    application_name: APPLICATION,
    ...SERVER_OPTIONS,
    ...sessionOptions(statementMs),
  });
  // An idle connection that is lost: the pool makes another one when it needs one.
  pool.on('error', () => {});
  return pool;
}

/** Days stay the strings they are and counts become numbers; all else as `pg` does it (numeric stays exact text). */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === types.builtins.DATE) return (text: string) => text;
  if (oid === types.builtins.INT8) return Number;
  return types.getTypeParser(oid, format as 'text');
}
