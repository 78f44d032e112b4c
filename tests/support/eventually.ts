import { setTimeout as delay } from 'node:timers/promises';

/** How long a condition may take to come true, and how long to wait before it is tried again, in milliseconds. */
const DEADLINE_MS = 30_000;
const INTERVAL_MS = 20;

/** Resolves as soon as a condition holds. Fails with `what` when it does not in time, which ends a test that waits in vain. */
export async function eventually(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`not within ${DEADLINE_MS / 1000} s: ${what}`);
    await delay(INTERVAL_MS);
  }
}
