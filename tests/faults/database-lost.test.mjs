// The PostgreSQL server crashes and restarts under load: every answer is whole or a clean 503, and the hub recovers by itself.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { add, follow, lastCursor } from './feed.mjs';
import { startHub } from './hub.mjs';
import { startPostgres } from './postgres.mjs';

/** The time within which every request succeeds again once the server accepts connections, in milliseconds. */
const RECOVERY_MS = 5_000;

/** The time between the crash of the server and its restart, in milliseconds. */
const DOWN_MS = 1_000;

let postgres;
let hub;
before(async () => {
  postgres = await startPostgres();
  hub = await (await startHub({ DATABASE_URL: postgres.url, RESPONSE_CACHE_MB: '0' })).ready();
});
after(async () => {
  await hub?.close();
  await postgres?.close();
});

/** Sends one request after the other until `done`, with a pause after a refusal. Returns the answers with the times of their arrival. */
async function load(done) {
  const answers = [];
  while (!done()) {
    const answer = await hub.ask('{ provinces(first: 35) { nodes { code progress { percent } projects { totalCount } } } }');
    answers.push({ ...answer, at: performance.now() });
    if (answer.status === 503) await delay(50);
  }
  return answers;
}

/** Asserts that an answer is whole, or a transient fault with `Retry-After`. */
function assertClean({ status, retryAfter, text }) {
  const { data, errors } = JSON.parse(text);
  if (status === 200) return assert.equal(data.provinces.nodes.length, 35);
  assert.deepEqual([status, retryAfter, ...new Set(errors.map(({ extensions }) => extensions.code))], [503, '1', 'UNAVAILABLE']);
}

/** Resolves with the time at which the server accepts connections: after a crash it recovers first. */
async function acceptsConnections() {
  for (;;) {
    try {
      await postgres.query('SELECT');
      return performance.now();
    } catch {
      await delay(10);
    }
  }
}

it('the server is killed and started again', async (t) => {
  let done = false;
  const entries = [];
  const following = follow(hub, await lastCursor(hub), entries, 'T-AFTER');
  const loads = Promise.all(Array.from({ length: 8 }, () => load(() => done)));
  await delay(1_000);
  const killed = performance.now();
  await postgres.kill();
  await delay(DOWN_MS);
  const ready = await fetch(`${hub.origin}/health/ready`);
  const [started] = await Promise.all([acceptsConnections(), postgres.start()]);
  await postgres.withClient((client) => add(client, 'T-AFTER'));
  await following;
  await delay(1_000);
  done = true;
  const answers = (await loads).flat();

  answers.forEach(assertClean);
  assert.equal(ready.status, 503);
  const failed = answers.filter(({ status }) => status === 503);
  assert.ok(failed.length > 0 && answers.some(({ at, status }) => at < killed && status === 200));
  const recovered = Math.max(started, ...failed.map(({ at }) => at)) - started;
  const first = Math.min(...answers.filter(({ at, status }) => status === 200 && at > killed + DOWN_MS).map(({ at }) => at)) - started;
  assert.ok(recovered < RECOVERY_MS && first < RECOVERY_MS, `the last error came ${recovered} ms after the server was back`);
  assert.equal((await fetch(`${hub.origin}/health/ready`)).status, 200);
  t.diagnostic(
    `${answers.length} answers, ${failed.length} of them 503; after the server took connections again the first whole one came after ${first.toFixed(0)} ms, the last 503 after ${recovered.toFixed(0)} ms`,
  );
});
