import type { Cell, Grid, Span } from './cell';
import { FileRefused } from './file-refused';
import { IMPORT_LIMITS } from './limits';

/** The cells of a sheet by their places, those included that merged cells cover. */
export interface Places {
  /** The cell of a place. A covered place has none of its own. */
  own(row: number, column: number): Cell | undefined;
  /** The merged cells that a place is in, and the cell that they show. */
  merged(row: number, column: number): { readonly span: Span; readonly cell: Cell | undefined } | undefined;
}

/** Columns that a sheet can have: the factor of a place. */
const COLUMNS = 16_385;

/** Throws FILE_TOO_LARGE where merged cells cover more places with content around them than cells are read. */
export function placesOf({ rows, merges }: Grid): Places {
  const cells = new Map<number, Cell>();
  let lastColumn = 0;
  for (const row of rows)
    for (const cell of row.cells) {
      cells.set(row.row * COLUMNS + cell.column, cell);
      lastColumn = Math.max(lastColumn, cell.column);
    }
  const lastRow = rows.at(-1)?.row ?? 0;
  const spans = new Map<number, Span>();
  let covered = 0;
  for (const span of merges)
    for (let row = span.top; row <= Math.min(span.bottom, lastRow); row++)
      for (let column = span.left; column <= Math.min(span.right, lastColumn); column++) {
        if (++covered > IMPORT_LIMITS.cells) throw new FileRefused('FILE_TOO_LARGE', `CELLS ${IMPORT_LIMITS.cells}`);
        spans.set(row * COLUMNS + column, span);
      }
  const own = (row: number, column: number): Cell | undefined => cells.get(row * COLUMNS + column);
  return {
    own,
    merged: (row, column) => {
      const span = spans.get(row * COLUMNS + column);
      return span && { span, cell: own(span.top, span.left) };
    },
  };
}
