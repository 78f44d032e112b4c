import type { RowStore } from './rows';
import { sql } from './sql';

/** Today in Bangkok, by the clock of the database. */
export const TODAY = sql`(clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date`;

/** The instant that it is now, by the clock of the database. */
export async function databaseNow(db: RowStore): Promise<Date> {
  const [row] = await db.rows<{ now: Date }>(sql`SELECT clock_timestamp() AS now`);
  return row!.now;
}
