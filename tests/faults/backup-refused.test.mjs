// What cannot be restored is refused before anything is changed, and a backup or restore that is stopped leaves nothing.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { appendFile, copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { emptyDatabase, startPlaces } from './backups.mjs';
import { command, refused, startCommand } from './command.mjs';
import { startHub } from './hub.mjs';
import { built } from './opened-hub.mjs';

const { readLines, checkBackup, writeLines, writeWhole } = built('./database/backup-file.js');

let places;
let file;
let written;
before(async () => {
  places = await startPlaces();
  file = join(places.folder, 'written.backup');
  // The backup of a hub at rest.
  written = { DATABASE_URL: places.postgres.url.replace(/postgres$/, 'written') };
  await places.postgres.query('CREATE DATABASE written');
  const hub = await (await startHub(written)).ready();
  await hub.close();
  await command(places.folder, written, 'backup', file);
});
after(() => places?.close());

/** The number of tables of a database. */
const tablesOf = async (env) => {
  const [{ count }] = await places.postgres.withDatabase(
    env.DATABASE_URL,
    `SELECT count(*)::int AS count FROM pg_tables WHERE schemaname = 'public'`,
  );
  return count;
};

/** A backup with the same lines but for those that `change` replaces. */
async function changed(name, change) {
  const path = join(places.folder, name);
  const { head } = await checkBackup(file);
  async function* lines() {
    let table;
    for await (const line of readLines(file)) {
      table = line.table ?? table;
      yield change({ table, line }) ?? line;
    }
  }
  await writeWhole(path, (sink) => writeLines(change({ head }) ?? head, lines(), sink));
  return path;
}

it('a backup that is cut, changed, newer or none is refused, and a restore that fails leaves the database empty', async () => {
  const { folder } = places;
  const env = await emptyDatabase(places, 'server', 'stays_empty');
  const fault = async (path) => {
    const output = await refused(folder, env, 'restore', path);
    assert.equal(await tablesOf(env), 0);
    return output;
  };
  const cut = join(folder, 'cut.backup');
  for (const part of [0.999, 0.5, 0.01]) {
    await copyFile(file, cut);
    await truncate(cut, Math.floor(statSync(file).size * part));
    assert.match(await fault(cut), /The backup .*cut\.backup is not whole: /);
  }
  const bytes = await readFile(file);
  bytes[bytes.length >> 1] ^= 1;
  await writeFile(cut, bytes);
  assert.match(await fault(cut), /The backup .* is not whole: /);
  await copyFile(file, cut);
  await appendFile(cut, bytes.subarray(0, 100));
  assert.match(await fault(cut), /The backup .* is not whole: /);
  await writeFile(cut, 'no backup');
  assert.match(await fault(cut), /cut\.backup is not a backup of the hub/);

  const newer = await changed(
    'newer.backup',
    ({ head }) => head && { ...head, release: '9.9.9', migrations: [...head.migrations, 'Newer4000000000000'] },
  );
  assert.match(await fault(newer), /made by release 9\.9\.9, which is newer than this one \(.*\): it has Newer4000000000000\./);

  // The row names a source that there is not: the last thing that a restore checks.
  const wrong = await changed('wrong.backup', ({ table, line }) =>
    table === 'citation' && typeof line === 'string' ? line.replace(/^(\["\d+","\w+","\w+",)"\d+"/, '$1"999999"') : undefined,
  );
  assert.match(await fault(wrong), /citation.*foreign key/);

  // As by kill -9, between its first statement and its last.
  const killed = startCommand(folder, env, 'restore', file);
  while (!killed.output.includes('the backup is whole')) await delay(10);
  await delay(300);
  killed.process.kill('SIGKILL');
  assert.equal((await killed.ended).status, 'SIGKILL');
  await command(folder, env, 'restore', file);
  const filled = await tablesOf(env);
  assert.match(
    await refused(folder, env, 'restore', file),
    /The database is not empty: it has \d+ tables \(action_event, .*another DATA_DIR/,
  );
  assert.equal(await tablesOf(env), filled);
});

it('a backup never overwrites a file, and one that is stopped leaves none', async () => {
  const { folder, postgres } = places;
  const env = written;
  const before = await readFile(file);
  assert.match(await refused(folder, env, 'backup', file), /written\.backup exists, and a backup never overwrites a file/);
  assert.ok(before.equals(await readFile(file)));
  assert.match(await refused(folder, env, 'backup'), /Name one file: npm run db:backup -- FILE/);
  assert.match(await refused(folder, await emptyDatabase(places, 'server', 'nothing'), 'backup', 'none.backup'), /nothing to back up/);

  // Somebody holds a table, so that the backup cannot end.
  await postgres.withDatabase(env.DATABASE_URL, async (client) => {
    await client.query('BEGIN; LOCK TABLE source IN ACCESS EXCLUSIVE MODE');
    const stopped = startCommand(folder, env, 'backup', 'stopped.backup');
    while (!existsSync(join(folder, 'stopped.backup.part'))) await delay(20);
    await delay(300);
    stopped.process.kill('SIGTERM');
    await client.query('ROLLBACK');
    assert.notEqual((await stopped.ended).status, 0);
  });
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('stopped')),
    [],
  );
});

it('a backup goes to the standard output', async () => {
  const { output } = await new Promise((resolve) => {
    const started = startCommand(places.folder, written, 'backup', '-');
    const pieces = [];
    started.process.stdout.setEncoding('latin1').on('data', (piece) => pieces.push(piece));
    void started.ended.then(() => resolve({ output: Buffer.from(pieces.join(''), 'latin1') }));
  });
  assert.match(gunzipSync(output).toString('utf8').split('\n').at(-2), /^\{"end":\{"rows":\{"action_event":0,"action_item":18,/);
});

it('a backup of an older release is restored and upgraded', async () => {
  const { folder } = places;
  // Its structure is that of three migrations ago.
  for (let i = 0; i < 3; i++) await command(folder, written, 'revert');
  const older = join(folder, 'older.backup');
  await command(folder, written, 'backup', older);
  await command(folder, written, 'migrate');
  await command(folder, written, 'check', '--all');
  const env = await emptyDatabase(places, 'server', 'upgraded');
  assert.match(await command(folder, env, 'restore', older), /Migrations since then: \w+, \w+, \w+\. /);
  const hub = await (await startHub(env)).ready();
  try {
    const { data } = JSON.parse((await hub.ask('{ provinces { totalCount } progressByLevel { progress { projectCount } } }')).text);
    assert.deepEqual([data.provinces.totalCount, data.progressByLevel[0].progress.projectCount], [35, 62]);
    assert.equal(hub.logged('the database is ready')[0].migrations.length, 0);
  } finally {
    await hub.close();
  }
});
