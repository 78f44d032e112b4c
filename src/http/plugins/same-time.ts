import { setTimeout as delay } from 'node:timers/promises';

/** The time that an answer takes whatever it says, in milliseconds: longer than the work behind it. */
const SAME_MS = 250;

/** Does something, and takes the same time whether it succeeds early, late or not: nobody learns from the clock what was found. */
export async function sameTime<T>(run: () => Promise<T>): Promise<T> {
  const [done] = await Promise.allSettled([run(), delay(SAME_MS)]);
  if (done.status === 'rejected') throw done.reason;
  return done.value;
}
