import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';

/** What the outbox holds at this moment. */
export interface Outbox {
  /** Letters that have not left and are tried again. */
  readonly waiting: number;
  /** For how long the oldest of them waits, in seconds; 0 = none does. */
  readonly oldestSeconds: number;
  /** Letters of the last day that are tried no more, though somebody should have them. */
  readonly failed: number;
}

/** How many letters wait and for how long, and how many have failed. */
export async function outboxOf(db: RowStore): Promise<Outbox> {
  const [outbox] = await db.rows<Outbox>(sql`
    SELECT count(*) FILTER (WHERE given_up_at IS NULL)::integer AS waiting,
      coalesce(extract(epoch FROM clock_timestamp() - min(created_at) FILTER (WHERE given_up_at IS NULL)), 0)::float8 AS "oldestSeconds",
      count(*) FILTER (WHERE given_up_at > clock_timestamp() - interval '1 day' AND fault <> 'NOT_NEEDED')::integer AS failed
    FROM letter WHERE sent_at IS NULL`);
  return outbox!;
}
