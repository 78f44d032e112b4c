import type { RowStore } from '../../database/rows';
import { raw, type Sql, sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { newSecret, sha256 } from '../../domain/secrets';
import { SessionKind } from '../../domain/vocabularies/people';
import type { Touched } from '../audit';

/** What the hub keeps of the client of a session. */
export interface Client {
  /** The family of the browser; null = not known. */
  readonly browser: string | null;
  /** The address without its last part. */
  readonly network: string | null;
}

/** For how long a session lasts at most. */
const LONGEST: Record<SessionKind, string> = { SIGN_IN: '7 days', BREAK_GLASS: '15 minutes' };

/** A session as the audit names it. */
interface SessionKey {
  readonly id: number;
  /** The key of the person. */
  readonly person: number;
}

export interface OpenedSession extends SessionKey {
  /** Its secret, which is stored nowhere. */
  readonly secret: string;
}

/** Opens a session of a person. What ended 30 days ago is forgotten. */
export async function openSession(
  db: RowStore,
  person: number,
  { browser, network }: Client,
  kind = SessionKind.SIGN_IN,
): Promise<OpenedSession> {
  const secret = newSecret();
  await db.rows(sql`DELETE FROM session WHERE coalesce(ended_at, expires_at) < clock_timestamp() - interval '30 days'`);
  const [opened] = await db.rows<SessionKey>(sql`
    INSERT INTO session (person_id, kind, secret_sha256, expires_at, browser, network)
    VALUES (${person}, ${kind}, ${sha256(secret)}, clock_timestamp() + interval '${raw(LONGEST[kind])}', ${browser}, ${network})
    RETURNING id, person_id AS person`);
  await db.rows(sql`UPDATE person_contact SET last_seen_at = clock_timestamp() WHERE person_id = ${person} RETURNING id`);
  return { ...opened!, secret };
}

const ended = (db: RowStore, condition: Sql): Promise<SessionKey[]> =>
  db.rows<SessionKey>(
    sql`UPDATE session SET ended_at = clock_timestamp() WHERE ${condition} AND ended_at IS NULL RETURNING id, person_id AS person`,
  );

/** Ends the session with a secret, where there is one. */
export const endSessionWith = (db: RowStore, secret: string): Promise<SessionKey[]> => ended(db, sql`secret_sha256 = ${sha256(secret)}`);

/** Ends one session of a person; none where they have no such session that is open. */
export const endSession = (db: RowStore, person: number, id: number): Promise<SessionKey[]> =>
  ended(db, sql`id = ${id} AND person_id = ${person}`);

/** Ends all sessions of a person but one. */
export const endSessionsOf = (db: RowStore, person: number, but: number): Promise<SessionKey[]> =>
  ended(db, sql`person_id = ${person} AND id <> ${but}`);

/** A session for the audit, opened or ended. */
export const touchedSession = ({ id, person }: SessionKey, becomes: 'OPENED' | 'ENDED'): Touched => ({
  type: 'Person',
  code: String(person),
  before: becomes === 'ENDED' ? `SESSION ${id}` : null,
  after: becomes === 'OPENED' ? `SESSION ${id}` : null,
});

/** Notes that a session is used now. */
export const noteSessionUse = async (db: RowStore, id: number): Promise<void> =>
  void (await db.rows(sql`UPDATE session SET last_used_at = clock_timestamp() WHERE id = ${id} RETURNING id`));

/** Notes that a token is used today. */
export const noteTokenUse = async (db: RowStore, id: number): Promise<void> =>
  void (await db.rows(sql`UPDATE api_token SET last_used_on = ${TODAY} WHERE id = ${id} RETURNING id`));

/** Notes that the address of a calendar is read today. */
export const noteFeedUse = async (db: RowStore, id: number): Promise<void> =>
  void (await db.rows(sql`UPDATE calendar_feed SET last_used_on = ${TODAY} WHERE id = ${id} RETURNING id`));
