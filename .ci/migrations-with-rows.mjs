// Migrations on a database with rows: on the seeded database of DATABASE_URL each migration is undone and made again, from the newest back to the one
// that made the projects, then all are made at once and the seeds are loaded. It is run from the project's root, built.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const built = createRequire(new URL('../dist/src/', import.meta.url));
built('reflect-metadata');
const { createDataSource } = built('./database/data-source.js');
const { runMigrations } = built('./database/migrate.js');
const { prepareDatabase } = built('../seeds/load/prepare-database.js');
const { checkSettled } = built('./database/settled-states.js');

/** Without it there are no projects, and so no rows that speak of them. */
const EARLIEST = 'Projects1795305600003';

const dataSource = await createDataSource({ url: process.env.DATABASE_URL }).initialize();
const names = dataSource.migrations.map(({ constructor }) => constructor.name);

/** How many rows each table of the hub has. */
async function counts() {
  const tables = await dataSource.query(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY 1`,
  );
  const rows = tables.map(({ tablename }) => `SELECT '${tablename}' AS name, count(*)::int AS count FROM ${tablename}`);
  return Object.fromEntries((await dataSource.query(rows.join(' UNION ALL '))).map(({ name, count }) => [name, count]));
}

await prepareDatabase(dataSource, () => {});
const before = await counts();
let rows = 0;
for (let i = names.length - 1; names[i] !== EARLIEST; i--) {
  const undone = names.slice(0, i);
  await dataSource.undoLastMigration();
  const old = await counts();
  try {
    assert.deepEqual(await dataSource.transaction((manager) => runMigrations(manager, [...undone, names[i]])), [names[i]]);
  } catch (error) {
    throw new Error(`${names[i]} cannot be made on a database with rows: ${error.message}`, { cause: error });
  }
  const made = await counts();
  const lost = Object.keys(old).filter(
    (name) => name in made && made[name] < old[name] && !['change_batch', 'change_entry'].includes(name),
  );
  assert.deepEqual(lost, [], `${names[i]} loses rows`);
  rows = Math.max(rows, ...Object.values(old));
  await dataSource.undoLastMigration();
}
const left = await counts();
assert.ok(left.project > 0 && left.source > 0, 'there are rows at the earliest migration');

const { migrations } = await prepareDatabase(dataSource, () => {});
const after = await counts();
for (const name of ['project', 'province', 'source', 'meeting', 'decision', 'observation', 'report_transition_rule'])
  assert.equal(after[name], before[name], name);
assert.deepEqual((await checkSettled(dataSource, 'ALL')).wrong, []);
console.log(`${migrations.length} migrations undone and made again with rows, one by one and all at once`);
await dataSource.destroy();
