import type { Cell } from '../cell';
import { folded, isNotKnown } from './fold';
import { times, writtenNumber } from './number-text';
import { readAs, refused, remark, UNKNOWN, type Verdict } from './verdict';

/** What numbers without a percent sign mean in a column: 47 or 0.47 for 47 percent. Null = nobody has said, and the column does not show it. */
export interface PercentColumn {
  readonly as: 'PERCENT' | 'FRACTION' | null;
  /** True: it holds a number above 1. */
  readonly exceedsOne: boolean;
}

/** How each language says percent. */
const SIGNS = new RegExp(folded('ร้อยละ|เปอร์เซ็นต์|เปอร์เซนต์|per ?cent|peratus|persen|%'), 'g');

const DECIMALS = 4;

/** A number, and whether it says of itself that it is a percent; null = it is no number. */
interface Stated {
  readonly value: number;
  readonly isPercent: boolean;
  readonly decimalComma: boolean;
}

/** What a column shows by all its cells. `answer` is what a person or the template has said of it. */
export function percentColumn(cells: readonly Cell[], answer: 'PERCENT' | 'FRACTION' | null = null): PercentColumn {
  const stated = cells.map(statedBy).filter((number) => number !== null && number !== 'UNKNOWN');
  const bare = stated.filter(({ isPercent }) => !isPercent).map(({ value }) => value);
  const exceedsOne = bare.some((value) => value > 1);
  const allFractions =
    bare.length === stated.length && bare.every((value) => value >= 0 && value <= 1) && bare.some((value) => value > 0 && value < 1);
  return { as: answer ?? (allFractions ? 'FRACTION' : null), exceedsOne };
}

/** A percent from 0 to 100, with four decimals at most. */
export function percentOf(cell: Cell, column: PercentColumn): Verdict<number> {
  const stated = statedBy(cell);
  if (stated === 'UNKNOWN') return UNKNOWN;
  if (stated === null) return refused('NOT_A_NUMBER');
  const { value, isPercent } = stated;
  const isFraction = !isPercent && value > 0 && value <= 1 && column.as === 'FRACTION';
  if (!isPercent && column.as === null && value > 0 && (value < 1 || (value === 1 && !column.exceedsOne)))
    return refused('AMBIGUOUS_PERCENT', `${value}; ${times(value, 100)}`);
  const percent = isFraction ? times(value, 100) : value;
  const rounded = Number(percent.toFixed(DECIMALS));
  if (percent < 0 || percent > 100) return refused('PERCENT_RANGE');
  return readAs(
    rounded,
    ...(isFraction ? [remark('READ_AS_FRACTION', String(rounded))] : []),
    ...(!isPercent && value === 1 && column.as === null ? [remark('ONE_OR_HUNDRED', '1; 100')] : []),
    ...(stated.decimalComma ? [remark('DECIMAL_COMMA', String(rounded))] : []),
    ...(Number(percent.toPrecision(12)) === rounded ? [] : [remark('ROUNDED', String(rounded))]),
  );
}

function statedBy(cell: Cell): Stated | 'UNKNOWN' | null {
  if (cell.type === 'NUMBER' && cell.format !== 'DATE') {
    const isPercent = cell.format === 'PERCENT';
    return { value: times(Number(cell.raw), isPercent ? 100 : 1), isPercent, decimalComma: false };
  }
  if (cell.type !== 'TEXT') return null;
  const text = folded(cell.raw);
  if (isNotKnown(text)) return 'UNKNOWN';
  const bare = text.replace(SIGNS, '').trim();
  const number = writtenNumber(bare);
  return number && { ...number, isPercent: bare !== text };
}
