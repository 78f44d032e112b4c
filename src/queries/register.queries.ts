import { RegisterEntry } from '../../entities/register-entry.entity';
import type { RegisterSubject } from '../../entities/register-subject.entity';
import { OrderDirection, type RegisterKind } from '../domain/enums';
import { type BatchQuery, manyPerKey } from '../loaders/batch';
import { sql, type Sql } from '../sql';
import type { Db } from '../db';
import { type Combinable, combined, onNames, onRelated, onText, type StringFilter, type TextFilter } from './filter';
import { keyList } from './keys';
import { type Order, type Page, type PageWindow, type PlacedRow, pageStatement, toPage } from './page';

/** Which entries of the register. */
export interface RegisterFilter extends Combinable<RegisterFilter> {
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
export async function registerPage(db: Db, where: RegisterFilter | null, window: PageWindow): Promise<Page<RegisterEntry>> {
  const page = pageStatement(db.columns(RegisterEntry, 'e'), sql`register_entry e`, matching(where), REGISTER_ORDER, window);
  return toPage(await db.rowsOf<RegisterEntry & PlacedRow>(RegisterEntry as never, page), REGISTER_ORDER, window);
}

/** How many entries match. */
export async function registerCount(db: Db, where: RegisterFilter | null): Promise<number> {
  const [row] = await db.rows<{ count: number }>(sql`SELECT count(*) AS count FROM register_entry e WHERE ${matching(where)}`);
  return row!.count;
}

/** What each entry concerns, as type and code, in the order given. */
export const subjectsOfEntries: BatchQuery<number, Pick<RegisterSubject, 'node'>[], null> = async (db, ids) => {
  const rows = await db.rows<Pick<RegisterSubject, 'node' | 'registerEntryId'>>(
    sql`SELECT register_entry_id AS "registerEntryId", node FROM register_subject WHERE register_entry_id = ANY (${keyList(ids)}) ORDER BY position`,
  );
  return manyPerKey(ids, rows, (row) => row.registerEntryId);
};
