// All connections to the database are in use: the health checks still answer, and callers get 503 with `Retry-After`.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { startHub } from './hub.mjs';
import { startPostgres } from './postgres.mjs';

const CONNECTIONS = 3;
/** The longest time of the two health checks, in milliseconds: the second waits for a connection before it relies on the listener. */
const [LIVE_MS, READY_MS] = [1_000, 2_500];

let postgres;
let hub;
before(async () => {
  postgres = await startPostgres();
  hub = await (await startHub({ DATABASE_URL: postgres.url, DATABASE_POOL_SIZE: String(CONNECTIONS) })).ready();
});
after(async () => {
  await hub?.close();
  await postgres?.close();
});

/** The longest time of a health check, repeated until `done`, in milliseconds. Throws when one is not 200. */
async function slowest(path, done) {
  let longest = 0;
  while (!done()) {
    const began = performance.now();
    assert.equal((await fetch(hub.origin + path)).status, 200);
    longest = Math.max(longest, performance.now() - began);
    await delay(50);
  }
  return longest;
}

it('all connections wait for a lock', async (t) => {
  const began = performance.now();
  const { taken, refused, waited, live, ready } = await postgres.withClient(async (client) => {
    await client.query('BEGIN; LOCK TABLE border_crossing');
    const taken = Array.from({ length: CONNECTIONS }, (_, i) => hub.ask(`query Taken${i} { borderCrossings { code } }`));
    await delay(500);
    let done = false;
    const health = Promise.all(['/health/live', '/health/ready'].map((path) => slowest(path, () => done)));
    const refused = await Promise.all(Array.from({ length: 20 }, (_, i) => hub.ask(`query Refused${i} { provinces { totalCount } }`)));
    const waited = performance.now() - began;
    done = true;
    const [live, ready] = await health;
    await client.query('ROLLBACK');
    return { taken: await Promise.all(taken), refused, waited, live, ready };
  });
  for (const { status, retryAfter, text } of refused)
    assert.deepEqual([status, retryAfter, JSON.parse(text).errors[0].extensions.code], [503, '1', 'UNAVAILABLE']);
  assert.deepEqual(
    taken.map(({ status }) => status),
    Array.from(taken, () => 200),
  );
  assert.equal((await hub.ask('{ provinces { totalCount } }')).status, 200);
  assert.ok(live < LIVE_MS && ready < READY_MS, `live after ${live} ms, ready after ${ready} ms`);
  t.diagnostic(
    `20 callers had 503 after ${(waited / 1000).toFixed(1)} s; meanwhile live within ${live.toFixed(0)} ms, ready within ${ready.toFixed(0)} ms; the ${CONNECTIONS} others ended`,
  );
});
