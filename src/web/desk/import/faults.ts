import type { ImportFault } from '../../../commands/progress/import-faults';
import type { importWords } from './import.words';

/** A sheet and a cell, a row or a column of it. The one sheet of a text file has no name. */
export const placeText = (sheet: string, place: string): string => [sheet, place].filter((part) => part !== '').join(' ');

/** Where a fault stands. */
export const placeOf = ({ sheet, row, cell }: ImportFault, words: (typeof importWords)['EN']): string =>
  row === null ? words.wholeFile : placeText(sheet ?? '', cell ?? words.row(row));
