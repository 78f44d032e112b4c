// A hub that is killed, or frozen, while it holds the lock of commits keeps the next writer waiting for no longer than it may.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startHub } from '../faults/hub.mjs';
import { startPostgres } from '../faults/postgres.mjs';

const HOLDER = fileURLToPath(new URL('lock-holder.mjs', import.meta.url));

/** What happens to the holder, and the longest wait of the next writer after it, in milliseconds. */
const ENDS = [
  ['killed', 'SIGKILL', 1_000],
  ['frozen', 'SIGSTOP', 8_000],
];

for (const [what, signal, most] of ENDS)
  it(`on a server: the next writer waits for at most ${most / 1_000} s where the holder of the lock is ${what}`, async (t) => {
    const postgres = await startPostgres();
    const holder = await startHub({ DATABASE_URL: postgres.url }, HOLDER);
    try {
      await holder.said(/^holds the lock$/m);
      let isDone = false;
      const next = postgres.withClient((client) => client.query('SELECT commit_instant()')).then(() => (isDone = true));
      await delay(500);
      assert.equal(isDone, false, 'the next writer waits while the lock is held');
      const began = performance.now();
      holder.process.kill(signal);
      await next;
      const waited = performance.now() - began;
      t.diagnostic(`it waited for ${waited.toFixed(0)} ms`);
      assert.ok(waited < most, `it waited for ${waited.toFixed(0)} ms`);
    } finally {
      await holder.close();
      await postgres.close();
    }
  });
