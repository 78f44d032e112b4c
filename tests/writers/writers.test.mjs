// Many write while many read. What was answered once is answered for ever, and nothing that somebody was told was done is lost.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startHub } from '../faults/hub.mjs';
import { startPostgres } from '../faults/postgres.mjs';

const REPORTING = fileURLToPath(new URL('reporting-hub.mjs', import.meta.url));

/** How long is written, in seconds: `WRITERS_SECONDS=60 npm run check:writers` is the promise. */
const SECONDS = Number(process.env.WRITERS_SECONDS ?? 20);

const PROGRESS = 'knownAt percent statedPercent bounds { low high } projectCount composition { stated finished withoutPercent silent }';
const QUERY = `query ($knownAt: DateTime) {
  province(code: "TH-90") { progress(basis: { knownAt: $knownAt }) { ${PROGRESS} } }
  forum: body(code: "CMGF") { progress(basis: { knownAt: $knownAt }) { ${PROGRESS} } }
  before: province(code: "TH-90") { progress(basis: { knownAt: $knownAt, asOf: "2023-12-31" }) { ${PROGRESS} } }
  certified: province(code: "TH-90") { progress(basis: { knownAt: $knownAt, certifiedOnly: true }) { ${PROGRESS} } }
  projects: province(code: "TH-90") {
    progress(basis: { knownAt: $knownAt }) { contributions(first: 100) { nodes { project { code } kind percent report { code } } } }
  }
}`;

/** The data of the question, as known at an instant or last, and the instant. */
async function ask(hub, knownAt) {
  const { status, text } = await hub.ask(QUERY, { knownAt });
  assert.equal(status, 200, text);
  const { data, errors } = JSON.parse(text);
  assert.equal(errors, undefined, text);
  return { knownAt: data.province.progress.knownAt, data: JSON.stringify(data) };
}

/** Asks until `ended`. The same instant has the same answer, whichever hub gave it. */
async function read(hubs, answers, times, ended) {
  while (!ended()) {
    const began = performance.now();
    const { knownAt, data } = await ask(hubs[Math.floor(Math.random() * hubs.length)]);
    times.push(performance.now() - began);
    assert.equal(answers.get(knownAt) ?? data, data, `the answer at ${knownAt} has changed`);
    answers.set(knownAt, data);
  }
}

/** What a hub prints when its officers have ended. */
async function written(hub) {
  for (;;) {
    const line = /^written (.*)$/m.exec(hub.output);
    if (line) return JSON.parse(line[1]);
    const exit = await Promise.race([delay(50), hub.exit]);
    if (exit !== undefined) throw new Error(`the hub has ended with ${exit}:\n${hub.output}`);
  }
}

/** Four read while the officers of the first hubs write; then every hub is asked again for all that was answered. */
async function writeAndRead(t, writing, reading) {
  const hubs = [...writing, ...reading];
  const [answers, times] = [new Map(), []];
  let ended = false;
  const readers = Array.from({ length: 4 }, () => read(hubs, answers, times, () => ended));
  const [outcomes] = await Promise.all([Promise.all(writing.map(written)).finally(() => (ended = true)), ...readers]);
  for (const { done, onRecord, wrong } of outcomes) {
    assert.deepEqual(onRecord, { submitted: done.submitted, steps: done.steps }, 'all that was said to be done is on record');
    assert.equal(wrong, 0, 'what is settled is what the reports say');
  }
  const again = [...answers];
  for (const hub of hubs) {
    const rest = [...again];
    const reader = async () => {
      for (let next; (next = rest.pop());) assert.equal((await ask(hub, next[0])).data, next[1], `the answer at ${next[0]} has changed`);
    };
    await Promise.all([reader(), reader(), reader(), reader()]);
  }
  const sorted = times.sort((a, b) => a - b);
  const total = outcomes.reduce((sum, { done }) => sum + done.submitted + done.steps, 0);
  const refused = outcomes.reduce((sum, { done }) => sum + done.refused, 0);
  t.diagnostic(
    `${total} writes in ${SECONDS} s, ${refused} refused; ${times.length} answers (median ${sorted[times.length >> 1].toFixed(0)} ms, ` +
      `p99 ${sorted[Math.floor(times.length * 0.99)].toFixed(0)} ms), ${answers.size} instants, each asked again of ${hubs.length} hubs`,
  );
  // What is public moves with each certification, which is one write in three.
  assert.ok(answers.size > SECONDS / 4, 'the record moved while it was read');
}

const WRITING = { WRITING_MS: String(SECONDS * 1000), RESPONSE_CACHE_MB: '0' };

it('embedded: eight write and four read', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-writers-'));
  const hub = await startHub({ ...WRITING, WRITERS: '8', DATA_DIR: folder }, REPORTING);
  try {
    await writeAndRead(t, [await hub.ready()], []);
  } finally {
    await hub.close();
    await rm(folder, { recursive: true, force: true });
  }
});

it('on a server: eight write in two hubs and four read, also from a replica', async (t) => {
  const primary = await startPostgres();
  const hubs = [];
  let replica;
  try {
    const env = { ...WRITING, DATABASE_URL: primary.url };
    // The first one prepares the database.
    hubs.push(await (await startHub({ DATABASE_URL: primary.url, RESPONSE_CACHE_MB: '0' })).ready());
    replica = await primary.replicate();
    hubs.push(await (await startHub({ DATABASE_URL: primary.url, DATABASE_REPLICA_URLS: replica.url, RESPONSE_CACHE_MB: '0' })).ready());
    const writing = await Promise.all([1, 2].map(() => startHub({ ...env, WRITERS: '4' }, REPORTING)));
    hubs.push(...writing);
    await Promise.all(writing.map((hub) => hub.ready()));
    await writeAndRead(t, writing, hubs.slice(0, 2));
  } finally {
    await Promise.all(hubs.map((hub) => hub.close()));
    await replica?.close();
    await primary.close();
  }
});
