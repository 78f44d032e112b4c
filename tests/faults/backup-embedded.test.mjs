// An embedded hub is backed up while officers write and readers ask. Restored, embedded and on a server, it answers every instant as before.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { backUpAndRestore, startPlaces } from './backups.mjs';
import { startHub } from './hub.mjs';

let places;
before(async () => (places = await startPlaces()));
after(() => places?.close());

it('backed up while officers write, restored embedded and on a server', (t) => backUpAndRestore(t, places, 'embedded'));

it('copies that were left behind are removed, and a copy that cannot be made is told', async () => {
  const folder = join(places.folder, 'restored_embedded');
  const [left, id] = ['copy-00000000-0000-4000-8000-000000000000', 'copy-00000000-0000-4000-8000-000000000001'];
  await mkdir(join(folder, `${left}.part`));
  await mkdir(join(folder, left));
  await utimes(join(folder, left), new Date(0), new Date(0));
  const hub = await (await startHub({ DATA_DIR: folder })).ready();
  try {
    // Something stands where the copy has to go.
    await writeFile(join(folder, `${id}.part`), '');
    await writeFile(join(folder, `${id}.request`), '');
    while (!existsSync(join(folder, `${id}.failed`))) await delay(20);
    await delay(300);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('copy-')),
      [`${id}.failed`],
    );
    assert.equal((await hub.ask('{ provinces { totalCount } }')).status, 200);
  } finally {
    await hub.close();
  }
});
