import fc from 'fast-check';

/** The seed of this run (tests/support/seed.js). */
export const SEED = Number(process.env['HUB_TEST_SEED']);

fc.configureGlobal({ seed: SEED });

/** A generator of numbers below 1: the same numbers in each run with the same seed. `which` tells generators apart. */
export function dice(which: number): () => number {
  let state = ((SEED + which * 7_919) % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
