import { DatabaseClock } from '../../../src/database/clock';
import { type CachedResponse, ResponseCache } from '../../../src/http/response-cache';

/** A change position that a test moves. */
class Position {
  private readonly listeners: (() => void)[] = [];
  current: number | null = 1;
  onAdvance = (listener: () => void) => (this.listeners.push(listener), () => {});
  heard = () => Promise.resolve();
  close = () => Promise.resolve();
  move(to: number | null): void {
    this.current = to;
    if (to !== null) for (const listener of this.listeners) listener();
  }
}

const answer = (body: string, validUntil: CachedResponse['validUntil'] = null): CachedResponse => ({
  status: 200,
  headers: [],
  body,
  etag: body,
  validUntil,
});

/** The signal of a caller that does not leave. */
const HERE = new AbortController().signal;

/** Asks, and says what came and how often something had to be made. */
function asking(position: Position, maxBytes = 1e6) {
  const cache = new ResponseCache(position, maxBytes, new DatabaseClock());
  let made = 0;
  const ask = async (question: string, validUntil?: CachedResponse['validUntil']) =>
    (await cache.respond(question, HERE, () => Promise.resolve(answer(`${question} ${++made}`, validUntil)))).body;
  return { cache, ask };
}

it('gives the same answer to the same question as long as the data stay, and a new one when they have moved', async () => {
  const position = new Position();
  const { ask } = asking(position);
  expect([await ask('a'), await ask('b'), await ask('a'), await ask('b')]).toEqual(['a 1', 'b 2', 'a 1', 'b 2']);
  position.move(2);
  expect([await ask('a'), await ask('a')]).toEqual(['a 3', 'a 3']);
});

it('keeps and gives nothing while the version is not known', async () => {
  const position = new Position();
  const { ask } = asking(position);
  await ask('a');
  position.move(null);
  expect([await ask('a'), await ask('a')]).toEqual(['a 2', 'a 3']);
  position.current = 1;
  expect(await ask('a')).toBe('a 1');
});

it('does not keep what was read before the data moved and was ready after', async () => {
  const position = new Position();
  const { cache, ask } = asking(position);
  const old = await cache.respond('a', HERE, async () => {
    position.move(2);
    return answer('old');
  });
  expect([old.body, await ask('a')]).toEqual(['old', 'a 1']);
});

it('caches no private answer, and none beyond its validity', async () => {
  const { ask } = asking(new Position());
  expect([await ask('a', undefined), await ask('failed')]).toEqual(['a 1', 'failed 2']);
  const { cache } = asking(new Position());
  let made = 0;
  const failing = () => cache.respond('x', HERE, () => Promise.resolve({ ...answer(String(++made)), validUntil: undefined }));
  expect([(await failing()).body, (await failing()).body]).toEqual(['1', '2']);
  expect([await ask('past', Date.now() - 1), await ask('past', Date.now() + 1e6), await ask('past')]).toEqual([
    'past 3',
    'past 4',
    'past 4',
  ]);
});

it('makes an answer once for concurrent callers, and again when the first attempt failed', async () => {
  const position = new Position();
  const { cache, ask } = asking(position);
  expect(await Promise.all([ask('a'), ask('a'), ask('a')])).toEqual(['a 1', 'a 1', 'a 1']);
  const first = cache.respond('b', HERE, () => Promise.reject(new Error('lost')));
  const second = ask('b');
  await expect(first).rejects.toThrow('lost');
  expect(await second).toBe('b 2');
});

it('shares no response that must not be cached: each caller gets one of their own', async () => {
  const { cache } = asking(new Position());
  let made = 0;
  const own = () => cache.respond('a', HERE, () => Promise.resolve({ ...answer(String(++made)), validUntil: undefined }));
  expect((await Promise.all([own(), own()])).map(({ body }) => body)).toEqual(['1', '2']);
});

it('aborts an answer when all its callers have left, and not before', async () => {
  const { cache } = asking(new Position());
  const ends: ((answer: CachedResponse) => void)[] = [];
  const given: AbortSignal[] = [];
  const make = (allGone: AbortSignal): Promise<CachedResponse> => {
    given.push(allGone);
    return new Promise((resolve, reject) => {
      ends.push(resolve);
      allGone.addEventListener('abort', () => reject(new Error('given up')));
    });
  };
  const [one, another, third] = [new AbortController(), new AbortController(), new AbortController()];
  const shared = [cache.respond('a', one.signal, make), cache.respond('a', another.signal, make)];
  one.abort();
  expect(given.map(({ aborted }) => aborted)).toEqual([false]);
  ends[0]!(answer('made'));
  expect((await Promise.all(shared)).map(({ body }) => body)).toEqual(['made', 'made']);
  another.abort();
  expect(given[0]!.aborted).toBe(false);
  const alone = cache.respond('b', third.signal, make);
  third.abort();
  await expect(alone).rejects.toThrow('given up');
  await expect(cache.respond('c', third.signal, make)).rejects.toThrow('given up');
});

it('takes no more memory than it may: the least recently used entry is evicted', async () => {
  const { ask } = asking(new Position(), 6_000);
  for (const question of 'abcdefghijklmn') await ask(question);
  await ask('n');
  expect(await ask('a')).toBe('a 15');
  expect(await ask('n')).toBe('n 14');
  const { ask: askForLong } = asking(new Position(), 8_000);
  await askForLong('x'.repeat(2_000));
  expect(await askForLong('x'.repeat(2_000))).toMatch(/ 2$/);
});
