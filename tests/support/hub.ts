import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { createApp } from '../../src/app';
import { type Config, loadConfig } from '../../src/config';
import { createLogger } from '../../src/observability/logger';
import { hubSchema } from './execute';

/** A hub that listens on a free port of this machine. */
export interface TestHub {
  readonly app: FastifyInstance;
  readonly origin: string;
  /** The lines that it logs as errors. */
  readonly log: string[];
}

/** Starts a hub on a database, configured by these variables alone. `ownMs`: the clock of its machine, in milliseconds. */
export async function startHub(
  dataSource: DataSource,
  env: Record<string, string> = {},
  logLevel: Config['logLevel'] = 'error',
  ownMs: () => number = Date.now,
): Promise<TestHub> {
  const log: string[] = [];
  const logger = createLogger({ logLevel }, { write: (line: string) => void log.push(line) });
  const app = await createApp({ schema: hubSchema(), dataSource, replicas: [], logger, config: loadConfig(env), traces: null, ownMs });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, origin: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, log };
}

/** Runs something against a hub, which is stopped after it. */
export async function withHub(dataSource: DataSource, env: Record<string, string>, run: (hub: TestHub) => Promise<void>): Promise<void> {
  const hub = await startHub(dataSource, env);
  try {
    await run(hub);
  } finally {
    await hub.app.close();
  }
}

/** A hub for all tests of a file. */
export function useHub(dataSource: () => DataSource, env: Record<string, string> = {}): TestHub {
  let hub: TestHub;
  beforeAll(async () => void (hub = await startHub(dataSource(), env)));
  afterAll(() => hub.app.close());
  return {
    get app() {
      return hub.app;
    },
    get origin() {
      return hub.origin;
    },
    get log() {
      return hub.log;
    },
  };
}
