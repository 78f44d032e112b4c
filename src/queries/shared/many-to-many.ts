import type { RowClass } from '../../../entities/base/row.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { manyPerKey } from './batch';
import { wholeHistory } from './facts';
import { keyArray } from './key-array';

/** Whether no source states a link, and the hub inferred it. */
export interface Inferred {
  readonly inferred: boolean;
}

/** The rows of an entity that links (owner_id, linked_id) lead to from each owner, by code. Each row is read once, however many owners have it. */
export async function rowsThroughLinks<T extends { code: string }>(
  db: RowStore,
  entity: RowClass<T>,
  ownerIds: readonly number[],
  links: Sql,
): Promise<T[][]> {
  const rows = await db.entities<T, { ownerIds: number[] }>(
    entity,
    sql`SELECT ${db.columns(entity, 't')}, linked.owner_ids AS "ownerIds"
        FROM (SELECT linked_id, json_agg(owner_id) AS owner_ids FROM (${links}) link WHERE owner_id = ANY (${keyArray(ownerIds)}) GROUP BY linked_id) linked
        JOIN ${wholeHistory(db.table(entity), 't')} ON t.id = linked.linked_id ORDER BY t.code COLLATE "C"`,
  );
  const byOwner = new Map<number, T[]>(ownerIds.map((id) => [id, []]));
  for (const row of rows) for (const id of row.ownerIds) byOwner.get(id)!.push(row);
  return ownerIds.map((id) => byOwner.get(id)!);
}

/** The same by links (owner_id, linked_id, inferred): each owner has rows of its own that say whether the link is inferred. */
export async function rowsThroughLinksWithInferred<T extends { code: string }>(
  db: RowStore,
  entity: RowClass<T>,
  ownerIds: readonly number[],
  links: Sql,
): Promise<(T & Inferred)[][]> {
  const rows = await db.entities<T, Inferred & { ownerId: number }>(
    entity,
    sql`SELECT link.owner_id AS "ownerId", link.inferred, ${db.columns(entity, 't')}
        FROM (${links}) link JOIN ${wholeHistory(db.table(entity), 't')} ON t.id = link.linked_id
        WHERE link.owner_id = ANY (${keyArray(ownerIds)}) ORDER BY t.code COLLATE "C"`,
  );
  return manyPerKey(ownerIds, rows, (row) => row.ownerId);
}
