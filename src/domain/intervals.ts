import type { Day } from './days';
import { HubError } from './errors';
import type { Interval } from './vocabularies/progress';

/** The maximum number of points of one series. */
export const MAX_POINTS = 400;

const MONTHS_OF_INTERVAL: Record<Interval, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12, THAI_FISCAL_YEAR: 12 };

/** Months from the end of the span of the calendar year to the end of the interval: a Thai fiscal year ends with September. */
const SHIFT: Record<Interval, number> = { MONTH: 0, QUARTER: 0, HALF_YEAR: 0, YEAR: 0, THAI_FISCAL_YEAR: -3 };

const lastDayOfMonth = (year: number, month: number): Day => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/**
 * The last day of every interval that has a day from `from` to `to`, the last one cut off at `to`. Throws INVALID_RANGE for
 * a span that ends before it begins, or that has more than MAX_POINTS intervals.
 */
export function intervalEnds(from: Day, to: Day, every: Interval): Day[] {
  if (from > to) throw new HubError('INVALID_RANGE', `from ${from} is after to ${to}. Exchange them.`);
  const length = MONTHS_OF_INTERVAL[every];
  const monthsSinceZero = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 - SHIFT[every];
  const ends: Day[] = [];
  for (let end = (Math.floor(monthsSinceZero / length) + 1) * length + SHIFT[every]; ; end += length) {
    const day = lastDayOfMonth(Math.floor((end - 1) / 12), ((end - 1) % 12) + 1);
    ends.push(day < to ? day : to);
    if (day >= to) return ends;
    if (ends.length >= MAX_POINTS) {
      throw new HubError(
        'INVALID_RANGE',
        `From ${from} to ${to} are more than ${MAX_POINTS} points by ${every}. Ask for a shorter span or a longer interval.`,
      );
    }
  }
}
