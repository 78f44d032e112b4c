import { sql } from '../../database/sql';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';

interface FeedInput {
  /** The key of the address. */
  readonly feed: number;
}

/** Ends a secret address of the actor’s own calendar. Problems: ALREADY_DONE, also for one that is not theirs. */
export const revokeCalendarFeed: Command<FeedInput, null> = async (db, { person }, { feed }) => {
  const revoked = await db.rows(sql`
    UPDATE calendar_feed SET revoked_at = clock_timestamp() WHERE id = ${feed} AND person_id = ${person} AND revoked_at IS NULL RETURNING id`);
  refuseFor(revoked.length === 0 ? [problem('ALREADY_DONE')] : []);
  const touched = [{ type: 'CalendarFeed', code: String(feed), before: 'IN_FORCE', after: 'REVOKED' }];
  return { result: null, effect: { action: 'REVOKE_CALENDAR_FEED', touched } };
};
