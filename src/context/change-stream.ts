import type { ChangePosition } from '../database/change-listener';
import { MAX_PAGE_SIZE } from '../domain/limits';
import { changePage, cursorAfterCommit, cursorOf, lastPosition, type LoggedChange } from '../queries/api/record-change.queries';
import type { StreamContext } from './request-context';

/**
 * The entries of the log after a cursor position, in order, and each further one when it is committed. Reads a page at a time and
 * only as fast as the entries are taken. Without a position it begins with what is committed from now on.
 */
export async function* followChanges(
  context: StreamContext,
  types: readonly string[] | null,
  after: readonly (string | null)[] | null,
): AsyncGenerator<{ node: LoggedChange; cursor: string }> {
  const { version, signal } = context;
  let position = after ?? cursorAfterCommit(await lastPosition(context.db));
  while (!signal.aborted) {
    // Before the page is read: what is committed meanwhile moves the version beyond it.
    const known = version.current;
    context.renew();
    const { edges } = await changePage(context.db, types, {
      size: MAX_PAGE_SIZE,
      backward: false,
      after: position,
      before: null,
      withCursors: true,
    });
    for (const edge of edges) {
      if (signal.aborted) return;
      context.renew();
      yield edge;
      position = cursorOf(edge.node);
    }
    if (edges.length < MAX_PAGE_SIZE) await advanced(version, known, signal);
  }
}

/** Resolves when the version is known and beyond what it was, or when nobody waits any more. */
function advanced(version: ChangePosition, known: number | null, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!signal.aborted && (version.current === null || version.current <= (known ?? -1))) return;
      stop();
      signal.removeEventListener('abort', check);
      resolve();
    };
    const stop = version.onAdvance(check);
    signal.addEventListener('abort', check);
    check();
  });
}
