import type { DataSource, EntityManager } from 'typeorm';
import { RowStore } from './rows';
import type { StatementRunner } from './statement-runner';

/** Runs statements inside one transaction: it is one connection, which takes one statement at a time. */
export class TransactionRunner implements StatementRunner {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly manager: EntityManager) {}

  get dataSource(): DataSource {
    return this.manager.connection;
  }

  run<T extends object>(text: string, values: unknown[]): Promise<T[]> {
    const rows = this.last.then(async () => {
      const answer = await this.manager.query<T[] | [T[], number]>(text, values);
      // TypeORM adds the number of rows where they were changed or removed.
      return Array.isArray(answer[0]) ? answer[0] : (answer as T[]);
    });
    this.last = rows.catch(() => {});
    return rows;
  }
}

/** Milliseconds for which a transaction that waits for its own hub may hold what others wait for. */
const IDLE_MS = 5_000;

/** How often a transaction is tried whose locks crossed those of another one. */
const TRIES = 3;

/** SQLSTATEs of a transaction that was undone for the sake of another one: tried again it may succeed. */
const UNDONE_FOR_ANOTHER = ['40001', '40P01'];

/**
 * Runs something that writes in one short transaction. A thrown error undoes it. It waits for nothing outside itself: where the hub is
 * frozen between two statements, the server undoes it. `run` may be called again, with nothing of the try before on record.
 */
export function inTransaction<T>(dataSource: DataSource, run: (db: RowStore) => Promise<T>): Promise<T> {
  return triedAgain(() =>
    dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('idle_in_transaction_session_timeout', '${IDLE_MS}', true)`);
      return run(new RowStore(new TransactionRunner(manager)));
    }),
  );
}

/** Runs a transaction, and again where it was undone for the sake of another one. */
export async function triedAgain<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await transaction();
    } catch (error) {
      if (tries === TRIES || !UNDONE_FOR_ANOTHER.includes((error as { code?: string }).code ?? '')) throw error;
    }
  }
}
