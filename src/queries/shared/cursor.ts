import { isDay } from '../../domain/days';
import { HubError } from '../../domain/errors';
import type { Order, OrderTerm } from './order';

/** A keyset: the values of an order's terms in one row, as text. */
export type CursorPosition = readonly (string | null)[];

/** The cursor of a row: opaque to callers. It holds the order's name and the row's position, so it stays valid when rows come and go. */
export const writeCursor = (order: Order, position: CursorPosition): string =>
  Buffer.from(JSON.stringify([order.name, ...position])).toString('base64url');

/** Whether a text of a cursor is a value of the term's type that PostgreSQL can read. */
const IS_VALUE: Record<OrderTerm['type'], (text: string) => boolean> = {
  text: (text) => !text.includes('\0'),
  numeric: (text) => /^-?\d{1,40}(\.\d{1,40})?$/.test(text),
  integer: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31,
  date: isDay,
  timestamptz: (text) =>
    isDay(text.slice(0, 10)) && /^.{10} ([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/.test(text),
};

/** The position in a caller's cursor. Throws INVALID_CURSOR. */
export function readCursor(argument: 'after' | 'before', cursor: string, order: Order): CursorPosition {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parts = null;
  }
  const [name, ...position] = Array.isArray(parts) ? (parts as unknown[]) : [null];
  const fits =
    name === order.name &&
    position.length === order.terms.length &&
    position.every((value, i) => value === null || (typeof value === 'string' && IS_VALUE[order.terms[i]!.type](value)));
  if (!fits) {
    throw new HubError(
      'INVALID_CURSOR',
      `${argument}: "${cursor}" is not a cursor of this list in this order. Use a cursor from the same field with the same orderBy, or start again without one.`,
    );
  }
  return position as CursorPosition;
}
