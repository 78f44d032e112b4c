import type { RowStore } from '../../database/rows';
import { raw, sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { SessionKind, TokenAction } from '../../domain/vocabularies/people';

/** Time without a request after which a session has ended. */
const IDLE = raw(`interval '12 hours'`);

/** Time for which a sign-in is fresh. */
const FRESH = raw(`interval '10 minutes'`);

const IS_OPEN = sql`(ended_at IS NULL AND expires_at > clock_timestamp() AND last_used_at > clock_timestamp() - ${IDLE})`;

/** A session as its secret finds it. */
interface FoundSession {
  readonly id: number;
  readonly person: number;
  /** Whoever it is of signed in in the last ten minutes. */
  readonly isFresh: boolean;
  /** False: it was ended, or its time is over. */
  readonly isOpen: boolean;
  /** Its last use was noted more than a minute ago. */
  readonly isStale: boolean;
}

/** The session with a secret; null = none was ever given out, or it ended long ago. */
export async function sessionWith(db: RowStore, secretSha256: string): Promise<FoundSession | null> {
  const [session] = await db.rows<FoundSession>(sql`
    SELECT id, person_id AS person, signed_in_at >= clock_timestamp() - ${FRESH} AS "isFresh", ${IS_OPEN} AS "isOpen",
      last_used_at < clock_timestamp() - interval '1 minute' AS "isStale"
    FROM session WHERE secret_sha256 = ${secretSha256}`);
  return session ?? null;
}

/** A token as its secret finds it. */
interface FoundToken {
  readonly id: number;
  readonly person: number;
  readonly actions: TokenAction[];
  /** False: it was revoked, its last day is over, or it was not used for 180 days. */
  readonly isOpen: boolean;
  /** Today’s use is not noted yet. */
  readonly isStale: boolean;
}

/** The token with a secret; null = none was ever given out. */
export async function tokenWith(db: RowStore, secretSha256: string): Promise<FoundToken | null> {
  const [token] = await db.rows<FoundToken>(sql`
    SELECT id, person_id AS person, actions,
      revoked_at IS NULL AND today < expires_on
        AND coalesce(last_used_on, (created_at AT TIME ZONE 'Asia/Bangkok')::date) > today - 180 AS "isOpen",
      last_used_on IS DISTINCT FROM today AS "isStale"
    FROM api_token, (SELECT ${TODAY} AS today) clock
    WHERE secret_sha256 = ${secretSha256}`);
  return token ?? null;
}

/** A session as its owner sees it. */
export interface OwnSession {
  readonly id: number;
  readonly kind: SessionKind;
  readonly signedInAt: Date;
  readonly lastUsedAt: Date;
  readonly endsAt: Date;
  readonly browser: string | null;
  readonly network: string | null;
}

/** The open sessions of a person, the last used first. */
export const sessionsOf = (db: RowStore, person: number): Promise<OwnSession[]> =>
  db.rows<OwnSession>(sql`
    SELECT id, kind, signed_in_at AS "signedInAt", last_used_at AS "lastUsedAt", least(expires_at, last_used_at + ${IDLE}) AS "endsAt",
      browser, network
    FROM session WHERE person_id = ${person} AND ${IS_OPEN} ORDER BY last_used_at DESC, id`);
