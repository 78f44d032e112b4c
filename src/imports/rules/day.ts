import { type Day, isDay } from '../../domain/days';
import { BUDDHIST_ERA, FIRST_BUDDHIST_YEAR } from '../../domain/thai-writing';
import type { Cell } from '../cell';
import { ERAS, FISCAL_YEAR, LEAD, monthNumber, QUARTER } from './date-words';
import { folded, isNotKnown } from './fold';
import { readAs, refused, type Remark, remark, UNKNOWN, type Verdict } from './verdict';

/** What a column of days says of all its cells. */
export interface DayColumn {
  /** What comes first in `10/11/2021`. MIXED = some cells prove one, some the other. */
  readonly order: 'DAY_FIRST' | 'MONTH_FIRST' | 'MIXED';
  /** The era of years of two digits; null = nobody has said. */
  readonly shortYears: 'BUDDHIST' | 'GREGORIAN' | null;
  /**
   * True: a spreadsheet that expects the month first may have taken days for months. It makes dates of those that it can, and leaves as texts
   * those that it cannot: no date is after the 12th, and every text begins with a day after it.
   */
  readonly maySwap: boolean;
}

/** The last year that is of the Buddhist era, whatever stands beside it. */
const LAST_BUDDHIST_YEAR = 2700;

/** Years of the Gregorian calendar that a report can be about. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

const NUMERIC = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const ISO = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const DAY_AND_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]*([^\d\s.,/-][^\d/,-]*?)[ .,/-]*(\d{4}|\d{2})$/;
const NAME_AND_DAY = /^([^\d\s.,/-][^\d/,-]*?)[ .]*(\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})$/;
const NAME_ONLY = /^([^\d\s.,/-][^\d/,-]*?)[ .,/-]*(\d{4}|\d{2})$/;
const TIME = /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/;

/** What the texts of a column say of the order of day and month. `answer` is what a person has said. */
export function dayColumn(
  cells: readonly Cell[],
  shortYears: DayColumn['shortYears'],
  answer: 'DAY_FIRST' | 'MONTH_FIRST' | null = null,
): DayColumn {
  const pairs = cells.flatMap((cell) => {
    const [, first, , second] = NUMERIC.exec(cell.type === 'TEXT' ? plainText(cell).text : '') ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const dayFirst = pairs.some(([first]) => first > 12);
  const monthFirst = pairs.some(([, second]) => second > 12);
  const dates = cells.flatMap((cell) => (cell.format === 'DATE' && cell.day !== null ? [cell.day] : []));
  const maySwap = dayFirst && pairs.every(([first]) => first > 12) && dates.length > 0 && dates.every((day) => dayOfMonth(day) <= 12);
  return { order: answer ?? (monthFirst ? (dayFirst ? 'MIXED' : 'MONTH_FIRST') : 'DAY_FIRST'), shortYears, maySwap };
}

const dayOfMonth = (day: Day): number => Number(day.slice(8));

/** A day with its month and its day of the month exchanged. */
const swapped = (day: Day): Day => `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`;

/** A day of the Gregorian calendar. Years from 2400 to 2700 are of the Buddhist era; a month or a quarter is its last day. */
export function dayOf(cell: Cell, column: DayColumn): Verdict<Day> {
  if (cell.type === 'NUMBER') return cell.format === 'DATE' ? withSwap(dayOfDate(cell.day), column) : refused('INVALID_DATE');
  if (cell.type !== 'TEXT') return refused('INVALID_DATE');
  const { text, era } = plainText(cell);
  if (isNotKnown(text)) return UNKNOWN;
  const iso = ISO.exec(text);
  if (iso) return dayIn({ year: iso[1]!, era }, Number(iso[3]), Number(iso[4]), column);
  const numeric = NUMERIC.exec(text);
  if (numeric) return numericDay(numeric, era, column);
  const named = DAY_AND_NAME.exec(text);
  const month = named && monthNumber(named[2]!);
  if (month) return dayIn({ year: named[3]!, era }, month, Number(named[1]), column);
  const english = NAME_AND_DAY.exec(text);
  const englishMonth = english && monthNumber(english[1]!);
  if (englishMonth) return dayIn({ year: english[3]!, era }, englishMonth, Number(english[2]), column);
  return lastDayOf(text, era, column);
}

/** The text of a cell without words before the day and a time of day after it, and the era that it names. */
function plainText(cell: Cell): { text: string; era: WrittenYear['era'] } {
  const text = folded(cell.raw).replace(LEAD, '').replace(TIME, '');
  const era = ERAS.exec(text);
  return era ? { text: text.replace(era[0], '').trim(), era: era[1] === undefined ? 'GREGORIAN' : 'BUDDHIST' } : { text, era: null };
}

interface WrittenYear {
  readonly year: string;
  /** As the text names it; null = it does not. */
  readonly era: 'BUDDHIST' | 'GREGORIAN' | null;
}

function dayOfDate(day: Day | null): Verdict<Day> {
  if (day === null) return refused('NO_SUCH_DAY');
  const year = Number(day.slice(0, 4));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return readAs(day);
  if (year < FIRST_BUDDHIST_YEAR || year > LAST_BUDDHIST_YEAR) return refused('INVALID_DATE');
  const converted = `${year - BUDDHIST_ERA}${day.slice(4)}`;
  return isDay(converted) ? readAs(converted, remark('BUDDHIST_DATE', converted)) : refused('NO_SUCH_DAY');
}

/** A date with a note where its month may be its day; one of 5 May is the same either way. */
function withSwap({ value, problems, notes }: Verdict<Day>, { maySwap }: DayColumn): Verdict<Day> {
  const other = value !== null && maySwap ? swapped(value) : value;
  return { value, problems, notes: other === value ? notes : [...notes, remark('DAY_AND_MONTH', other)] };
}

function numericDay([, first, , second, year]: RegExpExecArray, era: WrittenYear['era'], column: DayColumn): Verdict<Day> {
  if (column.order === 'MIXED') return refused('MIXED_DATE_ORDER');
  const monthFirst = column.order === 'MONTH_FIRST';
  const [day, month] = monthFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
  const verdict = dayIn({ year: year!, era }, month, day, column);
  return monthFirst && verdict.value !== null ? { ...verdict, notes: [...verdict.notes, remark('MONTH_FIRST', verdict.value)] } : verdict;
}

/** A month alone, a quarter or a fiscal year: the last day of it. */
function lastDayOf(text: string, era: WrittenYear['era'], column: DayColumn): Verdict<Day> {
  const named = NAME_ONLY.exec(text);
  const month = named && monthNumber(named[1]!);
  if (month) return endOf({ year: named[2]!, era }, month, column, 'MONTH_TO_DAY');
  const quarter = QUARTER.exec(text);
  if (quarter) return endOfQuarter({ year: quarter[3]!, era }, Number(quarter[1]), quarter[2] !== undefined, column);
  const fiscal = FISCAL_YEAR.exec(text);
  if (fiscal) return endOfQuarter({ year: fiscal[1]!, era }, 4, true, column);
  return refused('INVALID_DATE');
}

/**
 * The last day of a quarter. In a Buddhist year it is one of the Thai fiscal year, which begins in October of the year before; in a
 * Gregorian one it is one of the calendar year. A fiscal year of the Gregorian calendar may be either, so it is refused.
 */
function endOfQuarter(written: WrittenYear, quarter: number, fiscal: boolean, column: DayColumn): Verdict<Day> {
  const year = gregorian(written, column);
  if ('code' in year) return refused(year.code);
  if (year.buddhist) return endOf(written, quarter === 1 ? 12 : (quarter - 1) * 3, column, 'PERIOD_TO_DAY', quarter === 1 ? -1 : 0);
  return fiscal ? refused('INVALID_DATE') : endOf(written, quarter * 3, column, 'PERIOD_TO_DAY');
}

function endOf(
  written: WrittenYear,
  month: number,
  column: DayColumn,
  code: 'MONTH_TO_DAY' | 'PERIOD_TO_DAY',
  yearsLater = 0,
): Verdict<Day> {
  const year = gregorian(written, column);
  if ('code' in year) return refused(year.code);
  const day = new Date(Date.UTC(year.value + yearsLater, month, 0)).toISOString().slice(0, 10);
  return readAs(day, ...year.notes(day), remark(code, day));
}

function dayIn(written: WrittenYear, month: number, dayOfMonth: number, column: DayColumn): Verdict<Day> {
  const year = gregorian(written, column);
  if ('code' in year) return refused(year.code);
  const day = `${year.value}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return isDay(day) ? readAs(day, ...year.notes(day)) : refused('NO_SUCH_DAY');
}

interface GregorianYear {
  readonly value: number;
  readonly buddhist: boolean;
  notes(day: Day): Remark[];
}

/** The Gregorian year, or what stands against it. A year of two digits needs an era: 64 is 2564 or 2064. */
function gregorian(
  { year, era }: WrittenYear,
  { shortYears }: DayColumn,
): GregorianYear | { readonly code: 'TWO_DIGIT_YEAR' | 'INVALID_DATE' } {
  const short = year.length === 2;
  const meant = era ?? (short ? shortYears : null);
  if (short && meant === null) return { code: 'TWO_DIGIT_YEAR' };
  const written = short ? Number(year) + (meant === 'BUDDHIST' ? 2500 : 2000) : Number(year);
  const buddhist = written >= FIRST_BUDDHIST_YEAR && written <= LAST_BUDDHIST_YEAR;
  if (era !== null && buddhist !== (era === 'BUDDHIST')) return { code: 'INVALID_DATE' };
  const value = buddhist ? written - BUDDHIST_ERA : written;
  if (!buddhist && (value < FIRST_YEAR || value > LAST_YEAR)) return { code: 'INVALID_DATE' };
  return { value, buddhist, notes: (day) => (short ? [remark('TWO_DIGIT_YEAR', day)] : []) };
}
