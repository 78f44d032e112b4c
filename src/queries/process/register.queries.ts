import { RegisterEntry } from '../../../entities/process/register-entry.entity';
import type { RegisterSubject } from '../../../entities/process/register-subject.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { StringFilter, TextFilter } from '../../../schema/base/filter.input';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { OrderDirection } from '../../domain/vocabularies/api';
import type { RegisterKind } from '../../domain/vocabularies/process';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { type Combinable, combined, onNames, onRelated, onText } from '../shared/filter';
import { keyArray } from '../shared/key-array';
import type { Order } from '../shared/order';
import { type PageSpec, pageStatement, type RowWithPosition, toPage } from '../shared/page';

/** A filter of register entries. */
export interface RegisterFilter extends Combinable<RegisterFilter> {
  ofKind?: { eq?: RegisterKind | null; in?: RegisterKind[] | null; notIn?: RegisterKind[] | null } | null;
  kind?: RegisterKind[] | null;
  code?: StringFilter | null;
  text?: TextFilter | null;
  concerns?: StringFilter | null;
}

/** The order of the source. */
export const REGISTER_ORDER: Order = {
  name: 'register',
  terms: [{ expression: sql`e.position`, type: 'integer', direction: OrderDirection.ASC }],
};

const matching = (filter: RegisterFilter | null): Sql =>
  filter
    ? combined(filter, (own) => [
        ...onText(sql`e.kind`, own.ofKind),
        ...(own.kind ? [sql`e.kind = ANY (${own.kind}::text[])`] : []),
        ...onText(sql`e.code`, own.code),
        ...onNames(sql`search_text(e.texts, '{}')`, own.text),
        ...onRelated(
          sql`register_subject subject WHERE subject.register_entry_id = e.id`,
          sql`split_part(subject.node, ':', 2)`,
          own.concerns,
        ),
      ])
    : sql`true`;

/** A page of the register. */
export async function registerPage(db: RowStore, where: RegisterFilter | null, page: PageSpec): Promise<Page<RegisterEntry>> {
  const statement = pageStatement(db.columns(RegisterEntry, 'e'), sql`register_entry e`, matching(where), REGISTER_ORDER, page);
  return toPage(await db.entities<RegisterEntry, RowWithPosition>(RegisterEntry, statement), REGISTER_ORDER, page);
}

/** The number of matching entries. */
export async function registerCount(db: RowStore, where: RegisterFilter | null): Promise<number> {
  const [row] = await db.rows<{ count: number }>(sql`SELECT count(*) AS count FROM register_entry e WHERE ${matching(where)}`);
  return row!.count;
}

/** The things that each entry concerns, each as type and code, in the order of the source. */
export const subjectsOfEntries: BatchQuery<number, Pick<RegisterSubject, 'node'>[], null> = async (db, ids) => {
  const rows = await db.rows<Pick<RegisterSubject, 'node' | 'registerEntryId'>>(
    sql`SELECT register_entry_id AS "registerEntryId", node FROM register_subject WHERE register_entry_id = ANY (${keyArray(ids)}) ORDER BY position`,
  );
  return manyPerKey(ids, rows, (row) => row.registerEntryId);
};
