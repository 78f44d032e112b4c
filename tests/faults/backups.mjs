import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { command } from './command.mjs';
import { lastCursor } from './feed.mjs';
import { startHub } from './hub.mjs';
import { built } from './opened-hub.mjs';
import { startPostgres } from './postgres.mjs';

const { readLines, checkBackup } = built('./database/backup-file.js');

const REPORTING = fileURLToPath(new URL('../writers/reporting-hub.mjs', import.meta.url));

const PROGRESS = 'knownAt percent statedPercent bounds { low high } projectCount composition { stated finished withoutPercent silent }';
const FROZEN = `query ($knownAt: DateTime) {
  province(code: "TH-90") { progress(basis: { knownAt: $knownAt }) { ${PROGRESS} contributions(first: 100) { nodes { project { code } percent report { code } } } } }
  forum: body(code: "CMGF") { progress(basis: { knownAt: $knownAt }) { ${PROGRESS} } }
  before: province(code: "TH-90") { progress(basis: { knownAt: $knownAt, asOf: "2023-12-31" }) { ${PROGRESS} } }
  certified: province(code: "TH-90") { progress(basis: { knownAt: $knownAt, certifiedOnly: true }) { ${PROGRESS} } }
}`;
const FEED = `query ($after: String) {
  changes(first: 100, after: $after) { edges { cursor node { type code kind changedAt } } pageInfo { hasNextPage endCursor } }
}`;

/** A folder and a server for the databases of a test. */
export async function startPlaces() {
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-backup-'));
  const postgres = await startPostgres();
  return {
    folder,
    postgres,
    close: async () => {
      await postgres.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A new empty database: a folder, or one on the server. */
export async function emptyDatabase({ folder, postgres }, kind, name) {
  if (kind === 'embedded') return { DATA_DIR: join(folder, name) };
  await postgres.query(`CREATE DATABASE ${name}`);
  return { DATABASE_URL: postgres.url.replace(/postgres$/, name) };
}

async function data(hub, query, variables) {
  const { status, text } = await hub.ask(query, variables);
  assert.equal(status, 200, text);
  const { data, errors } = JSON.parse(text);
  assert.equal(errors, undefined, text);
  return data;
}

/** Every entry of the change feed. */
async function feedOf(hub) {
  const entries = [];
  for (let after = null; ;) {
    const { edges, pageInfo } = (await data(hub, FEED, { after })).changes;
    entries.push(...edges);
    if (!pageInfo.hasNextPage) return entries;
    after = pageInfo.endCursor;
  }
}

/** Asks until `ended`: the answer of each instant, and how long each took. */
async function read(hub, answers, times, ended) {
  while (!ended()) {
    const began = performance.now();
    const answer = await data(hub, FROZEN);
    times.push({ began, took: performance.now() - began });
    answers.set(answer.province.progress.knownAt, JSON.stringify(answer));
  }
}

/** Backs up a hub in which officers write and that readers ask. Returns the answers and the feed of the hub, for comparison. */
async function backUpUnderLoad(t, folder, env, file) {
  const hub = await startHub({ ...env, RESPONSE_CACHE_MB: '0', WRITERS: '2', WRITING_MS: '600000' }, REPORTING);
  try {
    await hub.ready();
    const [answers, times] = [new Map(), []];
    let done = false;
    const readers = [1, 2].map(() => read(hub, answers, times, () => done));
    const grown = async (by) => {
      for (const size = answers.size; answers.size < size + by;) await delay(20);
    };
    await grown(6);
    const began = performance.now();
    const output = await command(folder, env, 'backup', file);
    const ended = performance.now();
    await grown(2);
    done = true;
    await Promise.all(readers);
    assert.match(output, /backup wrote .*: \d+ rows of \d+ tables, \d+ kB\. It holds all that was on record at 2/);
    const { head } = await checkBackup(file);
    const known = [...answers].filter(([knownAt]) => knownAt <= head.knownAt);
    assert.ok(known.length >= 5 && known.length < answers.size, 'it was read and written before, while and after the backup');
    const quiet = times.filter((time) => time.began + time.took < began).map(({ took }) => took);
    const meanwhile = times.filter((time) => time.began + time.took >= began && time.began < ended).map(({ took }) => took);
    t.diagnostic(
      `backed up in ${((ended - began) / 1000).toFixed(1)} s, ${(statSync(file).size / 1024).toFixed(0)} kB; ${known.length} instants asked before; ` +
        `the slowest answer took ${Math.max(...quiet).toFixed(0)} ms before and ${Math.max(...meanwhile).toFixed(0)} ms meanwhile`,
    );
    const feed = (await feedOf(hub)).filter(({ node }) => node.changedAt <= head.knownAt);
    return { known, feed, cursor: await lastCursor(hub) };
  } finally {
    await hub.close();
  }
}

/** What a backup holds, in an order of its own. The positions of the sequences stand apart. */
async function rowsOf(file) {
  const rows = [];
  let table;
  for await (const line of readLines(file)) {
    if (typeof line === 'string') rows.push(`${table} ${line}`);
    else table = line.table;
  }
  return rows.sort();
}

/** Restores a backup into an empty database, starts a hub on it and compares. */
async function restoreAndCompare(t, { folder, postgres }, file, env, { known, feed, cursor }) {
  const began = performance.now();
  assert.match(await command(folder, env, 'restore', file), /restore restored \d+ rows of \d+ tables, made by release .* Start the hub\./);
  const took = performance.now() - began;
  const again = `${file}.again`;
  await command(folder, env, 'backup', again);
  assert.ok(JSON.stringify(await rowsOf(again)) === JSON.stringify(await rowsOf(file)), 'every row is as it was');
  await rm(again);
  const hub = await startHub({ ...env, RESPONSE_CACHE_MB: '0' });
  try {
    await hub.ready();
    for (const [knownAt, answer] of known) assert.equal(JSON.stringify(await data(hub, FROZEN, { knownAt })), answer);
    assert.deepEqual(await feedOf(hub), feed, 'the feed is that of the hub, up to the backup');
    if (env.DATABASE_URL) {
      await postgres.withDatabase(env.DATABASE_URL, `INSERT INTO source (code, titles) VALUES ('T-AFTER', '{"EN": "T"}')`);
      const { edges } = (await data(hub, FEED, { after: cursor })).changes;
      assert.deepEqual(
        edges.map(({ node }) => node.code),
        ['T-AFTER'],
        'a client that has heard of changes after the backup hears of those after the restore',
      );
    }
  } finally {
    await hub.close();
  }
  t.diagnostic(`restored in ${(took / 1000).toFixed(1)} s, ${feed.length} entries of the feed and ${known.length} instants as before`);
}

/** Backs up a hub of a kind while officers write and readers ask; restores it embedded and on a server, and compares. Returns the file. */
export async function backUpAndRestore(t, places, source) {
  const file = join(places.folder, 'written.backup');
  const env = await emptyDatabase(places, source, 'written');
  const before = await backUpUnderLoad(t, places.folder, env, file);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  if (env.DATA_DIR)
    assert.deepEqual(
      readdirSync(env.DATA_DIR).filter((name) => name.startsWith('copy-')),
      [],
      'no copy is left',
    );
  for (const target of ['embedded', 'server'])
    await restoreAndCompare(t, places, file, await emptyDatabase(places, target, `restored_${target}`), before);
}
