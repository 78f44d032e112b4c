import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, gunzip, gzipSync } from 'node:zlib';
import type { ReadFile, ReadRow, ReadSheet } from './reading';

const decompress = promisify(gunzip);

/** A part of a file: facts of the whole, and one sheet at most. */
interface Piece extends Omit<ReadFile, 'sheets'> {
  readonly sheets: readonly (Omit<ReadSheet, 'rows'> & { readonly rows: ReadRow[] })[];
  /** Its rows are more of the sheet of the piece before. */
  readonly goesOn: boolean;
}

/** Rows of one piece: reading it takes the process some milliseconds, and it does other work between two of them. */
const ROWS_OF_PIECE = 500;

/**
 * What was read of a file, as it travels from the thread that read it and as it is kept: pieces of JSON, one a line, in gzip, without the
 * cells that are empty and have nothing against them. A file of 20,000 rows is 17 MB of JSON.
 */
export const packed = (file: ReadFile): Buffer =>
  Buffer.concat(piecesOf(file).map((piece) => gzipSync(`${JSON.stringify(piece)}\n`, { level: constants.Z_BEST_SPEED })));

/** Reads what is packed, piece by piece. */
export async function unpacked(kept: Buffer): Promise<ReadFile> {
  const text = await decompress(kept);
  const pieces: Piece[] = [];
  for (let from = 0, end: number; from < text.length; from = end + 1) {
    end = text.indexOf('\n', from);
    if (end < 0) end = text.length;
    pieces.push(JSON.parse(text.toString('utf8', from, end)) as Piece);
    await nextTurn();
  }
  const { goesOn: _, ...facts } = pieces[0]!;
  const whole: Piece['sheets'][number][] = [];
  for (const { goesOn, sheets } of pieces) {
    if (goesOn) whole.at(-1)!.rows.push(...sheets[0]!.rows);
    else whole.push(...sheets);
  }
  return { ...facts, sheets: whole };
}

/** A file in pieces of some rows. */
function piecesOf({ sheets, ...facts }: ReadFile): Piece[] {
  if (sheets.length === 0) return [{ ...facts, sheets: [], goesOn: false }];
  return sheets.flatMap(({ rows, ...sheet }) => {
    const count = Math.max(1, Math.ceil(rows.length / ROWS_OF_PIECE));
    return Array.from({ length: count }, (_, i): Piece => {
      const some = rows.slice(i * ROWS_OF_PIECE, (i + 1) * ROWS_OF_PIECE).map(stated);
      return { ...facts, sheets: [{ ...sheet, rows: some }], goesOn: i > 0 };
    });
  });
}

const stated = (row: ReadRow): ReadRow => ({
  ...row,
  readings: row.readings.filter(({ shown, problems }) => shown !== '' || problems.length > 0),
});
