import { type Lang, textIn } from '../../domain/languages';
import type { ProblemCode } from '../../domain/problems';
import type { RemarkCode } from '../../domain/reading-remarks';
import { problemText } from '../../i18n/problem-texts';
import { readingText } from '../../i18n/reading-texts';
import type { ReadFile, ReadRow, ReadSheet } from '../../imports/reading';
import type { ImportDifference, RowChange } from './import-difference';

/** What stands against a file, a row or a cell. */
export interface ImportFault {
  readonly code: RemarkCode | ProblemCode;
  /** The sheet, '' for the one of a text file; null = the whole file. */
  readonly sheet: string | null;
  /** The row as a spreadsheet counts it; null = the whole file. */
  readonly row: number | null;
  /** The cell as a spreadsheet names it; null = the whole row or file. */
  readonly cell: string | null;
  /** The title of its column; '' = it is about no cell. */
  readonly title: string;
  /** As it stands in the file. */
  readonly shown: string;
  /** What may be meant, or what was found; null = nothing is proposed. */
  readonly suggestion: string | null;
  /** The change of the row, for what the record does not allow; null = the fault is one of the file. */
  readonly refused: RowChange | null;
}

/** A row that something stands against. */
export interface FaultyRow {
  readonly sheet: ReadSheet;
  readonly row: ReadRow;
  /** By column, then of the row. */
  readonly faults: readonly ImportFault[];
}

type Changes = Pick<ImportDifference, 'changes'>;

/** Every fault of a file: of the whole, then by sheet, row and column. */
export const faultsOf = (file: ReadFile, difference: Changes): ImportFault[] => [
  ...file.problems.map((code) => ({ ...OF_NO_CELL, code, sheet: null, row: null })),
  ...faultyRows(file, difference).flatMap(({ faults }) => faults),
];

/** The rows that something stands against, in the order of the file. */
export function faultyRows(file: ReadFile, { changes }: Changes): FaultyRow[] {
  const rows = file.sheets.flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row })));
  return rows.flatMap((one, i) => {
    const faults = faultsOfRow(one, changes[i]!);
    return faults.length === 0 ? [] : [{ ...one, faults }];
  });
}

const OF_NO_CELL = { cell: null, title: '', shown: '', suggestion: null, refused: null };

function faultsOfRow(
  { sheet: { name: sheet }, row: { row, readings, problems } }: Omit<FaultyRow, 'faults'>,
  change: RowChange,
): ImportFault[] {
  const place = { sheet, row };
  return [
    ...readings.flatMap(({ cell, title, shown, problems: ofCell }) =>
      ofCell.map(({ code, suggestion }) => ({ ...place, cell, title, shown, code, suggestion, refused: null })),
    ),
    ...problems.map(({ code, suggestion }) => ({ ...place, ...OF_NO_CELL, code, suggestion })),
    ...change.problems.map((code) => ({ ...place, ...OF_NO_CELL, code, refused: change })),
  ];
}

/** What a fault says to a person, and what to do. */
export function faultText({ code, shown, suggestion, refused }: ImportFault, lang: Lang): string {
  if (refused === null || code === 'SEVERAL_ROWS') return readingText(code as RemarkCode, lang, { shown, suggestion });
  const offices = (refused.project?.otherReporters ?? []).map((names) => textIn(names, lang));
  return problemText(code as ProblemCode, lang, offices);
}
