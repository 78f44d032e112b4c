import type { RowClass } from '../../../entities/base/row.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { RowStore } from '../../database/rows';
import { raw, type Sql, sql } from '../../database/sql';
import { keyArray } from './key-array';
import { type Order, type PageRow, type PageSpec, pagesStatement, pageStatement, type PlacedRow, toPage } from './page';

/** Which rows of an entity a page of each owner has. */
export interface EntityPaging {
  /** What the statement calls a row. */
  readonly alias: string;
  /** The condition that a row meets, which speaks of it and of `owner.id`. */
  readonly where: Sql;
  readonly order: Order;
  readonly window: PageSpec;
  /** Properties that the answer needs besides id and code; the others are not read. Default: all. */
  readonly properties?: readonly string[];
}

/** A page of rows of an entity for each owner, by the owners' internal keys and in their order, in one statement. */
export async function entityPages<T extends object>(
  db: RowStore,
  entity: RowClass<T>,
  ownerIds: readonly number[],
  { alias, where, order, window, properties }: EntityPaging,
): Promise<Page<T>[]> {
  const columns = db.jsonColumns(entity, alias, properties && new Set(properties));
  const page = pageStatement(columns, sql`${db.table(entity)} ${raw(alias)}`, where, order, window);
  const rows = await db.rows<PageRow<T>>(pagesStatement(sql`unnest(${keyArray(ownerIds)}) WITH ORDINALITY owner (id, n)`, page));
  const pages = rows.map(({ items }) => items ?? []);
  db.hydrateJson<T & PlacedRow>(entity as never, pages.flat());
  return pages.map((items) => toPage(items, order, window));
}
