import { openFile } from './open-file';
import { isRead, readSheet } from './read-sheet';
import type { ReadFile, ReadOptions, ReadRow, ReadSheet } from './reading';
import { namedThings } from './rules/named-things';
import { remark } from './rules/verdict';

/** Reads a file in the thread that it is called in. Throws FileRefused. */
export async function readTable(bytes: Buffer, options: ReadOptions): Promise<ReadFile> {
  const { sheets: grids, ...file } = await openFile(bytes);
  const known = {
    projects: namedThings(options.projects),
    places: namedThings(options.places),
    asOf: options.asOf,
    mappings: options.mappings,
    shortYears: options.country === 'TH' ? ('BUDDHIST' as const) : null,
  };
  const sheets = withDuplicates(grids.map((grid) => readSheet(grid, known)));
  const isOld = file.encoding === 'WINDOWS-874';
  const texts = grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ shown }) => shown)));
  return {
    ...file,
    sheets,
    problems: sheets.some(({ mapping }) => mapping !== null && isRead(mapping)) ? [] : ['NO_HEADER'],
    notes: isOld ? ['ENCODING_874'] : [],
    sample: isOld ? (texts.find((text) => /[ก-๙]/.test(text)) ?? null) : null,
  };
}

/** Other rows that a row is told of. */
const OTHERS = 5;

/** One project and one day in several rows is a problem of all of them, which names others. */
function withDuplicates(sheets: readonly ReadSheet[]): ReadSheet[] {
  const places = new Map<string, string[]>();
  const keyOf = ({ values }: ReadRow): string | null =>
    values.project === null || values.asOf === null ? null : `${values.project} ${values.asOf}`;
  const nameOf = (sheet: ReadSheet, { row }: ReadRow): string => (sheets.length > 1 ? `${sheet.name}!${row}` : String(row));
  for (const sheet of sheets)
    for (const row of sheet.rows) {
      const key = keyOf(row);
      if (key === null) continue;
      const names = places.get(key);
      if (names) names.push(nameOf(sheet, row));
      else places.set(key, [nameOf(sheet, row)]);
    }
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const all = places.get(keyOf(row) ?? '') ?? [];
      if (all.length < 2) return row;
      const others = all.slice(0, OTHERS + 1).filter((name) => name !== nameOf(sheet, row));
      const named = [...others.slice(0, OTHERS), ...(all.length > OTHERS + 1 ? ['…'] : [])].join(', ');
      return { ...row, problems: [...row.problems, remark('DUPLICATE_IN_FILE', named)] };
    }),
  }));
}
