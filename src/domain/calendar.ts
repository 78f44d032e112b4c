import type { Dated } from './dated';
import { type Day, daysLater } from './days';
import { HubError } from './errors';
import type { LocalizedTexts } from './languages';
import { type CalendarCategory, DatePrecision, MeetingStatus } from './vocabularies/mechanism';

/** The longest span of days that a calendar is made for: ten years. */
const MAX_DAYS = 3_660;

/** The first and the last day of something, both included. */
export interface Days {
  readonly date: Day;
  readonly endsOn: Day;
}

/** An entry of the calendar, with the things that its title names. */
export interface CalendarItem extends Days {
  readonly kind: CalendarCategory;
  readonly meeting: ({ readonly names: LocalizedTexts; readonly inferred: boolean; readonly status: MeetingStatus } & Dated) | null;
  readonly project: { readonly code: string; readonly names: LocalizedTexts } | null;
  readonly step: { readonly order: number; readonly names: LocalizedTexts } | null;
}

/** Throws INVALID_RANGE for a span that ends before it begins, or is longer than ten years. */
export function assertCalendarSpan(from: Day, to: Day): void {
  if (to < from) throw new HubError('INVALID_RANGE', `from ${from} is after to ${to}. Exchange them.`);
  if (daysLater(from, MAX_DAYS) < to)
    throw new HubError('INVALID_RANGE', `From ${from} to ${to} is more than ten years. Ask for a shorter span.`);
}

export const overlaps = ({ date, endsOn }: Days, from: Day, to: Day): boolean => date <= to && from <= endsOn;

/** The cut-offs of progress reports in a span: each 30 June and 31 December. Half-years are the hub's own default; the manual sets no round. */
export function cutOffs(from: Day, to: Day): Day[] {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, i) => Number(from.slice(0, 4)) + i);
  return years.flatMap((year) => [`${year}-06-30`, `${year}-12-31`]).filter((day) => from <= day && day <= to);
}

/**
 * The numbers of the steps that recur with each forum: 4 and 5 lead up to it, 6 is taking part in it, 7 follows it. Steps 1 to 3
 * set the secretariat up, once. (Process manual, SIPOC.)
 */
const FORUM_STEP = 6;
const FIRST_YEARLY_STEP = 4;

/** What decides whether a meeting has a cycle of the process, and when. */
export interface CycledMeeting {
  readonly code: string;
  readonly precision: string;
  readonly status: MeetingStatus;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

/** A numbered governors' forum (not a retreat) with known days that was not cancelled: each has a cycle of the process. */
export const hasCycle = ({ code, precision, status, startsOn }: CycledMeeting): boolean =>
  /^CMGF-\d+$/.test(code) && precision === DatePrecision.DAY && status === MeetingStatus.CALLED && startsOn! >= PROCESS_SINCE;

/** The first day of the process: the secretariat has worked since the fiscal year 2557. (Process manual, 1.4.2.) */
const PROCESS_SINCE: Day = '2013-10-01';

/**
 * When the yearly steps fall for a forum: the step of the forum ends with it, those before end where the next begins, those after
 * begin where the last ended. The days follow from the durations; no source states them.
 */
export function cycleOf<S extends { order: number; durationDays: number }>(forum: Days, steps: readonly S[]): ({ step: S } & Days)[] {
  const yearly = steps.filter(({ order }) => order >= FIRST_YEARLY_STEP).sort((a, b) => a.order - b.order);
  const cycle: ({ step: S } & Days)[] = [];
  let endsOn = forum.endsOn;
  for (const step of yearly.filter(({ order }) => order <= FORUM_STEP).reverse()) {
    const date = daysLater(endsOn, 1 - step.durationDays);
    cycle.unshift({ step, date, endsOn });
    endsOn = daysLater(date, -1);
  }
  let date = daysLater(forum.endsOn, 1);
  for (const step of yearly.filter(({ order }) => order > FORUM_STEP)) {
    cycle.push({ step, date, endsOn: daysLater(date, step.durationDays - 1) });
    date = daysLater(date, step.durationDays);
  }
  return cycle;
}
