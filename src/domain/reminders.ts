import { type Day, daysLater } from './days';
import type { ReportingRound } from './rounds';
import { OfficeRole } from './vocabularies/people';

/** Whom a reminder goes to: who reports for the office; its administrators too; the secretaries of the offices above it too. */
export const REMINDED = {
  OFFICE: [OfficeRole.REPORTER],
  HEAD: [OfficeRole.REPORTER, OfficeRole.OFFICE_ADMIN],
  ABOVE: [OfficeRole.REPORTER, OfficeRole.OFFICE_ADMIN, OfficeRole.SECRETARY],
} as const;

/** A reminder of a round. */
export interface Rung {
  /** Days after the due day; negative = before it. */
  readonly offset: number;
  readonly to: keyof typeof REMINDED;
}

/** The reminders of a round, the first one first. The ladder is the hub's own default: the manual sets none. */
export const LADDER: readonly Rung[] = [
  { offset: -14, to: 'OFFICE' },
  { offset: -7, to: 'OFFICE' },
  { offset: -1, to: 'OFFICE' },
  { offset: 1, to: 'OFFICE' },
  { offset: 7, to: 'HEAD' },
  { offset: 14, to: 'ABOVE' },
];

/** Hours between the local time of each member state and UTC. None of them has summer time. */
const ZONES = { ID: 7, MY: 8, TH: 7 } as const;

/** A member state, whose offices are reminded by their own clocks. */
export type Zone = keyof typeof ZONES;

export const MEMBER_STATES = Object.keys(ZONES) as Zone[];

/** The local time at which reminders leave. */
const LOCAL_TIME = '08:30';

/** For how long a reminder that could not leave is still sent, in milliseconds. */
const STILL_SENT_MS = 4 * 86_400_000;

const dayOfWeek = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The working day of a reminder: one before the due day moves to the Friday before a weekend, one after it to the Monday. */
export function rungDay(dueOn: Day, { offset }: Rung): Day {
  const day = daysLater(dueOn, offset);
  const [isSaturday, isSunday] = [dayOfWeek(day) === 6, dayOfWeek(day) === 0];
  if (!isSaturday && !isSunday) return day;
  return daysLater(day, offset < 0 ? (isSaturday ? -1 : -2) : isSaturday ? 2 : 1);
}

/** The instant from which a reminder leaves, by the clocks of a member state. Holidays are no data of the hub: on them it leaves too. */
export const rungInstant = (dueOn: Day, rung: Rung, memberState: Zone): Date =>
  new Date(Date.parse(`${rungDay(dueOn, rung)}T${LOCAL_TIME}:00Z`) - ZONES[memberState] * 3_600_000);

/**
 * The reminder of a round that leaves now in a member state: the last one whose instant has come, for four days; null = none. A hub that was
 * away for longer leaves a reminder out rather than sending it late. A paused round has none.
 */
export function rungNow(round: ReportingRound, memberState: Zone, now: Date): Rung | null {
  if (round.isPaused) return null;
  const come = LADDER.filter((rung) => rungInstant(round.dueOn, rung, memberState) <= now).at(-1);
  return come && now.getTime() - rungInstant(round.dueOn, come, memberState).getTime() < STILL_SENT_MS ? come : null;
}
