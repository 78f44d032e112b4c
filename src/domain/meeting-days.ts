import { type Day, daysLater, PROGRAMME_START } from './days';
import { DatePrecision, MeetingStatus } from './vocabularies/mechanism';

/** The days of a meeting: whole days, or the whole month where only the month is known. */
export interface MeetingDays {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly precision: DatePrecision.DAY | DatePrecision.MONTH;
}

/** The most days of one meeting. */
const MOST_DAYS = 31;

/** The first day of the month after a day. */
const nextMonth = (day: Day): Day => `${daysLater(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;

/** The days as they are stored: where only the month is known, its first and last day; a last day that is not given is the first one. */
export function meetingDays(startsOn: Day, endsOn: Day | null, isMonth: boolean): MeetingDays {
  if (!isMonth) return { startsOn, endsOn: endsOn ?? startsOn, precision: DatePrecision.DAY };
  return { startsOn: `${startsOn.slice(0, 7)}-01`, endsOn: daysLater(nextMonth(startsOn), -1), precision: DatePrecision.MONTH };
}

/** Whether no meeting can have these days: it ends before it begins or lasts more than 31 days, or begins before the programme. */
export const areNoDays = ({ startsOn, endsOn }: MeetingDays): boolean =>
  startsOn < PROGRAMME_START || endsOn < startsOn || endsOn >= daysLater(startsOn, MOST_DAYS);

/** Whether a meeting has begun by a day, and was not cancelled: then somebody can have attended it. */
export const hasBegun = ({ startsOn, status }: { readonly startsOn: Day | null; readonly status: MeetingStatus }, today: Day): boolean =>
  status === MeetingStatus.CALLED && startsOn !== null && startsOn <= today;

/** Whether a meeting is over by a day: its last day is before it. One whose days are not known is not. */
export const isOver = ({ endsOn }: { readonly endsOn: Day | null }, today: Day): boolean => endsOn !== null && endsOn < today;

/** Days as a word, for the audit. */
export const daysWord = ({ startsOn, endsOn, precision }: { startsOn: Day | null; endsOn: Day | null; precision: string }): string =>
  precision === DatePrecision.MONTH ? (startsOn ?? '').slice(0, 7) : [...new Set([startsOn, endsOn])].join('..');
