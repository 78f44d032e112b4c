import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import { hasBegun } from '../../domain/meeting-days';
import { problem } from '../../domain/problems';
import { refuseFor } from '../command';
import { type HeldMeeting, lockedMeeting } from './meeting';

/** A meeting whose draft of the minutes the caller has seen. */
export interface SeenMinutes {
  readonly meeting: string;
  /** The version of the draft that the caller has seen; 0 = there was none. */
  readonly seenVersion: number;
}

/** A meeting with the draft of its minutes, which the transaction has locked. */
export interface HeldMinutes {
  readonly meeting: HeldMeeting;
  /** Null = there is none. */
  readonly texts: LocalizedTexts | null;
  /** How many versions are published. */
  readonly published: number;
}

/** Locks the minutes of a meeting until the transaction ends. Throws a Refusal: UNKNOWN_MEETING, NOT_HELD, STALE. */
export async function lockedMinutes(db: RowStore, { meeting: code, seenVersion }: SeenMinutes): Promise<HeldMinutes> {
  const meeting = await lockedMeeting(db, code, null);
  refuseFor(hasBegun(meeting, meeting.today) ? [] : [problem('NOT_HELD', 'meeting')]);
  const [draft] = await db.rows<{ version: number; texts: LocalizedTexts }>(sql`
    SELECT version, texts FROM minutes_draft WHERE meeting_id = ${meeting.id}`);
  refuseFor((draft?.version ?? 0) === seenVersion ? [] : [problem('STALE', 'seenVersion')]);
  const [row] = await db.rows<{ published: number }>(sql`
    SELECT count(*)::integer AS published FROM meeting_minutes WHERE meeting_id = ${meeting.id}`);
  return { meeting, texts: draft?.texts ?? null, published: row!.published };
}
