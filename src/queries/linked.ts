import { sql, type Sql } from '../sql';
import type { Db, RowClass } from '../db';
import { manyPerKey } from '../loaders/batch';

/** Rows of an entity by way of links (owner_id, linked_id): all of each owner, by code. */
export async function linkedRows<T extends { code: string }>(
  db: Db,
  entity: RowClass<T>,
  ownerIds: readonly number[],
  links: Sql,
): Promise<T[][]> {
  const rows = await db.rowsOf<T & { ownerId: number }>(
    entity as RowClass<T & { ownerId: number }>,
    sql`SELECT link.owner_id AS "ownerId", ${db.columns(entity, 't')}
        FROM (${links}) link JOIN ${db.table(entity)} t ON t.id = link.linked_id
        WHERE link.owner_id = ANY (${ownerIds}) ORDER BY t.code COLLATE "C"`,
  );
  return manyPerKey(ownerIds, rows, (row) => row.ownerId);
}
