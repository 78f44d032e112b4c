import type { Page } from '../../../schema/base/connection.type';
import type { RowStore } from '../../database/rows';
import { empty, raw, type Sql, sql } from '../../database/sql';
import { OrderDirection, type RecordChangeKind } from '../../domain/vocabularies/api';
import type { CursorPosition } from '../shared/cursor';
import type { Order } from '../shared/order';
import { type PageSpec, type RowWithPosition, toPage } from '../shared/page';

/** The net effect of a transaction on one thing. */
export interface LoggedChange {
  /** The name of the thing's GraphQL type. */
  readonly type: string;
  readonly code: string;
  readonly kind: RecordChangeKind;
  /** When the transaction was committed. */
  readonly changedAt: Date;
  /** The number of the transaction in the order of commits: grows, with gaps. */
  readonly position: number;
}

/** Commits in their order; the things of a commit by type and code. Entries never change, and none is ever inserted between others. */
export const CHANGE_ORDER: Order = {
  name: 'changes',
  terms: [
    { expression: sql`b.position`, type: 'integer', direction: OrderDirection.ASC },
    { expression: sql`e.type`, type: 'text', direction: OrderDirection.ASC },
    { expression: sql`e.code`, type: 'text', direction: OrderDirection.ASC },
  ],
};

/** Texts before and after every type and code. */
const [FIRST, LAST] = ['', '\u{10ffff}'];

/** The cursor position after every entry of a commit. */
export const cursorAfterCommit = (position: number): CursorPosition => [String(position), LAST, LAST];

/** The cursor position of an entry. */
export const cursorOf = ({ position, type, code }: LoggedChange): CursorPosition => [String(position), type, code];

/** The position of the last commit that changed something; 0 = none. */
export async function lastPosition(db: RowStore): Promise<number> {
  const [row] = await db.rows<{ position: number | null }>(sql`SELECT max(position) AS position FROM change_batch`);
  return row?.position ?? 0;
}

const ofTypes = (types: readonly string[] | null): Sql => (types ? sql`AND e.type = ANY (${types})` : empty);

/** The type and code that entries of a batch `b` are compared with: the cursor's in its own batch, `otherwise` in all others. */
function entryBound(cursor: CursorPosition | null, otherwise: string): Sql {
  const [position = null, type = null, code = null] = cursor ?? [];
  return sql`
    CASE WHEN b.position = ${position}::bigint THEN ${type}::text ELSE ${otherwise}::text END,
    CASE WHEN b.position = ${position}::bigint THEN ${code}::text ELSE ${otherwise}::text END`;
}

/** A page of the log; `types` null = every type. Reads a few more batches, and entries of each, than the page holds. */
export async function changePage(db: RowStore, types: readonly string[] | null, page: PageSpec): Promise<Page<LoggedChange>> {
  const { size, backward, after, before } = page;
  const direction = raw(backward ? 'DESC' : 'ASC');
  const rows = await db.rows<LoggedChange & RowWithPosition>(sql`
    SELECT b.position, b.changed_at AS "changedAt", e.type, e.code, e.kind, json_build_array(b.position::text, e.type, e.code)::text AS "cursorPosition"
    FROM (
      SELECT id, position, changed_at FROM change_batch b
      WHERE position >= coalesce(${after?.[0] ?? null}::bigint, 0) AND position <= coalesce(${before?.[0] ?? null}::bigint, ${Number.MAX_SAFE_INTEGER}::bigint)
        AND EXISTS (SELECT FROM change_entry e WHERE e.batch_id = b.id ${ofTypes(types)})
      -- Only the batches of the two cursors may have no entry left for the page.
      ORDER BY position ${direction} LIMIT ${size + 3}) b
    CROSS JOIN LATERAL (
      SELECT e.type, e.code, e.kind FROM change_entry e
      WHERE e.batch_id = b.id ${ofTypes(types)}
        AND (e.type, e.code) > (${entryBound(after, FIRST)}) AND (e.type, e.code) < (${entryBound(before, LAST)})
      ORDER BY e.type ${direction}, e.code ${direction} LIMIT ${size + 1}) e
    ORDER BY b.position ${direction}, e.type ${direction}, e.code ${direction} LIMIT ${size + 1}`);
  return toPage(rows, CHANGE_ORDER, page);
}

/** The number of entries in the log. */
export async function changeCount(db: RowStore, types: readonly string[] | null): Promise<number> {
  const [row] = await db.rows<{ count: number }>(sql`
    SELECT count(*) AS count FROM change_batch b JOIN change_entry e ON e.batch_id = b.id WHERE b.position IS NOT NULL ${ofTypes(types)}`);
  return row!.count;
}
