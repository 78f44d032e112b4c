import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { RowStore } from '../database/rows';
import { PooledRunner } from '../database/statement-runner';
import { type Outbox, outboxOf } from '../queries/people/outbox.queries';

/** Time for the database to answer, in milliseconds. */
const SOON_MS = 1_000;

/** What the outbox holds, for monitoring, which waits for nobody; null = the database has not answered in a second. Throws where it cannot. */
export async function outboxSoon(dataSource: DataSource): Promise<Outbox | null> {
  const answered = new AbortController();
  try {
    const late = delay(SOON_MS, null, { signal: answered.signal });
    return await Promise.race([outboxOf(new RowStore(new PooledRunner(dataSource))), late]);
  } finally {
    answered.abort();
  }
}
