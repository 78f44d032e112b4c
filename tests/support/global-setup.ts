import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from 'jest';
import { Client } from 'pg';
import { type Connection, createDataSource } from '../../src/data-source';
import { openEmbeddedPostgres } from '../../src/embedded-postgres';
import { prepareDatabase } from '../../src/prepare-database';

/** Where the tests of each worker find their own database, worker 1 first. */
export const TEST_CONNECTIONS = 'HUB_TEST_CONNECTIONS';

/** What the teardown has to undo, last first. */
export const cleanups: (() => Promise<void>)[] = [];

/**
 * Prepares one migrated and seeded database for each worker: on the PostgreSQL server of DATABASE_URL where it is set, else
 * embedded. It runs outside Jest's sandbox, which the embedded one needs.
 */
export default async function globalSetup({ maxWorkers }: Config): Promise<void> {
  const connections: Connection[] = [];
  for (let worker = 1; worker <= Number(maxWorkers); worker++) {
    const connection = process.env['DATABASE_URL'] ? await serverDatabase(process.env['DATABASE_URL'], worker) : await embeddedDatabase();
    const dataSource = await createDataSource(connection).initialize();
    await prepareDatabase(dataSource);
    await dataSource.destroy();
    connections.push(connection);
  }
  process.env[TEST_CONNECTIONS] = JSON.stringify(connections);
}

async function embeddedDatabase(): Promise<Connection> {
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-test-'));
  const postgres = await openEmbeddedPostgres(folder);
  cleanups.push(() => rm(folder, { recursive: true, force: true }), () => postgres.close());
  return postgres.connection;
}

async function serverDatabase(serverUrl: string, worker: number): Promise<Connection> {
  const name = `imt_gt_hub_test_${worker}`;
  const onServer = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await onServer(`CREATE DATABASE ${name}`);
  cleanups.push(() => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, poolSize: 4 };
}
