import { eventStream } from '../../../src/http/event-stream';

/** Results 1 to `count`; `asked` says how many were asked for, `ended` whether they were given back. */
function results(count: number) {
  const seen = { asked: 0, ended: false };
  const iterator = (async function* () {
    try {
      for (let n = 1; n <= count; n++) {
        seen.asked = n;
        yield { data: { n } };
      }
      await new Promise(() => {});
    } finally {
      seen.ended = true;
    }
  })();
  return { seen, iterator };
}

it('asks for no more than one result ahead of its reader, and gives back what it holds when it is left', async () => {
  const { seen, iterator } = results(1_000);
  const stream = eventStream(iterator, new AbortController().signal);
  const read = [];
  for (let n = 0; n < 4; n++) read.push((await stream.next()).value);
  expect(read).toEqual([':\n\n', ...[1, 2, 3].map((n) => `event: next\ndata: {"data":{"n":${n}}}\n\n`)]);
  expect(seen.asked).toBeLessThanOrEqual(4);
  await stream.return(undefined);
  expect(seen.ended).toBe(true);
});

it('says that it is there while there is nothing to say', async () => {
  jest.useFakeTimers();
  try {
    const stream = eventStream(results(0).iterator, new AbortController().signal);
    await stream.next();
    const second = stream.next();
    await jest.advanceTimersByTimeAsync(15_000);
    expect(await second).toEqual({ done: false, value: ':\n\n' });
  } finally {
    jest.useRealTimers();
  }
});
