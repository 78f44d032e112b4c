import { REMARKS_TITLE } from '../i18n/reading-texts';
import { columnLetters, type Grid } from './cell';
import { type Field, fieldOf } from './column-titles';
import type { Places } from './merges';
import { type MoneyUnit, NO_UNIT, unitInTitle } from './rules/money';

/** What one column of a sheet is read as. A person may change everything but its place and its title. */
export interface ColumnMapping {
  /** From 1. */
  readonly column: number;
  /** As a spreadsheet shows it: C. */
  readonly letters: string;
  /** As it stands in the file, its lines from top to bottom; empty = none. */
  readonly title: string;
  /** Null = the column is not read. */
  readonly field: Field | null;
  /** The unit of a cost that the title states. */
  readonly unit: MoneyUnit;
  /** What 0.47 means without a percent sign; null = nobody has said. */
  readonly numbersAs: 'PERCENT' | 'FRACTION' | null;
  /** What comes first in 10/11/2021; null = as the column shows. */
  readonly order: 'DAY_FIRST' | 'MONTH_FIRST' | null;
  /** The era of years of two digits; null = nobody has said. */
  readonly shortYears: 'BUDDHIST' | 'GREGORIAN' | null;
}

/** How a sheet is read: where its column titles stand, and what each column holds. */
export interface SheetMapping {
  /** The rows of the titles; the data begin after the last. */
  readonly titleRows: readonly [first: number, last: number];
  readonly columns: readonly ColumnMapping[];
  /** True: a person has chosen what the columns hold. */
  readonly isChosen: boolean;
}

/** Rows among which titles are looked for, and lines that a title has at most. */
const [ROWS_LOOKED_AT, MOST_LINES] = [30, 3];

/** Titles of a column that the hub writes into a file that it hands back. */
const REMARKS: readonly string[] = Object.values(REMARKS_TITLE);

/**
 * The mapping that the titles of a sheet give; without a field where no row has
 * titles of a project and of something that is stated of it; null = no row has two texts.
 */
export function findMapping(grid: Grid, places: Places, shortYears: ColumnMapping['shortYears']): SheetMapping | null {
  const lastColumn = grid.rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);
  const titlesOf = (first: number, last: number): string[][] =>
    Array.from({ length: lastColumn }, (_, i) => linesOf(places, first, last, i + 1));
  let best: { score: number; titleRows: [number, number]; titles: string[][] } | null = null;
  for (const { row } of grid.rows.slice(0, ROWS_LOOKED_AT))
    for (let last = row; last < row + MOST_LINES; last++) {
      const titles = titlesOf(row, last);
      const fields = new Set(titles.map(fieldOf).filter((field) => field !== null));
      const named = Number(fields.has('project')) + Number(fields.has('projectName'));
      if (named === 0 || fields.size === named) continue;
      const isBetter =
        best === null || fields.size > best.score || (fields.size === best.score && last - row < best.titleRows[1] - best.titleRows[0]);
      if (isBetter) best = { score: fields.size, titleRows: [row, last], titles };
    }
  // A person can match the columns of a table whose titles are not known.
  const unknown = best === null ? grid.rows.find(({ cells }) => cells.filter(({ type }) => type === 'TEXT').length > 1)?.row : undefined;
  if (unknown !== undefined) best = { score: 0, titleRows: [unknown, unknown], titles: titlesOf(unknown, unknown) };
  if (best === null) return null;
  const [first, last] = best.titleRows;
  const top = Math.min(...best.titles.map((_, i) => places.merged(first, i + 1)?.span.top ?? first));
  const titles = best.titles.map((_, i) => linesOf(places, top, last, i + 1));
  // In the hub’s own form 0.47 means 0.47 percent.
  const numbersAs = titles.some((lines) => fieldOf(lines) === 'version') ? ('PERCENT' as const) : null;
  const columns = titles.map((lines, i) => ({
    column: i + 1,
    letters: columnLetters(i + 1),
    title: lines.join(' '),
    field: fieldOf(lines),
    unit: fieldOf(lines) === 'cost' ? unitInTitle(lines.join(' ')) : NO_UNIT,
    order: null,
    numbersAs,
    shortYears,
  }));
  return {
    titleRows: [top, last],
    columns: columns.map((column, i) => ({ ...column, field: onlyOnce(columns, i) })).filter(({ title }) => !REMARKS.includes(title)),
    isChosen: false,
  };
}

/** The lines of a title from top to bottom, a merged one once. */
function linesOf(places: Places, first: number, last: number, column: number): string[] {
  const lines: string[] = [];
  for (let row = first; row <= last; row++) {
    const text = (places.merged(row, column)?.cell ?? places.own(row, column))?.shown.trim().replace(/\s+/g, ' ');
    if (text && text !== lines.at(-1)) lines.push(text);
  }
  return lines;
}

/** Of two columns of one field the first is read. */
const onlyOnce = (columns: readonly { field: Field | null }[], i: number): Field | null =>
  columns.findIndex(({ field }) => field === columns[i]!.field) === i ? columns[i]!.field : null;
