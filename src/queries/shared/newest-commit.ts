import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';

/** The instant of the newest public commit that the reader sees, in whole milliseconds, rounded up; null = nothing was recorded yet. */
export async function newestCommit(db: RowStore): Promise<Date | null> {
  const [row] = await db.rows<{ instant: Date }>(sql`
    SELECT date_trunc('milliseconds', changed_at + interval '999 microseconds') AS instant FROM change_batch
    WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1`);
  return row?.instant ?? null;
}

/** The instant of the newest commit of any kind, also of one that is not public: what is on record now for who is signed in. */
export async function newestWrite(db: RowStore): Promise<Date | null> {
  const [row] = await db.rows<{ instant: Date | null }>(sql`
    SELECT date_trunc('milliseconds', greatest(
      (SELECT changed_at FROM change_batch WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1),
      (SELECT at FROM audit_entry ORDER BY sequence DESC LIMIT 1)) + interval '999 microseconds') AS instant`);
  return row?.instant ?? null;
}
