import type { Duplex } from 'node:stream';
import { type ClientBase, Pool, types } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions';
import { CATALOGUE } from '../../entities/catalogue';
import type { Config } from '../config';
import { orDiskFault } from './disk-fault';
import { openEmbeddedPostgres } from './embedded';
import { serveCopies } from './folder-copy';
import { MIGRATIONS } from './migrations';
import { SnakeNamingStrategy } from './naming-strategy';
import { checkServer } from './server-check';
import { beginSession } from './session';

/** The address of a PostgreSQL, or the stream that reaches it, and the number of connections to it. */
export type ConnectionOptions = Pick<
  PostgresDataSourceOptions,
  'url' | 'host' | 'port' | 'username' | 'password' | 'database' | 'ssl' | 'poolSize'
> & { readonly stream?: () => Duplex };

/** An open database. `close` ends the connections first, then the embedded server if there is one. */
export interface Database {
  readonly dataSource: DataSource;
  /** The pools of its replicas. They connect when a connection is first needed. */
  readonly replicas: readonly Pool[];
  close(): Promise<void>;
}

interface OpenOptions {
  readonly prepare?: (dataSource: DataSource) => Promise<unknown>;
  readonly statementMs?: number;
  readonly warn?: (line: string) => void;
}

/**
 * Opens the database of the configuration: one data source, whether a server or the embedded PostgreSQL is behind it. A statement that
 * takes longer than `statementMs` is cancelled in the database; those of `prepare`, which runs before, have no limit. Throws for a server that
 * the hub cannot work with; `warn` is told of what it can work with at a price, and when the embedded database breaks down.
 */
export async function openDatabase(config: Config, { prepare, statementMs, warn = () => {} }: OpenOptions = {}): Promise<Database> {
  if (config.databaseUrl !== null) await checkServer(config.databaseUrl, warn);
  const embedded = config.databaseUrl === null ? await openEmbeddedPostgres(config.dataDir, warn) : null;
  const connection = embedded?.connection ?? { url: config.databaseUrl!, poolSize: config.poolSize };
  const stopCopies = embedded && (await serveCopies(config.dataDir, (folder) => embedded.copyTo(folder)));
  const dataSource = createDataSource(connection, statementMs);
  const replicas = config.replicaUrls.map((url) => createPool(url, config.poolSize, statementMs));
  const close = async (): Promise<void> => {
    await Promise.all(replicas.map((pool) => pool.end()));
    if (dataSource.isInitialized) await dataSource.destroy();
    await stopCopies?.();
    await embedded?.close();
  };
  try {
    // PGlite has one session and no statement timeout, so preparing needs no data source of its own.
    if (prepare && !embedded) await withDataSource(createDataSource(connection), prepare);
    await dataSource.initialize();
    if (prepare && embedded) await prepare(dataSource);
  } catch (error) {
    await close();
    throw embedded ? await orDiskFault(config.dataDir, error) : error;
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

/** The application name of the hub's connections. */
const APPLICATION = 'imt-gt-data-hub';

/**
 * A request waits this many milliseconds for a connection to the server; then it gets an error that says to retry. `pipeline`: a statement
 * can be sent on a connection before those ahead of it have their answers.
 */
const SERVER_OPTIONS = { connectionTimeoutMillis: 5_000, pipeline: true };

/** The data source of the hub, not yet open. Its structure comes from the migrations and the files of functions alone. */
export function createDataSource({ stream, ...connection }: ConnectionOptions, statementMs = 0): DataSource {
  return new DataSource({
    type: 'postgres',
    ...connection,
    applicationName: APPLICATION,
    entities: CATALOGUE.map(({ entity }) => entity),
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    extra: { ...sessionOptions(statementMs), ...(connection.url ? SERVER_OPTIONS : { stream }) },
  });
}

/** The driver's parsers, and what each new connection begins with. The pool waits for it. */
const sessionOptions = (statementMs: number) => ({
  types: { getTypeParser },
  onConnect: (client: ClientBase) => beginSession(client, statementMs),
});

/** The pool of connections to a replica. */
function createPool(url: string, size: number, statementMs = 0): Pool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    application_name: APPLICATION,
    ...SERVER_OPTIONS,
    ...sessionOptions(statementMs),
  });
  // An idle connection was lost: the pool opens another one when it needs one.
  pool.on('error', () => {});
  return pool;
}

/** Days stay strings and counts become numbers; everything else as `pg` parses it (numeric stays exact text). */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === types.builtins.DATE) return (text: string) => text;
  if (oid === types.builtins.INT8) return Number;
  return types.getTypeParser(oid, format as 'text');
}
