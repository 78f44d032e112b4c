import { Lang } from '../domain/languages';
import { dayText } from '../i18n/date-text';

/**
 * The kind of a column's values. A `decimal` is an exact number written as text, a `date` a Gregorian day (or several, joined); `text`
 * is everything else.
 */
export type CellKind = 'text' | 'number' | 'decimal' | 'boolean' | 'date';

/** One cell of a table; null = empty. */
export type Cell = string | number | boolean | null;

export interface Column {
  readonly name: string;
  readonly kind: CellKind;
}

/** A table whose rows are streamed. Each row has one cell for each column. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

/** Separates the values of a list in one cell. */
export const SEPARATOR = '; ';

/** A list as one cell; null = there is no list. */
export const joined = (values: readonly unknown[] | null): string | null =>
  values && values.map((value) => (value === null || value === undefined ? '' : asText(value))).join(SEPARATOR);

const asText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean));

/** A value as a cell: an object or array becomes JSON text. */
export const toCell = (value: unknown): Cell =>
  value === null || value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : (value as Cell);

const thaiDays = (cell: Cell): Cell =>
  typeof cell === 'string'
    ? cell
        .split(SEPARATOR)
        .map((day) => (day === '' ? '' : dayText(day, Lang.TH)))
        .join(SEPARATOR)
    : null;

/** The table with a text column `<name>.th` after each column of days: the same days in Thai, in the Buddhist Era. */
export function withThaiDays({ columns, rows }: Table): Table {
  const widened = columns.flatMap((column, i) => [
    { column, from: i, thai: false },
    ...(column.kind === 'date' ? [{ column: { name: `${column.name}.th`, kind: 'text' as const }, from: i, thai: true }] : []),
  ]);
  async function* widenedRows(): AsyncGenerator<Cell[]> {
    for await (const row of rows) yield widened.map(({ from, thai }) => (thai ? thaiDays(row[from]!) : row[from]!));
  }
  return { columns: widened.map(({ column }) => column), rows: widenedRows() };
}
