import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const built = createRequire(new URL('../../dist/src/', import.meta.url));

/** The built hub on its own database. `statements` is the number of statements sent so far; the response cache is off, so that each request counts. */
export async function serveHub() {
  built('reflect-metadata');
  const { loadConfig } = built('./config.js');
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-federation-'));
  const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'error', RESPONSE_CACHE_MB: '0' });
  const database = await built('./database/data-source.js').openDatabase(config);
  const { dataSource } = database;
  await built('../seeds/load/prepare-database.js').prepareDatabase(dataSource);
  const app = await built('./app.js').createApp({
    schema: built('./graphql/build-schema.js').buildHubSchema(),
    dataSource,
    replicas: [],
    logger: built('./observability/logger.js').createLogger(config),
    config,
    traces: null,
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const statements = async () => Number(/^hub_statements_total (\d+)$/m.exec(await (await fetch(`${origin}/metrics`)).text())[1]);
  const close = async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `${origin}/graphql`, statements, close };
}
