import type { DataSource } from 'typeorm';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';

/** The opening of each database that has one. It never changes. */
const openings = new WeakMap<DataSource, Date>();

/**
 * The hub's opening: the instant at which the first load of the data files ended; null = nothing was loaded yet. What is asked of an
 * earlier `knownAt` is reconstructed from days of publication. One statement for each database, not for each request.
 */
export async function recordOpening(db: RowStore): Promise<Date | null> {
  const known = openings.get(db.dataSource);
  if (known) return known;
  const [row] = await db.rows<{ opening: Date | null }>(sql`SELECT record_opening() AS opening`);
  if (row!.opening) openings.set(db.dataSource, row!.opening);
  return row!.opening;
}
