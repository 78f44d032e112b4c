import type { Cell, Table } from './table';

/** Excel reads a file as UTF-8 only where it begins with this; else Thai text is garbled. */
const BYTE_ORDER_MARK = '\uFEFF';

/** First characters of a formula in spreadsheets, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** "A spreadsheet would run the text": it begins like a formula and is not a number. */
export const isFormula = (text: string): boolean => FORMULA.test(text) && !NUMBER.test(text);

/** CSV by RFC 4180, for Excel: UTF-8 with a byte order mark, CRLF. A text that would run as a formula gets an apostrophe in front. */
export async function* csv({ columns, rows }: Table): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvLine(columns.map(({ name }) => name))}`;
  for await (const row of rows) yield csvLine(row);
}

// Most readers skip an empty line, so a single empty cell is written as an empty text.
const csvLine = (cells: readonly Cell[]): string => `${cells.length === 1 && cells[0] === null ? '""' : cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}
