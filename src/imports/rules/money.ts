import type { Cell } from '../cell';
import { folded, isNotKnown } from './fold';
import { times, writtenNumber } from './number-text';
import { readAs, refused, remark, UNKNOWN, type Verdict } from './verdict';

/** A scale and a currency, as a title or a cell states them. Null = not stated. */
export interface MoneyUnit {
  readonly scale: number | null;
  readonly currency: string | null;
}

export interface Money {
  /** In whole units of the currency, with two decimals at most. */
  readonly amount: string;
  /** ISO 4217; null = not stated. */
  readonly currency: string | null;
}

export const NO_UNIT: MoneyUnit = { scale: null, currency: null };

/** Words for scales; a longer one goes before one that it contains. */
const SCALES: readonly [scale: number, words: readonly string[]][] = [
  [1e12, ['ล้านล้าน', 'trillion', 'trilion', 'triliun', 'tn']],
  [1e11, ['แสนล้าน']],
  [1e10, ['หมื่นล้าน']],
  [1e9, ['พันล้าน', 'billion', 'bilion', 'miliar', 'milyar', 'bn']],
  [1e6, ['ล้าน', 'million', 'juta', 'mn', 'mil']],
  [1e5, ['แสน']],
  [1e4, ['หมื่น']],
  [1e3, ['พัน', 'thousand', 'ribu']],
];

const CURRENCIES: readonly [code: string, words: readonly string[]][] = [
  ['THB', ['บาท', 'thb', 'baht', '฿']],
  ['MYR', ['ริงกิต', 'myr', 'ringgit', 'rm']],
  ['IDR', ['รูเปียห์', 'idr', 'rupiah', 'rp.', 'rp']],
  ['USD', ['ดอลลาร์สหรัฐ', 'ดอลลาร์', 'เหรียญสหรัฐ', 'us dollars', 'us dollar', 'dolar as', 'us$', 'usd', '$']],
];

/** The unit that a text states, and what is left of it. */
function takeUnit(foldedText: string): { unit: MoneyUnit; rest: string } {
  let rest = foldedText;
  const take = <T>(table: readonly [T, readonly string[]][]): T | null => {
    for (const [value, words] of table) {
      const word = words.map(folded).find((one) => rest.includes(one));
      if (word === undefined) continue;
      rest = rest.replace(word, '').trim();
      return value;
    }
    return null;
  };
  // A currency goes first: what it leaves has no letters in common with a scale.
  const currency = take(CURRENCIES);
  return { unit: { currency, scale: take(SCALES) }, rest };
}

/** The unit in a column title, `มูลค่าโครงการ (ล้านบาท)`: what stands in its brackets, or at its end after a comma. */
export function unitInTitle(title: string): MoneyUnit {
  const [, inBrackets] = /[([]([^)\]]*)[)\]]/.exec(folded(title)) ?? [];
  return inBrackets === undefined ? NO_UNIT : takeUnit(inBrackets).unit;
}

/** An amount of money. A unit stands in the title or in the cell, not in both. */
export function moneyOf(cell: Cell, title: MoneyUnit): Verdict<Money> {
  if (cell.type === 'BOOLEAN' || cell.format === 'DATE') return refused('NOT_A_NUMBER');
  if (cell.type === 'NUMBER') return amountOf(Number(cell.raw), title, false);
  const text = folded(cell.raw);
  if (isNotKnown(text)) return UNKNOWN;
  const { unit, rest } = takeUnit(text);
  const number = writtenNumber(rest, (unit.currency ?? title.currency) === 'IDR');
  if (number === null) return /^[(+-]?\d[\d.,]*\)?\s*\D+$/.test(rest) ? refused('UNKNOWN_UNIT') : refused('NOT_A_NUMBER');
  const repeated =
    (unit.scale !== null && title.scale !== null) ||
    (unit.currency !== null && title.currency !== null && unit.currency !== title.currency);
  if (repeated) return refused('TWO_UNITS');
  return amountOf(number.value, { scale: unit.scale ?? title.scale, currency: unit.currency ?? title.currency }, number.decimalComma);
}

function amountOf(number: number, { scale, currency }: MoneyUnit, decimalComma: boolean): Verdict<Money> {
  if (number < 0) return refused('NEGATIVE_AMOUNT');
  const amount = times(number, scale ?? 1).toFixed(2);
  return readAs({ amount, currency }, ...(decimalComma ? [remark('DECIMAL_COMMA', amount)] : []));
}
