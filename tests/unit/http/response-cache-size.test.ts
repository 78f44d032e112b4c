import { DatabaseClock } from '../../../src/database/clock';
import { type CachedResponse, ResponseCache } from '../../../src/http/response-cache';

const MOST_BYTES = 80_000;
const HERE = new AbortController().signal;
const position = { current: 1, onAdvance: () => () => {}, heard: () => Promise.resolve(), close: () => Promise.resolve() };

/** How often an answer of a length has to be made for two who ask one after the other, beside a small answer that is there. */
async function timesMade(length: number): Promise<{ small: number; large: number }> {
  const cache = new ResponseCache(position, MOST_BYTES, new DatabaseClock());
  const made = { small: 0, large: 0 };
  const answer = (body: string): CachedResponse => ({ status: 200, headers: [], body, etag: body, validUntil: null });
  const ask = (question: keyof typeof made, body: string) =>
    cache.respond(question, HERE, () => Promise.resolve((made[question]++, answer(body))));
  for (const _ of [1, 2]) {
    await ask('small', 'small');
    await ask('large', 'x'.repeat(length));
  }
  return made;
}

it('an answer takes an eighth of the memory at most, else it is not kept and pushes nothing out', async () => {
  // Two bytes a character of the body and of the key, and 500 more.
  const longest = (MOST_BYTES / 8 - 500) / 2 - 'large'.length;
  expect(await timesMade(longest)).toEqual({ small: 1, large: 1 });
  expect(await timesMade(longest + 1)).toEqual({ small: 1, large: 2 });
});
