// A writer is killed at each statement of a report's way from draft to certified, and at random moments: what it was told was done is on record,
// nothing is half done, and what is settled is what the reports say. KILLS says at how many moments, for the promise: 200.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startHub } from '../faults/hub.mjs';
import { startPostgres } from '../faults/postgres.mjs';

const WRITER = fileURLToPath(new URL('killed-writer.mjs', import.meta.url));

const STEADY_WRITER = fileURLToPath(new URL('steady-writer.mjs', import.meta.url));
const KILLS = Number(process.env.KILLS ?? 4);

const STATES = ['SAVED', 'SUBMITTED', 'VERIFIED', 'CERTIFIED'];

/** Runs a writer to its end, or to where it kills itself. Returns what it printed. */
async function run(env) {
  const writer = await startHub(env, WRITER);
  try {
    const exit = await writer.exit;
    const { output } = writer;
    const isEnded = /^ended after/m.test(output);
    assert.ok(isEnded || exit === 'SIGKILL', output);
    const left = /^left (.*)$/m.exec(output)?.[1];
    return {
      isEnded,
      original: /^original (\S+)$/m.exec(output)[1],
      told: [...output.matchAll(/^told (\S+) \S+$/gm)].map(([, state]) => state),
      left: left && JSON.parse(left),
    };
  } finally {
    await writer.close();
  }
}

/** What is on record of a chain is what its writer was told, or one step more: the answer to a commit can be lost. */
function assertWhole(told, { states, percent, wrong, drafts }, at) {
  const stepsOnRecord = drafts > 0 ? 1 : states.length === 0 ? 0 : STATES.indexOf(states.at(-1)) + 1;
  assert.ok([told.length, told.length + 1].includes(stepsOnRecord), `${at}: ${JSON.stringify({ told, states, drafts })}`);
  assert.deepEqual(states, STATES.slice(1, stepsOnRecord), at);
  assert.equal(percent, stepsOnRecord === STATES.length ? 20 : 74.8, at);
  assert.deepEqual(wrong, [], at);
}

/** Kills a writer at its first statement, another at a later one, and so on; each tells what the one before left. */
async function killEverywhere(t, env, kills, stride) {
  let [count, before] = [0, undefined];
  for (const KILL of kills) {
    for (let n = 1, isEnded = false; !isEnded; n += stride) {
      const writer = await run({ ...env, KILL, KILL_AT: String(n), ORIGINAL: before?.original ?? '' });
      if (before) assertWhole(before.told, writer.left, before.at);
      before = { ...writer, at: `killed ${KILL} statement ${n}` };
      ({ isEnded } = writer);
      if (!isEnded) count++;
    }
  }
  t.diagnostic(`killed ${count} times`);
}

/** Kills writers at random moments of their writing, and asserts that the record has what they were told. */
async function killAtRandom(t, env) {
  const told = new Map();
  for (let i = 0; i < KILLS; i++) {
    const writer = await startHub(env, STEADY_WRITER);
    try {
      await writer.said(/^told /m);
      await delay(Math.random() * 500);
      assert.equal(await writer.kill(), 'SIGKILL', writer.output);
      for (const [, state, report] of writer.output.matchAll(/^told (\S+) (\S+)$/gm)) told.set(report, state);
    } finally {
      await writer.close();
    }
  }
  const reader = await startHub({ ...env, CHECK: 'yes' }, STEADY_WRITER);
  try {
    const { reports, wrong } = JSON.parse((await reader.said(/^on record (.*)$/m))[1]);
    assert.deepEqual(wrong, []);
    const onRecord = new Map(reports.map(({ code, state }) => [code, state]));
    for (const [report, state] of told) {
      // One step more may be on record: its answer was lost.
      const stepsMore = STATES.indexOf(onRecord.get(report)) - STATES.indexOf(state);
      assert.ok(stepsMore === 0 || stepsMore === 1, `${report}: told ${state}, on record ${onRecord.get(report)}`);
    }
    assert.ok(told.size >= KILLS, 'writers wrote before they were killed');
    t.diagnostic(`killed ${KILLS} times; ${told.size} reports were told of, ${onRecord.size} are on record`);
  } finally {
    await reader.close();
  }
}

it('on a server: killed at random moments', async (t) => {
  const postgres = await startPostgres();
  try {
    await killAtRandom(t, { DATABASE_URL: postgres.url });
  } finally {
    await postgres.close();
  }
});

it('embedded: killed at random moments', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-killed-at-random-'));
  try {
    await killAtRandom(t, { DATA_DIR: folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it('on a server: killed before each statement, and after each was sent', async (t) => {
  const postgres = await startPostgres();
  try {
    await killEverywhere(t, { DATABASE_URL: postgres.url }, ['before', 'after'], 1);
  } finally {
    await postgres.close();
  }
});

it('embedded: killed before each second statement', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-killed-writes-'));
  try {
    await killEverywhere(t, { DATA_DIR: folder }, ['before'], 2);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
