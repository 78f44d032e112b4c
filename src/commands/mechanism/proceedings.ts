import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { problem } from '../../domain/problems';
import { changesOfProceedings } from '../../queries/mechanism/proceedings.queries';
import { refuseFor } from '../command';
import { type HeldMeeting, lockedMeeting } from './meeting';

/** A meeting whose proceedings the caller has seen. */
export interface SeenProceedings {
  readonly meeting: string;
  /** How many changes of its participants, agenda, papers and steps the caller has seen. */
  readonly seenChanges: number;
}

/**
 * Locks a meeting with its participants, agenda, papers and steps until the transaction ends. Throws a Refusal: UNKNOWN_MEETING; STALE where they
 * have changed since the caller has seen them.
 */
export async function lockedProceedings(db: RowStore, { meeting: code, seenChanges }: SeenProceedings): Promise<HeldMeeting> {
  const meeting = await lockedMeeting(db, code, null);
  const [row] = await db.rows<{ changes: number }>(sql`
    SELECT ${changesOfProceedings(sql`${meeting.id}`, sql`'infinity'`)} AS changes`);
  refuseFor(row!.changes === seenChanges ? [] : [problem('STALE', 'seenChanges')]);
  return meeting;
}

/** What was done with the proceedings of a meeting, for the audit. */
export const touchedProceedings = ({ code }: HeldMeeting, before: string | null, after: string | null) => [
  { type: 'Meeting', code, before, after },
];
