import { beginningInBangkok, type Day } from '../../domain/days';

/** A meeting by which figures can be asked. */
export interface MeetingNamed {
  readonly code: string;
  readonly name: string;
  readonly startsOn: Day | null;
}

/** A forum of governors: its day is known. */
export interface Forum extends MeetingNamed {
  readonly startsOn: Day;
  /** Which forum it is; null = not known. */
  readonly number: number | null;
}

/** What the figures of an API answer are of. */
export type MomentBasis = { readonly atMeeting: string } | { readonly asOf?: Day; readonly knownAt?: string };

/** The moment that a page tells about: now, a day, or a meeting with what was on record when it began. */
export interface Moment {
  /** The parameters of the address that give the moment, which every link carries; {} = now. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The meeting; null = no meeting was asked for. */
  readonly meeting: MeetingNamed | null;
  /** The day for `asOf`; null = today. */
  readonly asOf: Day | null;
  /** The instant for `knownAt`; null = with what is on record now. */
  readonly knownAt: string | null;
  /** What `basis` of a progress gets; null = now. */
  readonly basis: MomentBasis | null;
  /** The page is of no other moment, unless its address gives one. */
  readonly isOfPage?: true;
}

export const NOW: Moment = { parameters: {}, meeting: null, asOf: null, knownAt: null, basis: null };

/** The parameters of a moment, which every page knows. */
export const MOMENT_PARAMETERS = ['at', 'asOf', 'knownAt'] as const;
export type MomentParameter = (typeof MOMENT_PARAMETERS)[number];

/** As things stood when a meeting began. Its day is known. */
export const momentOfMeeting = (meeting: MeetingNamed): Moment => ({
  parameters: { at: meeting.code },
  meeting,
  asOf: meeting.startsOn,
  knownAt: meeting.startsOn && beginningInBangkok(meeting.startsOn).toISOString(),
  basis: { atMeeting: meeting.code },
});

/** The moment of a page that is about a meeting, or about none: a meeting that has begun gives it, else it is now. */
export const momentOfPage = (meeting: MeetingNamed | null, today: Day): Moment =>
  meeting && meeting.startsOn !== null && meeting.startsOn <= today ? { ...momentOfMeeting(meeting), isOfPage: true } : NOW;

/** The moment of a page that is about a span of days, or about none: the last day of one that is over, with what is on record now, else now. */
export const momentOfSpan = (lastDay: Day | null, today: Day): Moment =>
  lastDay !== null && lastDay < today ? { ...momentOfDay(lastDay, null), isOfPage: true } : NOW;

/** As of a day, with what was on record by an instant; null = not given. */
export function momentOfDay(asOf: Day | null, knownAt: string | null): Moment {
  const given = { ...(asOf !== null && { asOf }), ...(knownAt !== null && { knownAt }) };
  return { parameters: given, meeting: null, asOf, knownAt, basis: given };
}

/** The forums that a page tells about at its moment. */
export interface Forums {
  /** The latest; null = there was none yet. */
  readonly latest: Forum | null;
  /** The one before it, from which changes are told; where there was none, the latest itself. */
  readonly since: Forum | null;
}

/** The forums at a day, from all of them, the latest first. */
export function forumsAt(day: Day, all: readonly Forum[]): Forums {
  const [latest = null, before = latest] = all.filter(({ startsOn }) => startsOn <= day);
  return { latest, since: before };
}
