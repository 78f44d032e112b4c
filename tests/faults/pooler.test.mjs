// PgBouncer before the server, without a setting for the hub: in session mode a hub works as without it, in the other modes it says what helps.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { answersOf } from './answers.mjs';
import { add, follow, lastCursor } from './feed.mjs';
import { startHub } from './hub.mjs';
import { startPooler } from './pooler.mjs';
import { startPostgres } from './postgres.mjs';

const closing = [];
let postgres;
/** A hub on the server itself. */
let hub;
before(async () => {
  postgres = await startPostgres();
  closing.push(postgres);
  hub = await start({ DATABASE_URL: postgres.url });
});
after(async () => {
  for (const each of closing.reverse()) await each.close();
});

async function start(env) {
  const hub = await startHub({ RESPONSE_CACHE_MB: '0', ...env });
  closing.push(hub);
  return hub.ready();
}

async function poolerOf(...settings) {
  const pooler = await startPooler(postgres, ...settings);
  closing.push(pooler);
  return pooler.urlOf('postgres');
}

/** What a hub says that does not start. */
async function refusal(DATABASE_URL) {
  const refused = await startHub({ DATABASE_URL });
  closing.push(refused);
  assert.equal(await refused.refusal(), 1);
  return refused.output;
}

it('session mode: the answers are the same, statements stay prepared, and changes are heard', async () => {
  const pooled = await start({ DATABASE_URL: await poolerOf('pool_mode=session') });
  const expected = await answersOf(hub);
  for (let i = 0; i < 3; i++) assert.deepEqual(await answersOf(pooled), expected);

  const entries = [];
  const announced = follow(pooled, await lastCursor(pooled), entries, 'T-1');
  await postgres.withClient((client) => add(client, 'T-1'));
  await announced;
  assert.deepEqual(
    entries.map(({ node }) => node.code),
    ['T-1'],
  );
});

for (const mode of ['transaction', 'statement']) {
  it(`${mode} mode is refused with the setting that helps`, async () => {
    assert.match(await refusal(await poolerOf(`pool_mode=${mode}`)), /transaction or statement mode.*pool_mode = session/);
  });
}

for (const size of [2, 12]) {
  it(`transaction mode is seen as well where ${size} sessions are handed out in turn`, async () => {
    const url = await poolerOf('pool_mode=transaction', 'server_round_robin=1', `default_pool_size=${size}`);
    const clients = Array.from({ length: size }, () => new pg.Client({ connectionString: url }));
    await Promise.all(clients.map((client) => client.connect()));
    await Promise.all(clients.map((client) => client.query('SELECT pg_sleep(0.5)')));
    await Promise.all(clients.map((client) => client.end()));
    assert.match(await refusal(url), /pool_mode = session/);
  });
}

it('fewer connections than the hub needs are refused with the setting that helps', async () => {
  assert.match(await refusal(await poolerOf('pool_mode=session', 'default_pool_size=1')), /default_pool_size/);
});

it('a replica behind a pooler that shares sessions is not read', async () => {
  const url = await poolerOf('pool_mode=transaction');
  const other = await start({ DATABASE_URL: postgres.url, DATABASE_REPLICA_URLS: url });
  const said = () => [...other.logged('a replica is lost: reading elsewhere'), ...other.logged('reading from a replica')];
  while (said().length === 0) await delay(20);
  assert.match(said()[0].err?.message ?? 'it is read', /pool_mode = session/);
  assert.match(await (await fetch(`${other.origin}/metrics`)).text(), /^hub_replica_current\{.*\} 0$/m);
});
