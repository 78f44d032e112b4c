import type { RemarkCode } from '../../domain/reading-remarks';
import type { Cell } from '../cell';

/** One thing to say about a reading. */
export interface Remark {
  readonly code: RemarkCode;
  /** What may be meant, or what was found; null = nothing is proposed. */
  readonly suggestion: string | null;
}

/** What a cell was read as. Null = not known, which is never 0. With a problem the value is null: nobody guesses. */
export interface Verdict<T> {
  readonly value: T | null;
  /** What keeps the row from being taken. */
  readonly problems: readonly Remark[];
  /** What to know about the value. */
  readonly notes: readonly Remark[];
}

export const UNKNOWN: Verdict<never> = { value: null, problems: [], notes: [] };

export const remark = (code: RemarkCode, suggestion: string | null = null): Remark => ({ code, suggestion });

/** A value, with notes. */
export const readAs = <T>(value: T, ...notes: readonly Remark[]): Verdict<T> => ({ value, problems: [], notes });

/** No value, for a reason. */
export const refused = (code: RemarkCode, suggestion: string | null = null): Verdict<never> => ({
  value: null,
  problems: [remark(code, suggestion)],
  notes: [],
});

/** Reads a cell by a rule, after what holds for every cell. No cell = unknown. */
export function readCell<T>(cell: Cell | undefined, rule: (cell: Cell) => Verdict<T>): Verdict<T> {
  if (cell === undefined) return UNKNOWN;
  if (cell.type === 'ERROR') return refused('CELL_ERROR', cell.raw);
  if (cell.formula === 'MISSING') return refused('FORMULA_NOT_CALCULATED');
  const { value, problems, notes } = rule(cell);
  const about = [
    ...(cell.formula === 'STORED' ? [remark('FORMULA')] : []),
    ...(cell.external ? [remark('EXTERNAL_LINK')] : []),
    ...(cell.hidden ? [remark('HIDDEN')] : []),
  ];
  return { value, problems, notes: [...notes, ...about] };
}
