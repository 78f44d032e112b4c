import type { FastifyReply } from 'fastify';
import { HubError } from '../../domain/errors';
import type { Limits } from '../../domain/limits';
import { IMPORT_LIMITS } from '../../imports/limits';

/** Aborted when the caller closes its connection before it has its answer. */
export function clientClosed({ raw }: FastifyReply): AbortSignal {
  const closed = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) closed.abort();
  });
  return closed.signal;
}

/** The limits of a request that sends a file: it is read in its own time. */
export const withTimeToRead = (limits: Limits): Limits => ({ ...limits, timeoutMs: limits.timeoutMs + IMPORT_LIMITS.timeMs });

/** Runs a task with a signal that aborts it when its time is over (TIMED_OUT) or its caller is gone (CANCELLED). */
export async function withDeadline<T>(gone: AbortSignal, { timeoutMs }: Limits, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const task = new AbortController();
  const cancel = (): void => task.abort(new HubError('CANCELLED', 'Nobody waits for this answer any more.'));
  const expire = (): void =>
    task.abort(new HubError('TIMED_OUT', `This took longer than ${timeoutMs / 1000} s. Ask for less at a time, or try again later.`));
  const timer = setTimeout(expire, timeoutMs);
  gone.addEventListener('abort', cancel);
  if (gone.aborted) cancel();
  try {
    return await run(task.signal);
  } finally {
    clearTimeout(timer);
    gone.removeEventListener('abort', cancel);
  }
}
