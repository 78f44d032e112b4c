import type { Day } from '../domain/days';
import { times } from './rules/number-text';

/** What a number format makes of a number. DATE has a day in it; a time of day alone is a NUMBER. */
export type NumberKind = 'GENERAL' | 'NUMBER' | 'PERCENT' | 'DATE' | 'TEXT';

/** One cell as the file has it. Cells without a value and without a formula are left out. */
export interface Cell {
  /** The row as a spreadsheet counts it, from 1. */
  readonly row: number;
  /** The column, from 1: A = 1. */
  readonly column: number;
  readonly type: 'TEXT' | 'NUMBER' | 'BOOLEAN' | 'ERROR' | 'EMPTY';
  /** As the file stores it: the text, or the number as digits. */
  readonly raw: string;
  /** As a spreadsheet shows it. */
  readonly shown: string;
  readonly format: NumberKind;
  /** The day of a number with a date format, by the calendar of the spreadsheet: a Buddhist year is not converted. Null = no such day, or no date. */
  readonly day: Day | null;
  /** STORED = the result stands in the file; MISSING = it was never calculated; null = no formula. */
  readonly formula: 'STORED' | 'MISSING' | null;
  /** True: the formula reads another workbook. */
  readonly external: boolean;
  /** The merged cells that this is the first of, `A2:A4`; null = not merged. */
  readonly merged: string | null;
  /** True: its row, column or sheet is hidden, or its row is filtered out. */
  readonly hidden: boolean;
}

/** The cells of one row, in the order of the columns. */
export interface Row {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A rectangle of cells; all ends count. */
export interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet: its rows with content, and where cells are merged. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merges: readonly Span[];
}

const LETTERS: string[] = [];

/** The letters of a column, from 1: A, B, … Z, AA, … */
export function columnLetters(column: number): string {
  return (LETTERS[column] ??=
    (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26)));
}

/** The name of a cell as a spreadsheet shows it: C14. */
export const cellName = ({ row, column }: { row: number; column: number }): string => `${columnLetters(column)}${row}`;

export const spanName = ({ top, left, bottom, right }: Span): string =>
  `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;

/** What to type for a cell so that it is read as it is: texts as they were typed, days as 2025-09-03, percents with their sign. */
export function typedText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell.type === 'TEXT') return cell.raw;
  if (cell.type !== 'NUMBER') return cell.shown;
  if (cell.format === 'DATE') return cell.day ?? cell.shown;
  return cell.format === 'PERCENT' ? `${times(Number(cell.raw), 100)}%` : String(Number(cell.raw));
}

/** A cell that holds a text, as every cell of a text file does. */
export const textCell = (row: number, column: number, text: string): Cell => ({
  row,
  column,
  type: 'TEXT',
  raw: text,
  shown: text,
  format: 'GENERAL',
  day: null,
  formula: null,
  external: false,
  merged: null,
  hidden: false,
});
