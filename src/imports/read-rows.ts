import { type Cell, cellName, type Span } from './cell';
import { type Field, FIELDS, KEY_FIELDS } from './column-titles';
import type { ColumnMapping } from './mapping';
import type { Places } from './merges';
import type { Known, Reading, ReadRow, RowValues } from './reading';
import { type DayColumn, dayColumn, dayOf } from './rules/day';
import { moneyOf } from './rules/money';
import { placeOf, projectOf } from './rules/named-things';
import { narrativeOf } from './rules/narrative';
import { type PercentColumn, percentColumn, percentOf } from './rules/percent';
import { stageOf } from './rules/stage';
import { readAs, readCell, refused, remark, UNKNOWN, type Verdict } from './rules/verdict';

/** A column that is read. */
export type ReadColumn = ColumnMapping & { readonly field: Field };

/** A row as far as its columns are read. */
type RowReading = Omit<ReadRow, 'typed'>;

const PERCENTS: readonly Field[] = ['percent', 'plannedPercent', 'financialPercent'];

/** Reads the rows of a sheet. Some rules look at the whole column first, so the rows come together. */
export class RowReader {
  private readonly percents = new Map<Field, PercentColumn>();
  private days: DayColumn = { order: 'DAY_FIRST', shortYears: null, maySwap: false };

  constructor(
    private readonly places: Places,
    private readonly columns: readonly ReadColumn[],
    private readonly known: Known,
  ) {}

  read(rows: readonly number[]): RowReading[] {
    for (const { field, column, numbersAs, shortYears, order } of this.columns) {
      const cells = rows.flatMap((row) => this.places.own(row, column) ?? []);
      if (PERCENTS.includes(field)) this.percents.set(field, percentColumn(cells, numbersAs));
      if (field === 'asOf') this.days = dayColumn(cells, shortYears, order);
    }
    return rows.map((row) => this.readRow(row));
  }

  private readRow(row: number): RowReading {
    const readings = this.columns.map((column) => this.readingOf(row, column));
    const byField = new Map(readings.map((reading) => [reading.field, reading]));
    const read = Object.fromEntries(FIELDS.map((field) => [field, byField.get(field)?.value ?? null])) as unknown as RowValues;
    const values = byField.has('asOf') ? read : { ...read, asOf: this.known.asOf };
    const isMissing = (field: 'project' | 'asOf'): boolean => values[field] === null && !byField.get(field)?.problems.length;
    const stated = readings.some(({ field, value, problems }) => !KEY_FIELDS.includes(field) && (value !== null || problems.length > 0));
    return {
      row,
      values,
      readings,
      problems: [
        ...(stated && isMissing('project') ? [remark('MISSING_PROJECT')] : []),
        ...(stated && isMissing('asOf') ? [remark('MISSING_DAY')] : []),
      ],
    };
  }

  private readingOf(row: number, column: ReadColumn): Reading {
    const merged = this.places.merged(row, column.column);
    const cell = merged ? merged.cell : this.places.own(row, column.column);
    const { value, problems, notes } =
      merged && cell && this.isShared(merged.span) ? this.sharedVerdict(row, column, cell) : this.verdict(row, column, cell);
    const { field, title } = column;
    const name = cellName({ row, column: column.column });
    return { value, problems, notes, field, title, cell: name, shown: cell?.shown ?? '', raw: cell?.raw ?? '' };
  }

  /** Merged cells of several rows, or of several columns that are read. */
  private isShared({ top, bottom, left, right }: Span): boolean {
    return bottom > top || this.columns.filter(({ column }) => left <= column && column <= right).length > 1;
  }

  /** Merged cells say which project or day several rows are about; of what they state nobody knows whose it is. */
  private sharedVerdict(row: number, column: ReadColumn, cell: Cell): Verdict<Reading['value']> {
    if (!KEY_FIELDS.includes(column.field)) return refused('MERGED_VALUE', cell.merged);
    const verdict = this.verdict(row, column, cell);
    return { ...verdict, notes: [...verdict.notes, remark('MERGED', cell.merged)] };
  }

  private verdict(row: number, { field, unit }: ReadColumn, cell: Cell | undefined): Verdict<Reading['value']> {
    if (field === 'version') return cell === undefined ? UNKNOWN : readAs(cell.shown);
    return readCell<Reading['value']>(cell, (given) => {
      switch (field) {
        case 'project':
          return projectOf(given, this.known.projects, this.shownIn(row, 'projectName'));
        case 'place':
          return placeOf(given, this.known.places);
        case 'asOf':
          return dayOf(given, this.days);
        case 'stage':
          return stageOf(given);
        case 'percent':
        case 'plannedPercent':
        case 'financialPercent':
          return percentOf(given, this.percents.get(field)!);
        case 'cost':
          return moneyOf(given, unit);
        default:
          return narrativeOf(given);
      }
    });
  }

  private shownIn(row: number, field: Field): string | null {
    const column = this.columns.find((one) => one.field === field);
    return (column && this.places.own(row, column.column)?.shown) ?? null;
  }
}
