import type { Page } from '../../../schema/base/connection.type';
import type { RowStore } from '../../database/rows';
import { empty, raw, type Sql, sql } from '../../database/sql';
import { OrderDirection, type RecordChangeKind } from '../../domain/vocabularies/api';
import { type Order, type PageSpec, type PlacedRow, toPage } from '../shared/page';

/** What a transaction did to one thing, all in all. */
export interface LoggedChange {
  /** The name of the thing's GraphQL type. */
  readonly type: string;
  readonly code: string;
  readonly kind: RecordChangeKind;
  /** When the transaction was committed. */
  readonly changedAt: Date;
  /** The place of the transaction in the order of commits: grows, with gaps. */
  readonly position: number;
}

/** Commits in their order, and in each its things by type and code. Entries never change, and none is ever put between others. */
export const CHANGE_ORDER: Order = {
  name: 'changes',
  terms: [
    { expression: sql`b.position`, type: 'integer', direction: OrderDirection.ASC },
    { expression: sql`e.type`, type: 'text', direction: OrderDirection.ASC },
    { expression: sql`e.code`, type: 'text', direction: OrderDirection.ASC },
  ],
};

/** The place before every other, and after. */
const [FIRST, LAST] = ['', '\u{10ffff}'];

/** The place after all that was committed at a position. */
export const placeAfter = (position: number): readonly string[] => [String(position), LAST, LAST];

/** The place of an entry. */
export const placeOf = ({ position, type, code }: LoggedChange): readonly string[] => [String(position), type, code];

/** The position of the last commit that changed something; 0 = there was none. */
export async function lastPosition(db: RowStore): Promise<number> {
  const [row] = await db.rows<{ position: number | null }>(sql`SELECT max(position) AS position FROM change_batch`);
  return row?.position ?? 0;
}

const ofTypes = (types: readonly string[] | null): Sql => (types ? sql`AND e.type = ANY (${types})` : empty);

/** A page of the log; `types` null = of things of every type. Reads no more batches than the page has entries, and of each no more entries. */
export async function changePage(db: RowStore, types: readonly string[] | null, window: PageSpec): Promise<Page<LoggedChange>> {
  const { size, backward, after, before } = window;
  const direction = raw(backward ? 'DESC' : 'ASC');
  const [from, fromType, fromCode] = after ?? [];
  const [to, toType, toCode] = before ?? [];
  const bound = (
    place: string | undefined | null,
    type: string | undefined | null,
    code: string | undefined | null,
    otherwise: string,
  ): Sql =>
    sql`CASE WHEN b.position = ${place ?? null}::bigint THEN ${type ?? null}::text ELSE ${otherwise}::text END,
        CASE WHEN b.position = ${place ?? null}::bigint THEN ${code ?? null}::text ELSE ${otherwise}::text END`;
  const rows = await db.rows<LoggedChange & PlacedRow>(sql`
    SELECT b.position, b.changed_at AS "changedAt", e.type, e.code, e.kind, json_build_array(b.position::text, e.type, e.code)::text AS place
    FROM (
      SELECT id, position, changed_at FROM change_batch b
      WHERE position >= coalesce(${from ?? null}::bigint, 0) AND position <= coalesce(${to ?? null}::bigint, ${Number.MAX_SAFE_INTEGER}::bigint)
        AND EXISTS (SELECT FROM change_entry e WHERE e.batch_id = b.id ${ofTypes(types)})
      -- The batches of the two cursors may have nothing left, each other one has.
      ORDER BY position ${direction} LIMIT ${size + 3}) b
    CROSS JOIN LATERAL (
      SELECT e.type, e.code, e.kind FROM change_entry e
      WHERE e.batch_id = b.id ${ofTypes(types)}
        AND (e.type, e.code) > (${bound(from, fromType, fromCode, FIRST)}) AND (e.type, e.code) < (${bound(to, toType, toCode, LAST)})
      ORDER BY e.type ${direction}, e.code ${direction} LIMIT ${size + 1}) e
    ORDER BY b.position ${direction}, e.type ${direction}, e.code ${direction} LIMIT ${size + 1}`);
  return toPage(rows, CHANGE_ORDER, window);
}

/** How many entries the log has. */
export async function changeCount(db: RowStore, types: readonly string[] | null): Promise<number> {
  const [{ count }] = (await db.rows<{ count: number }>(sql`
    SELECT count(*) AS count FROM change_batch b JOIN change_entry e ON e.batch_id = b.id WHERE b.position IS NOT NULL ${ofTypes(types)}`)) as [
    { count: number },
  ];
  return count;
}
