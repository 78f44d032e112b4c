import type { ExecutionResult } from 'graphql';

/** Interval of pings, in milliseconds: proxies cut connections that are idle for longer. */
const PING_MS = 15_000;

/** A comment, which clients ignore. */
const PING = ':\n\n';

/**
 * Results as server-sent events of the GraphQL over SSE protocol ("distinct connections mode"). Each result is pulled when the one
 * before it is read, so a slow reader makes nothing pile up. A stream that ends by itself sends `complete`; one that is aborted does
 * not, and its client connects again. (`graphql-sse` drains results into an unbounded queue instead.)
 */
export async function* eventStream(results: AsyncIterator<ExecutionResult>, signal: AbortSignal): AsyncGenerator<string> {
  yield PING;
  let next = results.next();
  try {
    for (;;) {
      const result = await orPing(next);
      if (signal.aborted) return;
      if (result === PING) yield PING;
      else if (result.done) break;
      else {
        yield `event: next\ndata: ${JSON.stringify(result.value)}\n\n`;
        next = results.next();
      }
    }
    yield 'event: complete\ndata:\n\n';
  } finally {
    await results.return?.();
  }
}

/** The result, or a ping where the result takes longer than the interval. */
async function orPing<T>(result: Promise<T>): Promise<T | typeof PING> {
  let timer: NodeJS.Timeout | undefined;
  const ping = new Promise<typeof PING>((resolve) => (timer = setTimeout(resolve, PING_MS, PING)));
  try {
    return await Promise.race([result, ping]);
  } finally {
    clearTimeout(timer);
  }
}
