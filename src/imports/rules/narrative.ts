import type { Cell } from '../cell';
import { folded, isNotKnown } from './fold';
import { readAs, refused, UNKNOWN, type Verdict } from './verdict';

/** The most characters of a narrative. */
const LONGEST = 5_000;

/** A text as it stands in the cell, without blanks around it. */
export function narrativeOf(cell: Cell): Verdict<string> {
  const text = cell.shown.replaceAll('\r\n', '\n').trim();
  if (isNotKnown(folded(text.slice(0, 100)))) return UNKNOWN;
  return text.length > LONGEST ? refused('TOO_LONG', String(text.length)) : readAs(text);
}
