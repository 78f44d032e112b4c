import type { Page } from '../../../schema/base/connection.type';
import type { PageArgs } from '../../../schema/base/page.args';
import { empty, join, raw, type Sql, sql } from '../../database/sql';
import { HubError } from '../../domain/errors';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../domain/limits';
import { OrderDirection } from '../../domain/vocabularies/api';
import { type CursorPosition, readCursor, writeCursor } from './cursor';
import type { Order, OrderTerm } from './order';

/** A checked request for one page of rows. */
export interface PageSpec {
  readonly size: number;
  /** True for a page counted from the end. */
  readonly backward: boolean;
  readonly after: CursorPosition | null;
  readonly before: CursorPosition | null;
  /** False where the answer shows no cursor: positions are not read then. */
  readonly withCursors: boolean;
}

/** Checks Relay's arguments. Throws INVALID_PAGE, PAGE_TOO_LARGE or INVALID_CURSOR, each with what to send instead. */
export function pageSpec(request: PageArgs, order: Order, withCursors = true): PageSpec {
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
    withCursors,
  };
}

/** The compared expression of a term: texts byte by byte, alike on every server. */
const sortKey = ({ expression, type }: OrderTerm): Sql => (type === 'text' ? sql`${expression} COLLATE "C"` : expression);

/** The predicate "the row is strictly after this position" of the order, or strictly before it where reversed. */
function afterPosition(terms: readonly OrderTerm[], position: CursorPosition, reversed: boolean): Sql {
  const [term, ...rest] = terms;
  if (!term) return sql`false`;
  const value = position[0] ?? null;
  const typed = sql`${value}::${raw(term.type)}`;
  const expression = sortKey(term);
  const comparison = sql`${expression} ${raw((term.direction === OrderDirection.ASC) !== reversed ? '>' : '<')} ${typed}`;
  const further = reversed
    ? value === null
      ? sql`${expression} IS NOT NULL`
      : comparison
    : value === null
      ? sql`false`
      : sql`(${comparison} OR ${expression} IS NULL)`;
  if (rest.length === 0) return further;
  const same = value === null ? sql`${expression} IS NULL` : sql`${expression} = ${typed}`;
  return sql`(${further} OR (${same} AND ${afterPosition(rest, position.slice(1), reversed)}))`;
}

function orderBy(terms: readonly OrderTerm[], reversed: boolean): Sql {
  return join(
    terms.map((term) => {
      const direction = (term.direction === OrderDirection.ASC) !== reversed ? 'ASC' : 'DESC';
      return sql`${sortKey(term)} ${raw(direction)} ${raw(reversed ? 'NULLS FIRST' : 'NULLS LAST')}`;
    }),
  );
}

/** The column of a page's row besides its own: its `CursorPosition` as JSON. */
export interface RowWithPosition {
  cursorPosition: string;
}

/** The statement for one page. It reads one row more than the page holds, to know whether there are more. */
export function pageStatement(columns: Sql, from: Sql, where: Sql, order: Order, page: PageSpec): Sql {
  const position = page.withCursors
    ? sql`, json_build_array(${join(order.terms.map((term) => sql`(${term.expression})::text`))})::text AS "cursorPosition"`
    : empty;
  const after = page.after ? sql` AND ${afterPosition(order.terms, page.after, false)}` : empty;
  const before = page.before ? sql` AND ${afterPosition(order.terms, page.before, true)}` : empty;
  return sql`SELECT ${columns}${position} FROM ${from} WHERE ${where}${after}${before}
    ORDER BY ${orderBy(order.terms, page.backward)} LIMIT ${page.size + 1}`;
}

/** A row of `pagesStatement`; null = the page is empty. */
export interface PageRow<T> {
  readonly items: (T & RowWithPosition)[] | null;
}

/**
 * The statement for one page of each of many owners, in the order of the owners. `owners` follows FROM and yields `owner` with an
 * ordinal `n`; `page` is a `pageStatement` over `owner`. The items of a page come as one JSON value: reading thousands of rows one by
 * one takes the process twice as long.
 */
export const pagesStatement = (owners: Sql, page: Sql): Sql => sql`
  SELECT (SELECT json_agg(item) FROM (${page}) item) AS items FROM ${owners} ORDER BY owner.n`;

/** An item of a page. The cursor is computed lazily: most callers need none, or only the last. */
class Edge<T extends RowWithPosition> {
  constructor(
    readonly node: T,
    private readonly order: Order,
  ) {}

  get cursor(): string {
    return writeCursor(this.order, JSON.parse(this.node.cursorPosition) as CursorPosition);
  }
}

/** A page from the rows of `pageStatement`. Past a given cursor there is always a row: the cursor's own. */
export function toPage<T extends object>(rows: readonly (T & RowWithPosition)[], order: Order, page: PageSpec): Page<T> {
  const items = rows.slice(0, page.size);
  if (page.backward) items.reverse();
  const hasMore = rows.length > page.size;
  return {
    edges: items.map((node) => new Edge(node, order)),
    hasNextPage: page.backward ? page.before !== null : hasMore,
    hasPreviousPage: page.backward ? hasMore : page.after !== null,
  };
}
