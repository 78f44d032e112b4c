import type { ImportDifference, RowChange } from '../../../commands/progress/import-difference';
import { textIn } from '../../../domain/languages';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { problemText } from '../../../i18n/problem-texts';
import { readingText } from '../../../i18n/reading-texts';
import type { ReadFile, ReadRow, ReadSheet } from '../../../imports/reading';
import { importWords } from './import.words';

/** What stands against a file, a row or a cell, as a person sees it. */
export interface ImportFault {
  /** The sheet; null = the whole file. */
  readonly sheet: string | null;
  /** A cell, a row, or nothing. */
  readonly place: string;
  /** The title of the column; '' = it is about no cell. */
  readonly title: string;
  /** As it stands in the file. */
  readonly shown: string;
  readonly text: string;
}

/** A sheet and a cell, a row or a column of it. The one sheet of a text file has no name. */
export const placeText = (sheet: string, place: string): string => [sheet, place].filter((part) => part !== '').join(' ');

/** A row that something stands against. */
export interface FaultyRow {
  readonly sheet: ReadSheet;
  readonly row: ReadRow;
  /** By column, then of the row. */
  readonly faults: readonly ImportFault[];
}

/** Every fault of a file: of the whole, then by sheet, row and column. */
export const faultsOf = (file: ReadFile, difference: Pick<ImportDifference, 'changes'>, lang: CompleteLang): ImportFault[] => [
  ...file.problems.map((code) => ({ sheet: null, place: '', title: '', shown: '', text: readingText(code, lang, {}) })),
  ...faultsOfRows(file, difference, lang).flatMap(({ faults }) => faults),
];

/** The rows that something stands against, in the order of the file. */
export function faultsOfRows(file: ReadFile, { changes }: Pick<ImportDifference, 'changes'>, lang: CompleteLang): FaultyRow[] {
  const rows = file.sheets.flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row })));
  return rows.flatMap((one, i) => {
    const faults = faultsOfRow(one, changes[i]!, lang);
    return faults.length === 0 ? [] : [{ ...one, faults }];
  });
}

function faultsOfRow({ sheet: { name: sheet }, row }: Omit<FaultyRow, 'faults'>, change: RowChange, lang: CompleteLang): ImportFault[] {
  const ofCells = row.readings.flatMap(({ cell, title, shown, problems }) =>
    problems.map(({ code, suggestion }) => ({ sheet, place: cell, title, shown, text: readingText(code, lang, { shown, suggestion }) })),
  );
  const ofRow = [...row.problems.map(({ code, suggestion }) => readingText(code, lang, { suggestion })), ...refusals(change, lang)];
  return [...ofCells, ...ofRow.map((text) => ({ sheet, place: importWords[lang].row(row.row), title: '', shown: '', text }))];
}

/** Why the record does not allow a row. */
function refusals({ project, problems }: RowChange, lang: CompleteLang): string[] {
  const others = (project?.otherReporters ?? []).map((names) => textIn(names, lang));
  return problems.map((code) => (code === 'SEVERAL_ROWS' ? importWords[lang].severalRows : problemText(code, lang, others)));
}
