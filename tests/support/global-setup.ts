import 'reflect-metadata';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Config } from 'jest';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { prepareDatabase } from '../../seeds/load/prepare-database';
import { type ConnectionOptions, createDataSource } from '../../src/database/data-source';
import { openEmbeddedPostgres } from '../../src/database/embedded';
import { compiled } from './compiled';
import type { EmbeddedServerData } from './embedded-server';

/** Where the tests of each worker find their own database, worker 1 first. */
export const TEST_CONNECTIONS = 'HUB_TEST_CONNECTIONS';

/** The steps of the teardown; it runs the last one first. */
export const cleanups: (() => Promise<void>)[] = [];

/**
 * The template of the databases, where it is set: a folder, or on a server the name of a database. It is prepared where it does not
 * exist, and stays after the tests for later runs.
 */
const TEMPLATE = process.env['HUB_TEST_TEMPLATE'];

/** A statement that every database runs before the tests: how a mutant of a function gets into it (tests/mutants). */
const STATEMENT = process.env['HUB_TEST_STATEMENT'];

/**
 * Prepares one migrated and seeded database for each worker, the first from the beginning and the others as copies of it: on
 * the PostgreSQL server of DATABASE_URL where it is set, else embedded. It runs outside Jest's sandbox, which the embedded one
 * needs.
 */
export default async function globalSetup({ maxWorkers }: Config): Promise<void> {
  const workers = Array.from({ length: Number(maxWorkers) }, (_, i) => i + 1);
  const serverUrl = process.env['DATABASE_URL'];
  const connections = serverUrl ? await serverDatabases(serverUrl, workers) : await embeddedDatabases(workers);
  process.env[TEST_CONNECTIONS] = JSON.stringify(connections);
}

async function withDatabase(connection: ConnectionOptions, run: (dataSource: DataSource) => Promise<unknown>): Promise<void> {
  const dataSource = await createDataSource(connection).initialize();
  try {
    await run(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** Does the same to a database that nobody has open. The embedded one has one connection, so it is closed again before the tests. */
async function withEmbedded(folder: string, run: (dataSource: DataSource) => Promise<unknown>): Promise<void> {
  const postgres = await openEmbeddedPostgres(folder);
  await withDatabase(postgres.connection, run).finally(() => postgres.close());
}

async function embeddedDatabases(workers: readonly number[]): Promise<ConnectionOptions[]> {
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-test-'));
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  const template = TEMPLATE ?? join(folder, 'template');
  if (!existsSync(template)) await withEmbedded(template, (dataSource) => prepareDatabase(dataSource, console.error));
  const folderOf = (worker: number): string => join(folder, String(worker));
  for (const worker of workers) {
    await cp(template, folderOf(worker), { recursive: true });
    if (STATEMENT) await withEmbedded(folderOf(worker), (dataSource) => dataSource.query(STATEMENT));
  }
  return Promise.all(workers.map((worker) => serveEmbedded(folderOf(worker))));
}

/** Opens an embedded database for the process of a worker, in a thread of its own. */
async function serveEmbedded(folder: string): Promise<ConnectionOptions> {
  const port = 5432;
  const workerData: EmbeddedServerData = { folder, socket: join(folder, `.s.PGSQL.${port}`) };
  const thread = new Worker(compiled('tests/support/embedded-server'), { workerData });
  await once(thread, 'message');
  cleanups.push(async () => {
    thread.postMessage('close');
    await once(thread, 'exit');
  });
  return { username: 'postgres', database: 'postgres', ssl: false, poolSize: 1, host: folder, port };
}

async function serverDatabases(serverUrl: string, workers: readonly number[]): Promise<ConnectionOptions[]> {
  const onServer = async (statement: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    return (await client.query<object>(statement).finally(() => client.end())).rows;
  };
  const connectionTo = (name: string): ConnectionOptions => {
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    return { url: url.href, poolSize: 4 };
  };
  const drop = (name: string): Promise<unknown> => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  const template = TEMPLATE ?? 'imt_gt_hub_test';
  if (!TEMPLATE) await drop(template);
  if ((await onServer(`SELECT FROM pg_database WHERE datname = '${template}'`)).length === 0) {
    await onServer(`CREATE DATABASE ${template}`);
    await withDatabase(connectionTo(template), (dataSource) => prepareDatabase(dataSource, console.error));
  }
  const names = workers.map((worker) => `${template}_${worker}`);
  for (const name of names) {
    await drop(name);
    await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    if (STATEMENT) await withDatabase(connectionTo(name), (dataSource) => dataSource.query(STATEMENT));
  }
  cleanups.push(...[...names, ...(TEMPLATE ? [] : [template])].map((name) => async () => void (await drop(name))));
  return names.map(connectionTo);
}
