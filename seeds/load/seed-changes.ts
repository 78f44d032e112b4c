/** What the data say otherwise than the record. A load leaves the record as it is. */
export interface SeedDifference {
  /** The thing: its kind and code, for example `ProgressReport P24-R02`. */
  readonly what: string;
  /** The field that differs; null = the row as a whole. */
  readonly field: string | null;
  /** The two values as texts; null = none. */
  readonly onRecord: string | null;
  readonly inFile: string | null;
  readonly remedy: string;
}

/** What a load did to one row. */
export interface SeedStep {
  readonly act: 'add' | 'correct' | 'withdraw' | 'remove';
  /** The row: its kind, and its code or the codes of what it links. */
  readonly what: string;
}

/** Rows that a load changed, and what it left as it is on record. */
export interface SeedChanges {
  readonly inserted: number;
  readonly updated: number;
  readonly withdrawn: number;
  readonly removed: number;
  readonly differences: readonly SeedDifference[];
}

export const NO_CHANGES: SeedChanges = { inserted: 0, updated: 0, withdrawn: 0, removed: 0, differences: [] };

/** A load, row by row. */
export interface SeedReport extends SeedChanges {
  readonly steps: readonly SeedStep[];
}

/** A difference in one sentence and what to do. */
export const sentenceOf = ({ what, field, onRecord, inFile, remedy }: SeedDifference): string =>
  `${field === null ? what : `${what}, ${field}`}: ${onRecord ?? 'nothing'} on record, ${inFile ?? 'nothing'} in the data files. ${remedy}`;

const list = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('');

/** What a load did, for people: numbers of rows, then each difference on a line of its own. */
export function summaryOf({ differences, ...numbers }: SeedChanges): string {
  return [JSON.stringify({ ...numbers, differences: differences.length }), ...differences.map(sentenceOf)].join('\n');
}

/** What a load would do, for people. */
export function explanationOf({ steps, differences }: SeedReport): string {
  const acts = steps.map(({ act, what }) => `${act} ${what}`);
  return [
    acts.length === 0 ? 'A load would change nothing.\n' : `A load would change ${acts.length} rows:\n${list(acts)}`,
    differences.length === 0
      ? 'The data files say nothing else than the record.\n'
      : `A load would leave ${differences.length} places as they are on record:\n${list(differences.map(sentenceOf))}`,
  ].join('');
}
