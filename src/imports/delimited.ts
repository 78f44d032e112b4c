import { CsvError, parse } from 'csv-parse/sync';
import { type Cell, type Grid, textCell } from './cell';
import { FileRefused } from './file-refused';
import { IMPORT_LIMITS } from './limits';

export type Separator = ',' | ';' | '\t';

const SEPARATORS: readonly Separator[] = ['\t', ';', ','];

/** Lines by which the separator is found. */
const SAMPLE_LINES = 30;

/** A first line that names the separator, as Excel writes and hides it. */
const NAMED = /^sep=([,;\t])\r?\n/i;

/**
 * The table of a text file. A row is a record, as a spreadsheet counts it: a line break within quotes begins no row. Throws
 * UNCLOSED_QUOTE with the first line of the record whose quotes do not match, FILE_TOO_LARGE.
 */
export function readDelimited(text: string): { grid: Grid; separator: Separator } {
  const named = NAMED.exec(text);
  const separator = (named?.[1] as Separator | undefined) ?? separatorOf(text);
  const firstRow = named === null ? 1 : 2;
  const rows = recordsOf(text.slice(named?.[0].length ?? 0), separator, firstRow)
    .map((record, i) => ({ row: firstRow + i, cells: cellsOf(record, firstRow + i) }))
    .filter(({ cells }) => cells.length > 0);
  if (rows.length > IMPORT_LIMITS.rows) throw new FileRefused('FILE_TOO_LARGE', `ROWS ${IMPORT_LIMITS.rows}`);
  if (rows.reduce((count, { cells }) => count + cells.length, 0) > IMPORT_LIMITS.cells)
    throw new FileRefused('FILE_TOO_LARGE', `CELLS ${IMPORT_LIMITS.cells}`);
  return { grid: { name: '', rows, merges: [] }, separator };
}

const cellsOf = (record: readonly string[], row: number): Cell[] =>
  record.flatMap((text, i) => (text.trim() === '' ? [] : [textCell(row, i + 1, text)]));

function recordsOf(text: string, delimiter: Separator, firstRow: number): string[][] {
  let linesRead = 0;
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (record: string[], { lines }) => {
        linesRead = lines;
        return record;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new FileRefused('UNCLOSED_QUOTE', String(linesRead + firstRow));
    throw error;
  }
}

/** The separator that stands equally often in most lines; of those that do, the one that stands most often. A comma where there is none. */
function separatorOf(text: string): Separator {
  const lines = linesOf(text);
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = counts.sort((a, b) => timesIn(counts, b) - timesIn(counts, a) || b - a)[0] ?? 0;
    return { separator, lines: timesIn(counts, usual), usual };
  });
  const [best] = scored.sort((a, b) => b.lines - a.lines || b.usual - a.usual);
  return best!.lines === 0 ? ',' : best!.separator;
}

const timesIn = (counts: readonly number[], count: number): number => counts.filter((other) => other === count).length;

/** The first lines with content, without what stands within quotes. */
const linesOf = (text: string): string[] =>
  text
    .slice(0, 200_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
