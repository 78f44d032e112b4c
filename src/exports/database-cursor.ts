import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { withCancel } from '../database/cancel-request';
import { type Sql, sql } from '../database/sql';
import { isServer, type StatementObserver } from '../database/statement-runner';

/** Rows of one fetch: few enough to hold in memory, and enough for most tables to need one fetch. */
const ROWS_PER_FETCH = 2_000;

/**
 * The rows of a statement in chunks, through a database cursor: one snapshot, however long reading takes.
 *
 * It holds one connection until the last row is fetched or the generator returns. The embedded database has one connection: there,
 * all other requests wait. A table of at most one chunk releases the connection before its first row is yielded. `gone` is aborted
 * when the caller leaves: a statement that runs then is cancelled.
 */
export async function* readByCursor(
  dataSource: DataSource,
  statement: Sql,
  gone: AbortSignal,
  observer?: StatementObserver,
): AsyncGenerator<Record<string, unknown>[], undefined> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    const run = (text: string, values?: unknown[]) => {
      const send = (): Promise<unknown> => runner.query(text, values);
      const answer = isServer(dataSource) ? withCancel(client, gone, 1, send) : send();
      return observer ? observer.statement(client, text, answer) : answer;
    };
    await runner.startTransaction('REPEATABLE READ');
    await runner.query('SET TRANSACTION READ ONLY');
    // All rows will be read: plan for the last row, not for the first.
    await runner.query('SET LOCAL cursor_tuple_fraction = 1');
    // The first row of a large table takes as long as sorting all rows.
    await runner.query('SET LOCAL statement_timeout = 0');
    const declared = sql`DECLARE exported NO SCROLL CURSOR FOR ${statement}`;
    await run(declared.text, [...declared.values]);
    for (;;) {
      const rows = (await run(`FETCH ${ROWS_PER_FETCH} FROM exported`)) as Record<string, unknown>[];
      if (rows.length === ROWS_PER_FETCH) {
        yield rows;
        continue;
      }
      await runner.commitTransaction();
      await runner.release();
      yield rows;
      return undefined;
    }
  } finally {
    // The generator returned early or failed: the rollback closes the cursor.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
    if (!runner.isReleased) await runner.release();
  }
}
