import type { RowClass } from '../../../entities/base/row.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { onePerKey } from './batch';
import { keyArray } from './key-array';
import type { Order } from './order';
import { type PageRow, type PageSpec, pagesStatement, pageStatement, type RowWithPosition, toPage } from './page';

/** The rows of each owner's list. */
export interface OwnedRows {
  /** The rows to choose from: what follows FROM, with an alias. */
  readonly from: Sql;
  /** The condition on a row, over its alias and `owner.id`. */
  readonly where: Sql;
}

/** A page of each owner's list. */
interface EntityPaging extends OwnedRows {
  /** The alias in `from`. */
  readonly alias: string;
  readonly order: Order;
  readonly page: PageSpec;
  /** Properties to read besides id and code; default: all. */
  readonly properties?: readonly string[];
}

/** A page of each owner's list, in the order of the owners' internal keys, in one statement. */
export async function entityPages<T extends object>(
  db: RowStore,
  entity: RowClass<T>,
  ownerIds: readonly number[],
  { from, where, alias, order, page, properties }: EntityPaging,
): Promise<Page<T>[]> {
  const columns = db.jsonColumns(entity, alias, properties && new Set(properties));
  const statement = pageStatement(columns, from, where, order, page);
  const rows = await db.rows<PageRow<T>>(pagesStatement(sql`unnest(${keyArray(ownerIds)}) WITH ORDINALITY owner (id, n)`, statement));
  const pages = rows.map(({ items }): (T & RowWithPosition)[] => items ?? []);
  db.hydrateJson(entity, pages.flat());
  return pages.map((items) => toPage(items, order, page));
}

/** The length of each owner's list. */
export async function ownedCounts(db: RowStore, ownerIds: readonly number[], { from, where }: OwnedRows): Promise<number[]> {
  const rows = await db.rows<{ id: number; count: number }>(sql`
    SELECT owner.id, (SELECT count(*) FROM ${from} WHERE ${where}) AS count FROM unnest(${keyArray(ownerIds)}) owner (id)`);
  return onePerKey(ownerIds, rows, (row) => row.id).map((row) => row!.count);
}
