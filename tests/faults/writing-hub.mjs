// The hub as `main` starts it. It also adds one source after the other, and prints the code of each once it is committed.
import { createRequire } from 'node:module';

const built = createRequire(new URL('../../dist/src/', import.meta.url));
built('reflect-metadata');
const config = built('./config.js').loadConfig(process.env);
const { dataSource } = await built('./database/data-source.js').openDatabase(config, {
  prepare: built('../seeds/load/prepare-database.js').prepareDatabase,
});
const app = await built('./app.js').createApp({
  schema: built('./graphql/build-schema.js').buildHubSchema(),
  dataSource,
  replicas: [],
  logger: built('./observability/logger.js').createLogger(config),
  config,
  traces: null,
});
console.log(`Explorer    ${await app.listen({ host: config.host, port: config.port })}/`);

for (let i = 0; ; i++) {
  const code = `T-${process.pid}-${i}`;
  await dataSource.query(`INSERT INTO source (code, titles) VALUES ($1, '{"EN": "T"}')`, [code]);
  console.log(`committed ${code}`);
}
