import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import { type Lang } from '../../domain/languages';

/** An address of a person’s calendar, as they see it. */
export interface OwnFeed {
  readonly id: number;
  readonly lang: Lang.TH | Lang.EN;
  readonly createdAt: Date;
  /** Null = it was never read. */
  readonly lastUsedOn: Day | null;
}

/** The addresses of a person’s calendar that work, the oldest first. */
export const feedsOf = (db: RowStore, person: number): Promise<OwnFeed[]> =>
  db.rows<OwnFeed>(sql`
    SELECT id, lang, created_at AS "createdAt", last_used_on AS "lastUsedOn" FROM calendar_feed
    WHERE person_id = ${person} AND revoked_at IS NULL ORDER BY id`);

interface FoundFeed {
  readonly id: number;
  /** The key of the person. */
  readonly person: number;
  readonly lang: Lang.TH | Lang.EN;
  /** Today’s use is not noted yet. */
  readonly isStale: boolean;
}

/** The address with a secret; null = it was never given out, or ended. */
export async function feedWith(db: RowStore, secretSha256: string): Promise<FoundFeed | null> {
  const [feed] = await db.rows<FoundFeed>(sql`
    SELECT id, person_id AS person, lang, last_used_on IS DISTINCT FROM ${TODAY} AS "isStale" FROM calendar_feed
    WHERE secret_sha256 = ${secretSha256} AND revoked_at IS NULL`);
  return feed ?? null;
}
