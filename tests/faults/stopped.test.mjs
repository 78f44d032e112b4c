// A hub is stopped under load, as at every release: it completes its requests, and another hub takes over.
import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { after, before, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { startHub } from './hub.mjs';
import { startPostgres } from './postgres.mjs';

/** In milliseconds: the time for which a stopping hub still serves; the longest end after that without requests; and the longest stop of all. */
const [DRAIN_MS, REST_MS, MOST_MS] = [1_000, 3_000, 15_000];

let postgres;
let hubs;
before(async () => {
  postgres = await startPostgres();
  hubs = await Promise.all([1, 2].map(() => startHub({ DATABASE_URL: postgres.url, RESPONSE_CACHE_MB: '0' })));
  await Promise.all(hubs.map((hub) => hub.ready()));
});
after(async () => {
  await Promise.all((hubs ?? []).map((hub) => hub.close()));
  await postgres?.close();
});

/** One request on a kept-alive connection. `status` is undefined when no answer began; rejects when an answer began and did not end. */
function ask({ origin }, query, agent) {
  const sent = performance.now();
  return new Promise((resolve, reject) => {
    const outgoing = request(`${origin}/graphql?${new URLSearchParams({ query })}`, { agent }, (answer) => {
      let text = '';
      answer
        .setEncoding('utf8')
        .on('data', (piece) => (text += piece))
        .on('error', reject)
        .on('end', () => resolve({ sent, status: answer.statusCode, text }));
    });
    outgoing.on('error', () => resolve({ sent })).end();
  });
}

/** Sends one request after the other until `done`, to the second hub once the first accepts no more. */
async function call(done) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const answers = [];
  for (let hub = hubs[0]; !done();) {
    answers.push({
      hub,
      ...(await ask(hub, '{ provinces(first: 35) { nodes { code progress { percent } projects { nodes { code name } } } } }', agent)),
    });
    if (answers.at(-1).status === undefined) hub = hubs[1];
  }
  agent.destroy();
  return answers;
}

it('under load it completes its requests, and another hub takes over', async (t) => {
  const [stopped, other] = hubs;
  let done = false;
  const calls = Promise.all(Array.from({ length: 8 }, () => call(() => done)));
  await delay(1_000);
  const { slow, signalled, took, notReady } = await postgres.withClient(async (client) => {
    // One request waits for this lock in the database until after the hub has stopped accepting new ones.
    await client.query('BEGIN; LOCK TABLE border_crossing');
    const agent = new Agent({ keepAlive: true });
    const waiting = ask(stopped, '{ borderCrossings { code } }', agent);
    await delay(200);
    const signalled = performance.now();
    const status = stopped.stop();
    await delay(DRAIN_MS / 2);
    const notReady = await (await fetch(`${stopped.origin}/health/ready`)).json();
    await delay(DRAIN_MS);
    await client.query('ROLLBACK');
    const unlocked = performance.now();
    assert.equal(await status, 0);
    assert.ok(performance.now() - unlocked < REST_MS);
    agent.destroy();
    return { slow: await waiting, signalled, took: performance.now() - signalled, notReady };
  });
  done = true;
  const answers = (await calls).flat();

  assert.deepEqual(notReady, { status: 'unavailable', reason: 'the hub is stopping' });
  assert.equal(JSON.parse(slow.text).data.borderCrossings.length, 9);
  for (const { hub, sent, status, text } of answers) {
    if (status !== undefined) assert.equal(JSON.parse(text).data.provinces.nodes.length, 35);
    else assert.ok(hub === stopped && sent > signalled + DRAIN_MS * 0.9, 'only requests after the drain time fail');
  }
  assert.ok(answers.some(({ hub, status }) => hub === other && status === 200));
  const count = (fits) => answers.filter(fits).length;
  t.diagnostic(
    `stopped ${(took / 1000).toFixed(1)} s after SIGTERM, which a slow statement held up; ${count(({ hub, status }) => hub === stopped && status)} whole answers ` +
      `(${count(({ hub, sent, status }) => hub === stopped && sent > signalled && status)} of them sent after SIGTERM), 0 cut, ${count(({ hub }) => hub === other)} from the other hub`,
  );
});

it('a request that never ends does not keep it from stopping', async (t) => {
  const socket = connect(Number(new URL(hubs[1].origin).port), '127.0.0.1');
  socket
    .on('error', () => {})
    .write('POST /graphql HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":');
  await delay(200);
  const signalled = performance.now();
  assert.equal(await hubs[1].stop(), 0);
  const took = performance.now() - signalled;
  t.diagnostic(`stopped ${(took / 1000).toFixed(1)} s after SIGTERM`);
  assert.ok(took < MOST_MS);
  socket.destroy();
});
