// A hub is killed at random times, as by kill -9 or for want of memory: it starts again, and no committed data are lost.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startHub } from './hub.mjs';
import { startPostgres } from './postgres.mjs';

const WRITING = fileURLToPath(new URL('writing-hub.mjs', import.meta.url));

/** Starts a hub and kills it after some seconds. Returns its progress by then, for the report. */
async function killWhileStarting(env, seconds) {
  const hub = await startHub(env);
  try {
    const phase = await Promise.race([delay(seconds * 1000).then(() => 'starting'), hub.ready().then(() => 'serving')]);
    await hub.kill();
    return `${seconds.toFixed(1)} s (${phase})`;
  } finally {
    await hub.close();
  }
}

/** Starts a hub that writes while it answers, and kills it after some seconds of both. Returns the codes that it printed as committed. */
async function killWhileWriting(env, seconds) {
  const hub = await startHub(env, WRITING);
  try {
    await hub.ready();
    for (const until = performance.now() + seconds * 1000; performance.now() < until;) await hub.ask('{ provinces { totalCount } }');
    await hub.kill();
    return [...hub.output.matchAll(/^committed (\S+)\n/gm)].map(([, code]) => code);
  } finally {
    await hub.close();
  }
}

/** The entries of the change feed about sources that are not seeded, in the order of the feed. */
async function addedSources(hub) {
  const added = [];
  for (let after = null; ;) {
    const { edges, pageInfo } = JSON.parse(
      (
        await hub.ask(
          'query ($after: String) { changes(types: ["Source"], first: 100, after: $after) { edges { node { code kind thing { __typename } } } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      ).text,
    ).data.changes;
    added.push(...edges.map(({ node }) => node).filter(({ code }) => code.startsWith('T-')));
    if (!pageInfo.hasNextPage) return added;
    after = pageInfo.endCursor;
  }
}

/** Starts a hub and asserts that it has all seeded data, and each committed source once. */
async function assertWhole(t, env, committed) {
  const began = performance.now();
  const hub = await startHub(env);
  try {
    await hub.ready();
    t.diagnostic(`ready again after ${((performance.now() - began) / 1000).toFixed(1)} s, ${committed.length} commits found`);
    const { data } = JSON.parse((await hub.ask('{ provinces { totalCount } progressByLevel { level progress { projectCount } } }')).text);
    assert.equal(data.provinces.totalCount, 35);
    assert.equal(data.progressByLevel[0].progress.projectCount, 62);
    const added = await addedSources(hub);
    assert.ok(
      added.every(({ kind, thing }) => kind === 'ADDED' && thing),
      'every announced source exists',
    );
    // There may be more: a source can be committed without its code being printed before the kill.
    const codes = added.map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code) => committed.includes(code)),
      committed,
    );
    assert.equal(await hub.stop(), 0);
  } finally {
    await hub.close();
  }
}

async function killAndStart(t, env, { starts, writes }) {
  const kills = [];
  for (const seconds of starts) kills.push(await killWhileStarting(env, seconds));
  const committed = [];
  for (const seconds of writes) {
    const codes = await killWhileWriting(env, seconds);
    assert.ok(codes.length > 0);
    committed.push(...codes);
    kills.push(`writing, after ${codes.length} commits`);
  }
  t.diagnostic(`killed at ${kills.join('; ')}`);
  await assertWhole(t, env, committed);
}

/** A random time in each of `parts` equal parts of a span, in seconds. */
const randomTimes = (parts, span) => Array.from({ length: parts }, (_, i) => ((i + Math.random()) * span) / parts);

it('embedded: killed while it creates, migrates and seeds its database, and while it serves and writes', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-killed-'));
  try {
    await killAndStart(t, { DATA_DIR: folder }, { starts: randomTimes(4, 6), writes: randomTimes(2, 1.5) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it('on a server: killed while it migrates and seeds, and while it serves and writes', async (t) => {
  const postgres = await startPostgres();
  try {
    await killAndStart(t, { DATABASE_URL: postgres.url }, { starts: randomTimes(4, 3), writes: randomTimes(2, 1.5) });
  } finally {
    await postgres.close();
  }
});
