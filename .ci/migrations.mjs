// Migrations up, down and up again, then the seeds twice, on the empty database of DATABASE_URL. The second load may change nothing.
// It is run from the project's root, built.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const built = createRequire(new URL('../dist/src/', import.meta.url));
built('reflect-metadata');
const { createDataSource } = built('./database/data-source.js');
const { prepareDatabase } = built('../seeds/load/prepare-database.js');
const { loadSeedFiles } = built('../seeds/load/load.js');

const dataSource = await createDataSource({ url: process.env.DATABASE_URL }).initialize();
const tables = async () =>
  (await dataSource.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`)).map(
    ({ tablename }) => tablename,
  );

const { migrations } = await prepareDatabase(dataSource);
const before = await tables();
for (let undone = 0; undone < migrations.length; undone++) await dataSource.undoLastMigration();
assert.deepEqual(await tables(), ['migrations'], 'a migration leaves tables behind when it is undone');
await prepareDatabase(dataSource);
assert.deepEqual(await tables(), before);
const again = await loadSeedFiles(dataSource);
assert.deepEqual(
  again,
  { inserted: 0, updated: 0, withdrawn: 0, removed: 0, differences: [] },
  'loading the seeds again changes something',
);
console.log(`${migrations.length} migrations up, down and up, ${before.length} tables; seeds loaded again change nothing`);
await dataSource.destroy();
