import type { Page } from '../../../schema/base/connection.type';
import type { PageArgs } from '../../../schema/base/page.args';
import { empty, join, raw, type Sql, sql } from '../../database/sql';
import { isDay } from '../../domain/days';
import { HubError } from '../../domain/errors';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../domain/limits';
import { OrderDirection } from '../../domain/vocabularies/api';

/** One thing that rows are ordered by. What is null comes last, whichever the direction. */
export interface OrderTerm {
  readonly expression: Sql;
  readonly type: 'text' | 'numeric' | 'date' | 'integer' | 'timestamptz';
  readonly direction: OrderDirection;
}

/** A total order of rows: the last term must be unique. The name tells cursors of one order from those of another. */
export interface Order {
  readonly name: string;
  readonly terms: readonly OrderTerm[];
}

/** A place in an order: the values of its terms in one row, as text. */
type CursorPosition = readonly (string | null)[];

/** A checked request for one page of rows. */
export interface PageSpec {
  readonly size: number;
  /** True when the page is counted from the end. */
  readonly backward: boolean;
  readonly after: CursorPosition | null;
  readonly before: CursorPosition | null;
  /** False where nobody asks for the place of an item: it is not read. */
  readonly withCursors: boolean;
}

/** Reads Relay's arguments. Throws INVALID_PAGE, PAGE_TOO_LARGE or INVALID_CURSOR with what to send instead. */
export function pageSpec(request: PageArgs, order: Order, placed = true): PageSpec {
  const { first, last, after, before } = request;
  if (first != null && last != null) {
    throw new HubError('INVALID_PAGE', 'first and last were both given. Give first to read forward, or last to read backward.');
  }
  const [name, size] = last != null ? (['last', last] as const) : (['first', first ?? DEFAULT_PAGE_SIZE] as const);
  if (size < 0) throw new HubError('INVALID_PAGE', `${name}: ${size} is negative. Ask for 0 to ${MAX_PAGE_SIZE} items.`);
  if (size > MAX_PAGE_SIZE) {
    throw new HubError(
      'PAGE_TOO_LARGE',
      `${name}: ${size} is more than one page holds. Ask for at most ${MAX_PAGE_SIZE} and follow pageInfo.${last != null ? 'startCursor with before' : 'endCursor with after'}.`,
    );
  }
  return {
    size,
    backward: last != null,
    after: after == null ? null : readCursor('after', after, order),
    before: before == null ? null : readCursor('before', before, order),
    withCursors: placed,
  };
}

/** An item of a page. Its cursor is written when it is asked for: most callers ask for none, or for the last. */
class Edge<T extends PlacedRow> {
  constructor(
    readonly node: T,
    private readonly order: Order,
  ) {}

  /** Opaque to callers; it names the order and the row's place in it, so it still works when rows come and go. */
  get cursor(): string {
    return Buffer.from(JSON.stringify([this.order.name, ...(JSON.parse(this.node.place) as CursorPosition)])).toString('base64url');
  }
}

