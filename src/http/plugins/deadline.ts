import type { FastifyReply } from 'fastify';
import { HubError } from '../../domain/errors';
import type { Limits } from '../../domain/limits';

/** Says when the caller has closed its connection before it had its answer. */
export function clientClosed({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

/**
 * Runs what makes an answer, with a signal that says when it is of no more use: its time is over (TIMED_OUT), or whoever it is for is
 * gone (CANCELLED).
 */
export async function withDeadline<T>(gone: AbortSignal, { timeoutMs }: Limits, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const leave = (): void => ending.abort(new HubError('CANCELLED', 'Nobody waits for this answer any more.'));
  const clock = setTimeout(
    () =>
      ending.abort(new HubError('TIMED_OUT', `This took longer than ${timeoutMs / 1000} s. Ask for less at a time, or try again later.`)),
    timeoutMs,
  );
  gone.addEventListener('abort', leave);
  if (gone.aborted) leave();
  try {
    return await run(ending.signal);
  } finally {
    clearTimeout(clock);
    gone.removeEventListener('abort', leave);
  }
}
