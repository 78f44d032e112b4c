import { cutOffs } from './calendar';
import { type Day, dayInBangkok, daysLater, PROGRAMME_START } from './days';

/** The last days, in Bangkok, on which reports of a round are submitted, verified and certified in time. */
export interface RoundDays {
  readonly dueOn: Day;
  readonly verifyDueOn: Day;
  readonly certifyDueOn: Day;
}

/**
 * A half-year by the end of which offices report. The rounds and their first days are the hub's own default: the manual sets none. The days
 * can be moved, and the round can be paused. A deadline marks a report as late; it never refuses one.
 */
export interface ReportingRound extends RoundDays {
  /** The year and the half, for example 2026-H2. */
  readonly code: string;
  /** The last day that a report of the round can be about: 30 June or 31 December. */
  readonly cutOff: Day;
  /** Nobody is reminded and nothing is late, until it goes on. */
  readonly isPaused: boolean;
}

/** Days after the cut-off. */
const DUE = 31;
const VERIFY_DUE = 45;
const CERTIFY_DUE = 60;

const DAY_MS = 86_400_000;

const roundOf = (cutOff: Day): ReportingRound => ({
  code: `${cutOff.slice(0, 4)}-H${cutOff.endsWith('06-30') ? 1 : 2}`,
  cutOff,
  dueOn: daysLater(cutOff, DUE),
  verifyDueOn: daysLater(cutOff, VERIFY_DUE),
  certifyDueOn: daysLater(cutOff, CERTIFY_DUE),
  isPaused: false,
});

/** A round with the days of its last change. Null = it was never changed: it has the default ones. */
export function changedRound<R extends ReportingRound>(round: R, change: (RoundDays & { readonly isPaused: boolean }) | null): R {
  if (change === null) return round;
  const { dueOn, verifyDueOn, certifyDueOn, isPaused } = change;
  return { ...round, dueOn, verifyDueOn, certifyDueOn, isPaused };
}

/** The instant with which a day ends in Bangkok: from it on, what was due on the day is late. */
export const endOfDay = (day: Day): Date => new Date(`${daysLater(day, 1)}T00:00:00+07:00`);

/** The round that a day falls in: that of the next cut-off, or of the day itself. */
export const roundOfDay = (day: Day): ReportingRound => roundOf(`${day.slice(0, 4)}-${day.slice(5) <= '06-30' ? '06-30' : '12-31'}`);

/** The last cut-off before the round that a day falls in: a report about it, or a later day, is new to who last reported by then. */
export const cutOffBefore = (day: Day): Day => daysLater(spanOf(roundOfDay(day)).from, -1);

/** All rounds, the newest first: from the beginning of the programme to the one that today falls in. */
export const roundsUntil = (today: Day): ReportingRound[] => cutOffs(PROGRAMME_START, roundOfDay(today).cutOff).map(roundOf).reverse();

/** A round by its code, in any case; null = there is none until today. */
export const roundNamed = (code: string, today: Day): ReportingRound | null =>
  roundsUntil(today).find((round) => round.code === code.trim().toUpperCase()) ?? null;

/** Of rounds as they stand now, the newest first, the one that is reported now: the oldest whose due day has not passed. */
export const roundReportedNow = <R extends ReportingRound>(rounds: readonly R[], today: Day): R =>
  rounds.filter(({ dueOn }) => dueOn >= today).at(-1) ?? rounds[0]!;

/** The first and the last day of a round. */
export const spanOf = ({ cutOff }: ReportingRound): { readonly from: Day; readonly to: Day } => ({
  from: `${cutOff.slice(0, 4)}-${cutOff.endsWith('06-30') ? '01-01' : '07-01'}`,
  to: cutOff,
});

/** By how many days a report of a round is late that is recorded at an instant: whole days in Bangkok after the due day; 0 = it is in time. */
export function daysLate({ dueOn, isPaused }: ReportingRound, recordedAt: Date): number {
  if (isPaused) return 0;
  return Math.max(0, (Date.parse(dayInBangkok(recordedAt)) - Date.parse(dueOn)) / DAY_MS);
}
