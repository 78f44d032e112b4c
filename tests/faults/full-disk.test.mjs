// The disk of the embedded database is full at some moment: of the first start, or of a commit. A hub says what is wrong and what to do, works
// again once there is room, and has lost nothing that was committed. DISK_SIZES says at how many sizes, for the promise: 20.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startHub } from './hub.mjs';

const run = promisify(execFile);
const FILLING = fileURLToPath(new URL('filling-hub.mjs', import.meta.url));
const SIZES = Number(process.env.DISK_SIZES ?? 1);

/** Megabytes that are enough for a hub; spans in which its disk is full while it starts, and while it writes. */
const ENOUGH = 600;
const STARTING = [6, 80];
const WRITING = [146, 166];

let disk;
beforeEach(async () => {
  disk = await mkdtemp(join(tmpdir(), 'imt-gt-hub-disk-'));
});
afterEach(async () => {
  await run('umount', ['--lazy', disk]).catch(() => {});
  await rm(disk, { recursive: true, force: true });
});

const mount = (megabytes) => run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}M`, 'tmpfs', disk]);
const resize = (megabytes) => run('mount', ['-o', `remount,size=${megabytes}M`, disk]);

/** The middles of so many equal parts of a span. */
const sizesIn = ([first, last]) => Array.from({ length: SIZES }, (_, i) => Math.round(first + ((i + 0.5) * (last - first)) / SIZES));

async function withHub(program, env, use) {
  const hub = await startHub({ DATA_DIR: disk, ...env }, program);
  try {
    return await use(hub);
  } finally {
    await hub.close();
  }
}

/** Asserts that a hub starts and has all that is seeded. */
const startsWhole = () =>
  withHub(undefined, {}, async (hub) => {
    await hub.ready();
    assert.match((await hub.ask('{ provinces { totalCount } progressByLevel { progress { projectCount } } }')).text, /35.*62/);
  });

async function sources(hub) {
  const { status, text } = await hub.ask('{ sources { code } }');
  assert.equal(status, 200, text);
  return JSON.parse(text).data.sources.length;
}

it('at the first start: the hub says that the disk is full, and starts once there is room', async (t) => {
  for (const megabytes of sizesIn(STARTING)) {
    await mount(megabytes);
    const said = await withHub(undefined, {}, async (hub) => {
      const exit = await hub.refusal();
      if (exit === null) return 'started';
      assert.equal(exit, 1, hub.output);
      assert.match(hub.output, /The disk of \S+ is full \(\d+ MB are free\): .*Make room/, `${megabytes} MB`);
      return 'refused';
    });
    await resize(ENOUGH);
    await startsWhole();
    t.diagnostic(`${megabytes} MB: ${said}, then started`);
    await run('umount', [disk]);
  }
});

it('while it writes: callers are told to try again, and with room it goes on without a restart', async (t) => {
  for (const megabytes of sizesIn(WRITING)) {
    await mount(megabytes);
    const told = await withHub(FILLING, {}, async (hub) => {
      await hub.ready();
      const sourcesBefore = await sources(hub);
      await hub.said(/^failed .*\n(?:.*\n)*failed /m);
      const { status } = await hub.ask('{ provinces { totalCount } }');
      assert.ok(status === 200 || status === 503, `${megabytes} MB: ${status}`);
      await resize(ENOUGH);
      await hub.said(/^works again$/m);
      // The answer from before was kept: the hub has heard of the commit.
      assert.equal(await sources(hub), sourcesBefore + 1);
      await hub.kill();
      const committed = [...hub.output.matchAll(/^committed (\d+)\n/gm)].map(([, n]) => Number(n));
      t.diagnostic(`${megabytes} MB: ${/^failed \d+: (.*)$/m.exec(hub.output)[1]}; meanwhile ${status}; ${committed.length} commits`);
      return committed;
    });
    await withHub(FILLING, { FILL: 'no' }, async (hub) => {
      const [, count, last] = await hub.said(/^kept (\d+) to (\d+)\n/m);
      // One more may be on record: its answer was lost.
      assert.ok(Number(count) >= told.length && Number(last) >= told.at(-1), `${count} to ${last}, of ${told.length} to ${told.at(-1)}`);
    });
    await run('umount', ['--lazy', disk]);
  }
});
