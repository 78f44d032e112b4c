import { createRequire } from 'node:module';

/** What the build has, by its place in `src`. */
export const built = createRequire(new URL('../../dist/src/', import.meta.url));
built('reflect-metadata');

/** Opens the database of the environment, migrated and seeded. */
export async function openDatabase() {
  const config = built('./config.js').loadConfig(process.env);
  const database = await built('./database/data-source.js').openDatabase(config, {
    prepare: (dataSource) => built('../seeds/load/prepare-database.js').prepareDatabase(dataSource, () => {}),
  });
  return { config, ...database };
}

/** Starts the hub in this process, as `main` does. Returns its database. */
export async function openHub() {
  const { config, dataSource, replicas } = await openDatabase();
  const app = await built('./app.js').createApp({
    schema: built('./graphql/build-schema.js').buildHubSchema(),
    dataSource,
    replicas,
    logger: built('./observability/logger.js').createLogger(config),
    config,
    traces: null,
  });
  console.log(`Explorer    ${await app.listen({ host: config.host, port: config.port })}/`);
  return dataSource;
}
