// An upgrade of a database with rows that fails at any step, or is killed, leaves the old state, on which the old release starts.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startHub } from './hub.mjs';
import { startPostgres } from './postgres.mjs';

const UPGRADING = fileURLToPath(new URL('upgrading-hub.mjs', import.meta.url));

let postgres;
let env;
before(async () => {
  postgres = await startPostgres();
  env = { DATABASE_URL: postgres.url };
  const hub = await (await startHub(env)).ready();
  await hub.stop();
  await hub.close();
});
after(() => postgres?.close());

/** What must not change: structure, functions, rows. */
const state = async () => {
  const tables = await postgres.query(`SELECT relname, relfilenode FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1`);
  const functions = await postgres.query(
    `SELECT proname, prosrc, obj_description(oid, 'pg_proc') FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1, 2`,
  );
  const rows = await postgres.query(
    `SELECT (SELECT jsonb_agg(migrations ORDER BY id) FROM migrations) AS migrations, (SELECT jsonb_agg(project ORDER BY id) FROM project) AS projects,
       (SELECT jsonb_agg(change_batch ORDER BY id) FROM change_batch) AS changes, (SELECT jsonb_agg(seed_load) FROM seed_load) AS loads,
       (SELECT jsonb_agg(project_state ORDER BY project_state::text) FROM project_state) AS states,
       obj_description('project_state'::regclass, 'pg_class') AS settled`,
  );
  return JSON.stringify({ tables, functions, rows });
};

/** Starts the release on the database and stops it. Returns its output. */
async function startAndStop(program, variables = {}) {
  const hub = await startHub({ ...env, ...variables }, program);
  try {
    await hub.ready();
    const { data } = JSON.parse((await hub.ask('{ provinces { totalCount } progressByLevel { progress { projectCount } } }')).text);
    assert.deepEqual([data.provinces.totalCount, data.progressByLevel[0].progress.projectCount], [35, 62]);
    assert.equal(await hub.stop(), 0);
    return hub.output;
  } finally {
    await hub.close();
  }
}

for (const step of ['MIGRATION', 'FUNCTION', 'SETTLE', 'SEEDS']) {
  it(`an upgrade that fails in its step ${step} leaves the old state`, async () => {
    const old = await state();
    const hub = await startHub({ ...env, FAILS_IN: step }, UPGRADING);
    try {
      assert.equal(await hub.exit, 1);
      assert.match(hub.output, /The upgrade could not be made/);
    } finally {
      await hub.close();
    }
    assert.ok((await state()) === old);
  });
}

it('an upgrade that is killed leaves the old state, and the old release starts', async () => {
  const old = await state();
  for (const step of ['MIGRATION', 'SEEDS']) {
    const hub = await startHub({ ...env, WAITS_IN: step }, UPGRADING);
    try {
      while (!hub.output.includes(`waits in ${step}`)) await Promise.race([delay(20), hub.exit.then(() => assert.fail(hub.output))]);
      await hub.kill();
    } finally {
      await hub.close();
    }
    // The server undoes it when it sees that the connection is gone.
    while ((await postgres.query(`SELECT FROM pg_stat_activity WHERE state = 'idle in transaction'`)).length > 0) await delay(20);
    assert.ok((await state()) === old);
  }
  await startAndStop();
  assert.ok((await state()) === old);
});

it('an upgrade is made; then the old release refuses and says what to do, until the upgrade is undone', async () => {
  await startAndStop(UPGRADING);
  const upgraded = await state();
  const hub = await startHub(env);
  try {
    assert.equal(await hub.exit, 1);
    assert.match(
      hub.output,
      /This hub \(release .*\) is older than its database, which has a migration that it does not know: Upgrade4000000000000\./,
    );
    assert.match(hub.output, /Start the newer release; or undo .* "npm run db:revert", once for each migration; or restore a backup/);
  } finally {
    await hub.close();
  }
  assert.ok((await state()) === upgraded);
  const undone = await startHub({ ...env, REVERT: 'true' }, UPGRADING);
  assert.equal(await undone.exit, 0, undone.output);
  await undone.close();
  await startAndStop();
});
