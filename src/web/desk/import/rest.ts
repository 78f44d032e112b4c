import type { ImportDifference } from '../../../commands/progress/import-difference';
import { faultText, faultyRows } from '../../../commands/progress/import-faults';
import type { Column, Table } from '../../../exports/table';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { REMARKS_TITLE } from '../../../i18n/reading-texts';
import { fieldOf } from '../../../imports/column-titles';
import type { ColumnMapping } from '../../../imports/mapping';
import type { ReadFile } from '../../../imports/reading';
import { importWords } from './import.words';

/**
 * The rows of a file that something stands against, as they were typed, with what that is in a column of its own: to be put right and read
 * again. Rows of several sheets stand in one; columns of one title are one column.
 */
export function restOf(file: ReadFile, difference: Pick<ImportDifference, 'changes'>, lang: CompleteLang): Table {
  const titles: string[] = [];
  const rows = faultyRows(file, difference).map(({ sheet, row, faults }) => {
    const { columns, isChosen } = sheet.mapping!;
    const cells = new Map<string, string>();
    columns.forEach((column, i) => {
      const title = isChosen ? column.title : titleOf(column, lang);
      if (title === null || cells.has(title) || (!isChosen && column.field === null && row.typed[i] === '')) return;
      cells.set(title, row.typed[i]!);
      if (!titles.includes(title)) titles.push(title);
    });
    const remarks = faults.map((fault) => (fault.title === '' ? '' : `${fault.title}: `) + faultText(fault, lang));
    return { cells, remark: [importWords[lang].row(row.row), ...remarks].join('\n') };
  });
  return {
    columns: [...titles, REMARKS_TITLE[lang]].map((name): Column => ({ name, kind: 'text' })),
    rows: rows.map(({ cells, remark }) => [...titles.map((title) => cells.get(title) || null), remark]),
  };
}

/** A title by which a column is read as it was, in one line; null = a column that is not read, and would be. */
function titleOf({ title, field, letters }: ColumnMapping, lang: CompleteLang): string | null {
  if (fieldOf([title]) === field) return title === '' ? letters : title;
  return field === null ? null : importWords[lang].fields[field];
}
