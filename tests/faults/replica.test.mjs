// A hub reads from a streaming replica that is paused, killed and restarted: no answer is older than the changes known to the hub, and none fails.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { startHub } from './hub.mjs';
import { startPostgres } from './postgres.mjs';

/** The longest wait for the announcement of a change, in milliseconds. */
const ANNOUNCED_MS = 20_000;

let primary;
let replica;
let hub;
before(async () => {
  primary = await startPostgres();
  replica = await primary.replicate();
  hub = await (await startHub({ DATABASE_URL: primary.url, DATABASE_REPLICA_URLS: replica.url, RESPONSE_CACHE_MB: '0' })).ready();
});
after(async () => {
  await hub?.close();
  await replica?.close();
  await primary?.close();
});

/** A metric of the hub about its replica. */
async function metric(name) {
  const text = await (await fetch(`${hub.origin}/metrics`)).text();
  return Number(new RegExp(`^${name}\\{.*\\} (\\S+)$`, 'm').exec(text)[1]);
}

const isCurrent = async () => (await metric('hub_replica_current')) === 1;

/** Resolves when the hub reads from the replica, with the time waited in milliseconds. */
async function untilCurrent() {
  const began = performance.now();
  while (!(await isCurrent())) await delay(10);
  return performance.now() - began;
}

/** Changes a province `times` times, and queries it after each announcement. Returns the number of requests that the replica served. */
async function writeAndRead(times) {
  const before = await metric('hub_replica_requests');
  const client = createClient({ url: `${hub.origin}/graphql/stream`, retryAttempts: 0 });
  const announced = client.iterate({ query: 'subscription { changes(types: ["Province"]) { node { code } } }' });
  const next = () =>
    Promise.race([announced.next(), delay(ANNOUNCED_MS, null, { ref: false }).then(() => assert.fail('a change was not announced'))]);
  const first = next();
  // The feed begins some time after the request; only an announcement shows that it has begun.
  let isOpen = false;
  void first.then(() => (isOpen = true));
  for (let i = 0; !isOpen; i++) {
    await primary.query(`UPDATE province SET capital = $1 WHERE code = 'TH-91'`, [`Beginning ${i}`]);
    await delay(50);
  }
  try {
    for (let i = 0; i < times; i++) {
      const written = `Written ${i}`;
      await primary.query(`UPDATE province SET capital = $1 WHERE code = 'TH-90'`, [written]);
      while ((await next()).value.data.changes.node.code !== 'TH-90');
      const { status, text } = await hub.ask('{ province(code: "TH-90") { capital } }');
      assert.equal(status, 200, text);
      assert.equal(JSON.parse(text).data.province.capital, written);
    }
  } finally {
    client.dispose();
  }
  return (await metric('hub_replica_requests')) - before;
}

it('requests read from a current replica, and are never older than the announced changes', async (t) => {
  const took = await untilCurrent();
  const before = await metric('hub_replica_requests');
  for (let i = 0; i < 20; i++) assert.equal((await hub.ask('{ provinces { totalCount } }')).status, 200);
  assert.equal((await metric('hub_replica_requests')) - before, 20);
  const served = await writeAndRead(100);
  t.diagnostic(
    `current ${took.toFixed(0)} ms after the hub was ready; 100 changes, each read by the feed and then queried: ${served} of these 200 reads were served there, none too old`,
  );
});

it('a replica that does not replay receives no requests until it does', async (t) => {
  await replica.query('SELECT pg_wal_replay_pause()');
  const served = await writeAndRead(20);
  assert.equal(await isCurrent(), false);
  const before = await metric('hub_replica_requests');
  for (let i = 0; i < 20; i++) assert.equal((await hub.ask('{ provinces { totalCount } }')).status, 200);
  assert.equal(await metric('hub_replica_requests'), before);
  await replica.query('SELECT pg_wal_replay_resume()');
  const took = await untilCurrent();
  assert.equal((await hub.ask('{ province(code: "TH-90") { capital } }')).text.includes('Written 19'), true);
  assert.equal(await metric('hub_replica_requests'), before + 1);
  t.diagnostic(
    `paused: 20 requests after 20 changes, none too old (${served} served there before the first); used again ${took.toFixed(0)} ms after it was resumed`,
  );
});

it('a replica that is killed under load fails no request, and is used again by itself', async (t) => {
  let done = false;
  const loads = Promise.all(
    Array.from({ length: 8 }, async () => {
      const answers = [];
      while (!done) answers.push(await hub.ask('{ provinces(first: 35) { nodes { code projects { totalCount } } } }'));
      return answers;
    }),
  );
  await delay(500);
  const before = await metric('hub_replica_requests');
  assert.ok(before > 0);
  await replica.kill();
  await delay(1_000);
  assert.equal(await isCurrent(), false);
  await replica.start();
  const took = await untilCurrent();
  await delay(500);
  done = true;
  const answers = (await loads).flat();
  for (const { status, text } of answers) assert.equal(status, 200, text);
  assert.ok((await metric('hub_replica_requests')) > before);
  t.diagnostic(`${answers.length} answers, 0 errors; used again ${took.toFixed(0)} ms after it took connections`);
});
