import type { ExecutionResult } from 'graphql';

/** How long a stream may be silent, in milliseconds: proxies cut connections that are silent for longer. */
const HEARTBEAT = 15_000;

/** A comment, which every client skips. */
const SILENCE = ':\n\n';

/**
 * Results as server-sent events, as the GraphQL over SSE protocol has them ("distinct connections mode"). A result is asked for
 * when the one before it was taken, so a slow reader makes nothing pile up. A stream that ends by itself says so; one that is
 * broken off does not, and its client comes again.
 */
export async function* eventStream(results: AsyncIterator<ExecutionResult>, signal: AbortSignal): AsyncGenerator<string> {
  yield SILENCE;
  let next = results.next();
  try {
    for (;;) {
      const result = await orSilence(next);
      if (signal.aborted) return;
      if (result === SILENCE) yield SILENCE;
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

/** What comes first: the result, or the time to say that one is still there. */
async function orSilence<T>(result: Promise<T>): Promise<T | typeof SILENCE> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<typeof SILENCE>((resolve) => (timer = setTimeout(resolve, HEARTBEAT, SILENCE)));
  try {
    return await Promise.race([result, silence]);
  } finally {
    clearTimeout(timer);
  }
}
