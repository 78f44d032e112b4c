import type { Day } from '../domain/days';
import type { RemarkCode } from '../domain/reading-remarks';
import type { ProjectStage } from '../domain/vocabularies/projects';
import type { Field } from './column-titles';
import type { ColumnMapping, SheetMapping } from './mapping';
import type { OpenedFile } from './open-file';
import type { Money } from './rules/money';
import type { NamedThing, NamedThings } from './rules/named-things';
import type { Remark, Verdict } from './rules/verdict';

/** What a row states, as far as it could be read. Null = not stated, or not read; never 0 for that. */
export interface RowValues {
  readonly project: string | null;
  readonly projectName: string | null;
  readonly place: string | null;
  readonly asOf: Day | null;
  readonly stage: ProjectStage | null;
  readonly percent: number | null;
  readonly plannedPercent: number | null;
  readonly financialPercent: number | null;
  readonly cost: Money | null;
  readonly narrative: string | null;
  readonly note: string | null;
  /** What the office had on the project when the form was made; null = the file is no form of the hub. */
  readonly version: string | null;
}

/** One cell and what it was read as. */
export interface Reading extends Verdict<RowValues[Field]> {
  readonly field: Field;
  /** As a spreadsheet shows it: C14. */
  readonly cell: string;
  readonly title: string;
  /** As a spreadsheet shows the value, and as the file stores it; empty for an empty cell. */
  readonly shown: string;
  readonly raw: string;
}

/** A row that states something. */
export interface ReadRow {
  readonly row: number;
  readonly values: RowValues;
  readonly readings: readonly Reading[];
  /** What stands in each column of the mapping, read or not, so that it can be typed again. */
  readonly typed: readonly string[];
  /** What stands against the row beside its cells. */
  readonly problems: readonly Remark[];
}

/** A row or a column that is not read, and why. */
export interface Skipped {
  readonly code: RemarkCode;
  /** Null = a column, or the sheet. */
  readonly row: number | null;
  /** The letters of the column; null = the whole row, or the sheet. */
  readonly column: string | null;
  readonly shown: string;
}

export interface ReadSheet {
  readonly name: string;
  /** Null = no titles were found, and nothing is read. */
  readonly mapping: SheetMapping | null;
  readonly rows: readonly ReadRow[];
  readonly skipped: readonly Skipped[];
}

/** What a file as a whole is. */
export interface FileFacts extends Omit<OpenedFile, 'sheets'> {
  /** What stands against the whole file; its rows may be read all the same. */
  readonly problems: readonly RemarkCode[];
  /** What to know about it: ENCODING_874 asks whether `sample` looks right. */
  readonly notes: readonly RemarkCode[];
  /** A Thai text of a file in windows-874; null for other files. */
  readonly sample: string | null;
}

/** A file that was read: all of its rows, and everything that stands against them, at once. */
export interface ReadFile extends FileFacts {
  readonly sheets: readonly ReadSheet[];
}

/** What a file is read with. */
export interface ReadOptions {
  /** The projects on record, by their codes and all their names. */
  readonly projects: readonly NamedThing[];
  /** The provinces and states on record. */
  readonly places: readonly NamedThing[];
  /** The country of the office. In a file of Thailand a year of two digits is Buddhist; elsewhere somebody is asked. */
  readonly country: string;
  /** The day of the data where no column states it; null = each row must. */
  readonly asOf: Day | null;
  /** What a person has the columns read as, by what their titles are remembered by. */
  readonly mappings: Readonly<Record<string, readonly string[]>>;
}

/** What a sheet is read with. */
export interface Known {
  readonly projects: NamedThings;
  readonly places: NamedThings;
  /** The day of the rows where no column states it; null = none. */
  readonly asOf: Day | null;
  readonly shortYears: ColumnMapping['shortYears'];
  /** What a person has the columns read as, by what their titles are remembered by. */
  readonly mappings: ReadOptions['mappings'];
}
