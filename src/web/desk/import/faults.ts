import type { ImportDifference, RowChange } from '../../../commands/progress/import-difference';
import { textIn } from '../../../domain/languages';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { problemText } from '../../../i18n/problem-texts';
import { readingText } from '../../../i18n/reading-texts';
import type { ReadFile } from '../../../imports/reading';
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

/** Every fault of a file: of the whole, then by sheet, row and column. */
export function faultsOf(file: ReadFile, { changes }: ImportDifference, lang: CompleteLang): ImportFault[] {
  const words = importWords[lang];
  const byRow = new Map(changes.map((change) => [`${change.row} ${change.sheet}`, change]));
  return [
    ...file.problems.map((code) => ({ sheet: null, place: '', title: '', shown: '', text: readingText(code, lang, {}) })),
    ...file.sheets.flatMap(({ name: sheet, rows }) =>
      rows.flatMap(({ row, readings, problems }) => [
        ...readings.flatMap(({ cell, title, shown, problems: ofCell }) =>
          ofCell.map(({ code, suggestion }) => ({
            sheet,
            place: cell,
            title,
            shown,
            text: readingText(code, lang, { shown, suggestion }),
          })),
        ),
        ...[
          ...problems.map(({ code, suggestion }) => readingText(code, lang, { suggestion })),
          ...refusals(byRow.get(`${row} ${sheet}`)!, lang),
        ].map((text) => ({ sheet, place: words.row(row), title: '', shown: '', text })),
      ]),
    ),
  ];
}

/** Why the record does not allow a row. */
function refusals({ project, problems }: RowChange, lang: CompleteLang): string[] {
  const others = (project?.otherReporters ?? []).map((names) => textIn(names, lang));
  return problems.map((code) => (code === 'SEVERAL_ROWS' ? importWords[lang].severalRows : problemText(code, lang, others)));
}
