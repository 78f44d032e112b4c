import 'reflect-metadata';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from 'jest';
import { Client } from 'pg';
import { prepareDatabase } from '../../seeds/load/prepare-database';
import { type ConnectionOptions, createDataSource } from '../../src/database/data-source';
import { openEmbeddedPostgres } from '../../src/database/embedded';

/** Where the tests of each worker find their own database, worker 1 first. */
export const TEST_CONNECTIONS = 'HUB_TEST_CONNECTIONS';

/** What the teardown has to undo, last first. */
export const cleanups: (() => Promise<void>)[] = [];

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

async function prepare(connection: ConnectionOptions): Promise<void> {
  const dataSource = await createDataSource(connection).initialize();
  try {
    await prepareDatabase(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function embeddedDatabases(workers: readonly number[]): Promise<ConnectionOptions[]> {
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-test-'));
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  const folderOf = (worker: number): string => join(folder, String(worker));
  const first = await openEmbeddedPostgres(folderOf(1));
  await prepare(first.connection).finally(() => first.close());
  for (const worker of workers.slice(1)) await cp(folderOf(1), folderOf(worker), { recursive: true });
  const opened = await Promise.all(workers.map((worker) => openEmbeddedPostgres(folderOf(worker))));
  cleanups.push(...opened.map((postgres) => () => postgres.close()));
  return opened.map(({ connection }) => connection);
}

async function serverDatabases(serverUrl: string, workers: readonly number[]): Promise<ConnectionOptions[]> {
  const onServer = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  const nameOf = (worker: number): string => `imt_gt_hub_test_${worker}`;
  const connections: ConnectionOptions[] = [];
  for (const worker of workers) {
    await onServer(`DROP DATABASE IF EXISTS ${nameOf(worker)} WITH (FORCE)`);
    await onServer(`CREATE DATABASE ${nameOf(worker)}${worker === 1 ? '' : ` TEMPLATE ${nameOf(1)}`}`);
    cleanups.push(() => onServer(`DROP DATABASE IF EXISTS ${nameOf(worker)} WITH (FORCE)`));
    const url = new URL(serverUrl);
    url.pathname = `/${nameOf(worker)}`;
    connections.push({ url: url.href, poolSize: 4 });
    if (worker === 1) await prepare(connections[0]!);
  }
  return connections;
}