/** "A text is a value of this type", so that the database can read it. */
const IS_VALUE: Record<OrderTerm['type'], (text: string) => boolean> = {
  text: (text) => !text.includes('\0'),
  numeric: (text) => /^-?\d{1,40}(\.\d{1,40})?$/.test(text),
  integer: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31,
  date: isDay,
  timestamptz: (text) =>
    isDay(text.slice(0, 10)) && /^.{10} ([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/.test(text),
};

function readCursor(argument: 'after' | 'before', cursor: string, order: Order): CursorPosition {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parts = null;
  }
  const [name, ...place] = Array.isArray(parts) ? (parts as unknown[]) : [null];
  const fits =
    name === order.name &&
    place.length === order.terms.length &&
    place.every((value, i) => value === null || (typeof value === 'string' && IS_VALUE[order.terms[i]!.type](value)));
  if (!fits) {
    throw new HubError(
      'INVALID_CURSOR',
      `${argument}: "${cursor}" is not a cursor of this list in this order. Use a cursor from the same field with the same orderBy, or start again without one.`,
    );
  }
  return place as CursorPosition;
}

/** What a term compares: texts byte by byte, alike on every server. */
const ordered = ({ expression, type }: OrderTerm): Sql => (type === 'text' ? sql`${expression} COLLATE "C"` : expression);

/** "The row stands strictly after this place" in the order (or strictly before, when turned round). */
function afterPosition(terms: readonly OrderTerm[], place: CursorPosition, turned: boolean): Sql {
  const [term, ...rest] = terms;
  if (!term) return sql`false`;
  const value = place[0] ?? null;
  const typed = sql`${value}::${raw(term.type)}`;
  const expression = ordered(term);
  const comparison = sql`${expression} ${raw((term.direction === OrderDirection.ASC) !== turned ? '>' : '<')} ${typed}`;
  const further = turned
    ? value === null
      ? sql`${expression} IS NOT NULL`
      : comparison
    : value === null
      ? sql`false`
      : sql`(${comparison} OR ${expression} IS NULL)`;
  if (rest.length === 0) return further;
  const same = value === null ? sql`${expression} IS NULL` : sql`${expression} = ${typed}`;
  return sql`(${further} OR (${same} AND ${afterPosition(rest, place.slice(1), turned)}))`;
}

function orderBy(terms: readonly OrderTerm[], turned: boolean): Sql {
  return join(
    terms.map((term) => {
      const direction = (term.direction === OrderDirection.ASC) !== turned ? 'ASC' : 'DESC';
      return sql`${ordered(term)} ${raw(direction)} ${raw(turned ? 'NULLS FIRST' : 'NULLS LAST')}`;
    }),
  );
}

/** What a row of a placed page carries besides its own columns: its place in the order, as the JSON of a list of texts. */
export interface PlacedRow {
  place: string;
}

/** The statement for one page: one row more than asked for, which tells whether there are more. */
export function pageStatement(columns: Sql, from: Sql, where: Sql, order: Order, window: PageSpec): Sql {
  const place = window.withCursors
    ? sql`, json_build_array(${join(order.terms.map((term) => sql`(${term.expression})::text`))})::text AS place`
    : empty;
  const after = window.after ? sql` AND ${afterPosition(order.terms, window.after, false)}` : empty;
  const before = window.before ? sql` AND ${afterPosition(order.terms, window.before, true)}` : empty;
  return sql`SELECT ${columns}${place} FROM ${from} WHERE ${where}${after}${before}
    ORDER BY ${orderBy(order.terms, window.backward)} LIMIT ${window.size + 1}`;
}

/** A page as it comes from `pagesStatement`; null = it is empty. */
export interface PageRow<T> {
  readonly items: (T & PlacedRow)[] | null;
}

/**
 * The statement for one page of each of many owners: `page` is a `pageStatement` that speaks of `owner`. `owners` is what follows FROM,
 * with its columns and an ordinal `n`: the pages come in the order of the owners. The items of a page come as one value, in JSON and
 * in the page's order, which nothing beside the aggregate could change: to read thousands of rows takes the process twice as long.
 */
export const pagesStatement = (owners: Sql, page: Sql): Sql => sql`
  SELECT (SELECT json_agg(item) FROM (${page}) item) AS items FROM ${owners} ORDER BY owner.n`;

/** A page from the rows of `pageStatement`. Beyond a cursor that was given there is always something: the cursor's own row. */
export function toPage<T extends object>(rows: readonly (T & PlacedRow)[], order: Order, window: PageSpec): Page<T> {
  const kept = rows.slice(0, window.size);
  if (window.backward) kept.reverse();
  const hasMore = rows.length > window.size;
  return {
    edges: kept.map((node) => new Edge(node, order)),
    hasNextPage: window.backward ? window.before !== null : hasMore,
    hasPreviousPage: window.backward ? hasMore : window.after !== null,
  };
}
