import { setImmediate as nextTurn } from 'node:timers/promises';

/** How many things are worked on at once: some milliseconds of the process. */
const AT_ONCE = 500;

/** What becomes of each of many things, in their order. After some hundred of them the process does other work. */
export async function mapInSlices<T, U>(things: readonly T[], become: (thing: T) => U): Promise<U[]> {
  const all: U[] = [];
  for (const thing of things) {
    all.push(become(thing));
    if (all.length % AT_ONCE === 0) await nextTurn();
  }
  return all;
}
