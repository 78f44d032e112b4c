// A data folder belongs to one hub: in whatever containers hubs start, at whatever moment, and however the one before has ended.
// FOLDER_ROUNDS repeats the races, for the promise: 20 hubs refused, 50 races of four.
import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { IN_A_NAMESPACE, startHub } from './hub.mjs';

const HOLDER = fileURLToPath(new URL('folder-holder.mjs', import.meta.url));
const ROUNDS = Number(process.env.FOLDER_ROUNDS ?? 1);

let folder;
let started;
beforeEach(async () => {
  started = [];
  folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-folder-'));
});
afterEach(async () => {
  await Promise.all(started.map((hub) => hub.close()));
  await rm(folder, { recursive: true, force: true });
});

/** Starts a hub that has no temporary folder: it needs none. */
async function start(program, { launcher = [], dataDir = folder } = {}) {
  const hub = await startHub({ DATA_DIR: dataDir, TMPDIR: join(folder, 'no', 'such', 'folder') }, program, launcher);
  started.push(hub);
  return hub;
}

/** Whether a holder has taken the folder. */
async function hasTaken(holder) {
  const [word] = await holder.said(/^(taken|refused .*)$/m);
  return word === 'taken';
}

const take = async (options) => hasTaken(await start(HOLDER, options));

it('a hub in another process namespace is refused, with a word that helps, and the first goes on', async () => {
  const first = await (await start(undefined, { launcher: IN_A_NAMESPACE })).ready();
  for (let i = 0; i < 2 * ROUNDS; i++) {
    const second = await start(undefined, { launcher: IN_A_NAMESPACE });
    assert.equal(await second.exit, 1);
    assert.match(
      second.output,
      /The data directory .* is in use by the hub with process id 1, here or in another container\. Stop that hub, /,
    );
  }
  assert.match((await first.ask('{ provinces { totalCount } }')).text, /"totalCount":35/);
});

it('of four that start at once on the lock of a killed hub, one takes the folder', async () => {
  await writeFile(join(folder, 'hub.lock'), '99999999');
  for (let i = 0; i < 5 * ROUNDS; i++) {
    const four = await Promise.all(Array.from({ length: 4 }, () => start(HOLDER)));
    const taken = await Promise.all(four.map(hasTaken));
    assert.equal(taken.filter(Boolean).length, 1, `round ${i}`);
    await Promise.all(four.map((holder) => holder.kill()));
  }
});

for (const [what, content] of [
  ['empty, as after a power cut', ''],
  ['with the process id of something else that runs', String(process.ppid)],
  ['with no process id', '\0\0\0\0'],
])
  it(`a lock file that nobody holds does not stand in the way: ${what}`, async () => {
    await writeFile(join(folder, 'hub.lock'), content);
    assert.equal(await take(), true);
  });

it('a refused hub leaves the lock of the first as it is', async () => {
  const first = await start(HOLDER);
  assert.equal(await hasTaken(first), true);
  assert.equal(await take(), false);
  assert.equal(await take(), false);
  await first.kill();
  assert.equal(await take(), true);
});

it('a folder is the same by another path', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'imt-gt-hub-path-')), 'other');
  await symlink(folder, path);
  assert.equal(await take(), true);
  assert.equal(await take({ dataDir: path }), false);
  await rm(path);
});
