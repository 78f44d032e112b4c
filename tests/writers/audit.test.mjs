// The audit has an entry for each effect, in one chain that ends nowhere else: after many writers at once, a restart and a restored backup. What is
// changed in it is found. A call with a key has one effect, wherever its process is killed.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { emptyDatabase, startPlaces } from '../faults/backups.mjs';
import { command, startProgram } from '../faults/command.mjs';
import { startHub } from '../faults/hub.mjs';
import { built } from '../faults/opened-hub.mjs';
import { startPostgres } from '../faults/postgres.mjs';

const { verifyAudit } = built('./domain/audit-chain.js');

const REPORTING = fileURLToPath(new URL('reporting-hub.mjs', import.meta.url));
const REPEATING = fileURLToPath(new URL('repeating-writer.mjs', import.meta.url));

/** The bits that are changed, each in a copy of its own. */
const BITS = 1_000;

/** Runs a command of `npm run audit:…`. Returns its exit status and what it printed. */
const audit = (env, ...args) => startProgram('audit', tmpdir(), env, ...args).ended;

/** Verifies what has the number of entries. Returns the head. */
async function verified(env, count, ...args) {
  const { status, output } = await audit(env, 'verify', ...args);
  assert.equal(status, 0, output);
  const [, entries, head] = /^(\d+) entries follow one another\. Head: (\S+)$/m.exec(output);
  if (count !== null) assert.equal(Number(entries), count);
  return head;
}

async function* given(lines) {
  yield* lines;
}

it('eight writers at once leave one chain with an entry for each effect, also after a restart and a restored backup', async (t) => {
  const places = await startPlaces();
  const env = await emptyDatabase(places, 'server', 'audited');
  try {
    const writing = await Promise.all(
      [1, 2].map(() => startHub({ ...env, WRITERS: '4', WRITING_MS: '8000', RESPONSE_CACHE_MB: '0' }, REPORTING)),
    );
    let effects = 0;
    for (const hub of writing) {
      const { done } = JSON.parse((await hub.said(/^written (.*)$/m))[1]);
      effects += done.saved + done.submitted + done.steps;
      await hub.close();
    }
    const rows = await places.postgres.withDatabase(
      env.DATABASE_URL,
      'SELECT count(*)::integer AS n, max(sequence)::integer AS last FROM audit_entry',
    );
    const [{ seeded }] = await places.postgres.withDatabase(
      env.DATABASE_URL,
      `SELECT count(*)::integer AS seeded FROM audit_entry WHERE body::json ->> 'actor' IS NULL`,
    );
    assert.equal(rows[0].n, rows[0].last);
    assert.equal(rows[0].n - seeded, effects, 'as many entries as effects');
    const head = await verified(env, rows[0].n);
    t.diagnostic(`${rows[0].n} entries`);

    const again = await (await startHub(env)).ready();
    await again.close();
    assert.equal(await verified(env, rows[0].n), head, 'a restart changes nothing');

    const file = join(places.folder, 'audited.backup');
    await command(places.folder, env, 'backup', file);
    const restored = await emptyDatabase(places, 'server', 'restored');
    await command(places.folder, restored, 'restore', file);
    assert.equal(await verified(restored, rows[0].n), head, 'a restored backup has the same chain');
    await flipBits(places.folder, env, head);
    await editAsSuperuser(places, env, head, rows[0].n);
  } finally {
    await places.close();
  }
});

/** Each single bit that is changed in an export is found in its entry: one by the command, the others by its verifier. */
async function flipBits(folder, env, head) {
  const file = join(folder, 'audit.jsonl');
  assert.equal((await audit(env, 'export', file)).status, 0);
  assert.equal(await verified({}, null, file), head, 'a file needs no database');
  const whole = await readFile(file);
  for (let i = 0; i < BITS; i++) {
    const place = Math.floor(Math.random() * whole.length);
    const line = whole.subarray(0, place).toString('latin1').split('\n').length - 1;
    const changed = Buffer.from(whole);
    changed[place] ^= 1 << Math.floor(Math.random() * 8);
    const text = changed.toString('utf8').split('\n');
    const { head: last, fault } = await verifyAudit(given(text.at(-1) === '' ? text.slice(0, -1) : text));
    assert.notEqual(fault, null, `the bit at ${place} is not found`);
    assert.equal(last.sequence, line, `the bit at ${place} is found in its entry`);
  }
  const cut = Buffer.from(whole);
  cut[Math.floor(whole.length / 2)] ^= 1;
  await writeFile(file, cut);
  const { status, output } = await audit({}, 'verify', file);
  assert.equal(status, 1, output);
}

/** Whoever owns the database can edit an entry, and write the chain anew from it; the first is named, the second differs from a published head. */
async function editAsSuperuser({ postgres }, env, head, count) {
  const place = Math.floor(count / 2);
  const edit = (statements) =>
    postgres.withDatabase(
      env.DATABASE_URL,
      `ALTER TABLE audit_entry DISABLE TRIGGER ALL; ${statements}; ALTER TABLE audit_entry ENABLE TRIGGER ALL`,
    );
  await edit(`UPDATE audit_entry SET body = replace(body, '"actor":', '"actor": ') WHERE sequence = ${place}`);
  const edited = await audit(env, 'verify');
  assert.equal(edited.status, 1);
  assert.match(edited.output, new RegExp(`^Entry ${place} was changed`, 'm'));
  await edit(`DO $$
    DECLARE entry record; last text;
    BEGIN
      FOR entry IN SELECT * FROM audit_entry WHERE sequence >= ${place} ORDER BY sequence LOOP
        last := coalesce(last, entry.previous);
        UPDATE audit_entry SET previous = last, hash = encode(sha256(convert_to(last || E'\\n' || body, 'UTF8')), 'hex') WHERE sequence = entry.sequence
        RETURNING hash INTO last;
      END LOOP;
    END $$`);
  await verified(env, count);
  const rewritten = await audit(env, 'verify', '--head', head);
  assert.equal(rewritten.status, 1, 'a head that was published shows it');
  assert.match(rewritten.output, /is not the one that was published/);
}

/** Kills a writer at each statement of a call with a key, and has the next one repeat the call. */
async function killAndRepeat(t, env) {
  let killed = 0;
  for (let n = 1, isEnded = false; !isEnded; n++) {
    const KEY = `key-${n}`;
    for (const KILL_AT of [String(n), '0']) {
      const writer = await startHub({ ...env, KEY, KILL_AT }, REPEATING);
      try {
        const exit = await writer.exit;
        if (KILL_AT !== '0') {
          isEnded = exit === 0;
          assert.ok(isEnded || exit === 'SIGKILL', writer.output);
          if (!isEnded) killed++;
        } else {
          assert.equal(exit, 0, writer.output);
          const { drafts, entries, same } = JSON.parse(/^left (.*)$/m.exec(writer.output)[1]);
          assert.deepEqual({ drafts, entries, same }, { drafts: 1, entries: 1, same: true }, `killed at statement ${n}`);
        }
      } finally {
        await writer.close();
      }
    }
  }
  t.diagnostic(`killed ${killed} times`);
  assert.ok(killed >= 6, 'it was killed at each statement');
}

it('on a server: a call that was killed and is repeated has one effect', async (t) => {
  const postgres = await startPostgres();
  try {
    await killAndRepeat(t, { DATABASE_URL: postgres.url });
  } finally {
    await postgres.close();
  }
});
