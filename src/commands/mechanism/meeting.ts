import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { areNoDays, type MeetingDays, meetingDays } from '../../domain/meeting-days';
import { type Problem, problem } from '../../domain/problems';
import type { MeetingStatus } from '../../domain/vocabularies/mechanism';
import { Refusal, refuseFor } from '../command';
import { MAX_TITLE, textProblems, textsOf } from './texts';

/** When and where a meeting is. Null = not known. */
export interface Occasion {
  readonly startsOn: Day;
  /** Null = the first day is the last one. */
  readonly endsOn: Day | null;
  /** Only the month is known. */
  readonly isMonth: boolean;
  readonly places: LocalizedTexts | null;
  /** Codes. */
  readonly province: string | null;
  readonly hostMemberState: string | null;
}

/** A meeting that the transaction has locked. */
export interface HeldMeeting {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly status: MeetingStatus;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly precision: string;
  readonly today: Day;
}

/**
 * Locks a meeting until the transaction ends: of two who change it at once, the second sees what the first one did. Throws a Refusal:
 * UNKNOWN_MEETING; STALE where another version than the one seen is on record (null = the caller has seen none).
 */
export async function lockedMeeting(db: RowStore, code: string, seen: number | null): Promise<HeldMeeting> {
  const [meeting] = await db.rows<HeldMeeting>(sql`
    SELECT id, code, version, status, starts_on AS "startsOn", ends_on AS "endsOn", precision, ${TODAY} AS today
    FROM meeting WHERE code = ANY (${codeSpellings(code)}::text[]) FOR NO KEY UPDATE`);
  if (!meeting) throw new Refusal([problem('UNKNOWN_MEETING', 'meeting')]);
  refuseFor(seen !== null && meeting.version !== seen ? [problem('STALE', 'expectedVersion')] : []);
  return meeting;
}

/** When and where a meeting is, by column. Throws a Refusal: INVALID_DAYS, TOO_LONG, UNKNOWN_PROVINCE, UNKNOWN_MEMBER_STATE. */
export async function occasionColumns(db: RowStore, occasion: Occasion): Promise<{ days: MeetingDays; columns: Record<string, unknown> }> {
  const days = meetingDays(occasion.startsOn, occasion.endsOn, occasion.isMonth);
  const places = textsOf(occasion.places);
  const [province, host] = [await keyOf(db, 'province', occasion.province), await keyOf(db, 'member_state', occasion.hostMemberState)];
  const problems: Problem[] = [
    ...(areNoDays(days) ? [problem('INVALID_DAYS', 'startsOn')] : []),
    ...textProblems(places, 'places', MAX_TITLE, false),
    ...(province === undefined ? [problem('UNKNOWN_PROVINCE', 'province')] : []),
    ...(host === undefined ? [problem('UNKNOWN_MEMBER_STATE', 'hostMemberState')] : []),
  ];
  refuseFor(problems);
  const { startsOn, endsOn, precision } = days;
  return { days, columns: { starts_on: startsOn, ends_on: endsOn, precision, places, province_id: province, host_member_state_id: host } };
}

const KEYS = {
  province: sql`province`,
  member_state: sql`member_state`,
  organisation: sql`organisation`,
  decision: sql`decision`,
} as const;

/** The key of the thing with a code; null = no code is given, undefined = there is no such thing. */
export async function keyOf(db: RowStore, table: keyof typeof KEYS, code: string | null): Promise<number | null | undefined> {
  if (code === null) return null;
  const [row] = await db.rows<{ id: number }>(sql`SELECT id FROM ${KEYS[table]} WHERE code = ANY (${codeSpellings(code)}::text[])`);
  return row?.id;
}
