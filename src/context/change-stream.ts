import { whenPosition } from '../database/change-listener';
import { MAX_PAGE_SIZE } from '../domain/limits';
import { changePage, cursorAfterCommit, cursorOf, lastPosition, type LoggedChange } from '../queries/api/record-change.queries';
import type { StreamContext } from './request-context';

/**
 * The entries of the change log after a cursor, in order, and each further one when it is committed. Reads one page at a time, only
 * as fast as the entries are taken. Without a cursor it begins with the next commit.
 */
export async function* followChanges(
  context: StreamContext,
  types: readonly string[] | null,
  after: readonly (string | null)[] | null,
): AsyncGenerator<{ node: LoggedChange; cursor: string }> {
  const { position, signal } = context;
  let cursor = after ?? cursorAfterCommit(await lastPosition(context.db));
  while (!signal.aborted) {
    // Read before the page: a commit meanwhile moves the position beyond it, and the next page is read at once.
    const known = position.current;
    context.renew();
    const { edges } = await changePage(context.db, types, {
      size: MAX_PAGE_SIZE,
      backward: false,
      after: cursor,
      before: null,
      withCursors: true,
    });
    for (const edge of edges) {
      if (signal.aborted) return;
      context.renew();
      yield edge;
      cursor = cursorOf(edge.node);
    }
    if (edges.length < MAX_PAGE_SIZE) await whenPosition(position, (current) => current !== null && current > (known ?? -1), signal);
  }
}
