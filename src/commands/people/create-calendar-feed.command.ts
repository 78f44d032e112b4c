import { sql } from '../../database/sql';
import { type Lang } from '../../domain/languages';
import { newSecret, sha256 } from '../../domain/secrets';
import type { Command } from '../command';

interface FeedInput {
  /** The language of its entries. */
  readonly lang: Lang.TH | Lang.EN;
}

interface CreatedFeed {
  /** The secret part of its address. It is stored nowhere, and cannot be shown again: null = a call before has told it. */
  readonly secret: string | null;
}

/** Makes a secret address of the actor’s own calendar. It needs no role: it shows what the person may see, as long as they may. */
export const createCalendarFeed: Command<FeedInput, CreatedFeed> = async (db, { person }, { lang }) => {
  const secret = newSecret();
  const [made] = await db.rows<{ id: number }>(sql`
    INSERT INTO calendar_feed (person_id, lang, secret_sha256) VALUES (${person}, ${lang}, ${sha256(secret)}) RETURNING id`);
  const touched = [{ type: 'CalendarFeed', code: String(made!.id), before: null, after: 'IN_FORCE' }];
  return { result: { secret }, effect: { action: 'CREATE_CALENDAR_FEED', touched }, kept: { secret: null } };
};
