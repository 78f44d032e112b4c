import type { RowStore } from '../../database/rows';
import { raw, sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { newSecret, sha256 } from '../../domain/secrets';
import { SessionKind } from '../../domain/vocabularies/people';

/** What the hub keeps of the client of a session. */
export interface Client {
  /** The family of the browser; null = not known. */
  readonly browser: string | null;
  /** The address without its last part. */
  readonly network: string | null;
}

/** For how long a session lasts at most. */
const LONGEST: Record<SessionKind, string> = { SIGN_IN: '7 days', BREAK_GLASS: '15 minutes' };

/** Opens a session of a person. Returns its secret, which is stored nowhere. What ended 30 days ago is forgotten. */
export async function openSession(db: RowStore, person: number, { browser, network }: Client, kind = SessionKind.SIGN_IN): Promise<string> {
  const secret = newSecret();
  await db.rows(sql`DELETE FROM session WHERE coalesce(ended_at, expires_at) < clock_timestamp() - interval '30 days'`);
  await db.rows(sql`
    INSERT INTO session (person_id, kind, secret_sha256, expires_at, browser, network)
    VALUES (${person}, ${kind}, ${sha256(secret)}, clock_timestamp() + interval '${raw(LONGEST[kind])}', ${browser}, ${network})`);
  return secret;
}

/** Ends a session of a person. False = they have no such session that is open. */
export async function endSession(db: RowStore, person: number, id: number): Promise<boolean> {
  const ended = await db.rows(
    sql`UPDATE session SET ended_at = clock_timestamp() WHERE id = ${id} AND person_id = ${person} AND ended_at IS NULL RETURNING id`,
  );
  return ended.length > 0;
}

/** Ends the session with a secret, where there is one. */
export const endSessionWith = async (db: RowStore, secret: string): Promise<void> =>
  void (await db.rows(
    sql`UPDATE session SET ended_at = clock_timestamp() WHERE secret_sha256 = ${sha256(secret)} AND ended_at IS NULL RETURNING id`,
  ));

/** Ends all sessions of a person, but one where it is given. */
export const endSessionsOf = async (db: RowStore, person: number, but: number | null = null): Promise<void> =>
  void (await db.rows(
    sql`UPDATE session SET ended_at = clock_timestamp() WHERE person_id = ${person} AND id IS DISTINCT FROM ${but} AND ended_at IS NULL RETURNING id`,
  ));

/** Notes that a session is used now. */
export const noteSessionUse = async (db: RowStore, id: number): Promise<void> =>
  void (await db.rows(sql`UPDATE session SET last_used_at = clock_timestamp() WHERE id = ${id} RETURNING id`));

/** Notes that a token is used today. */
export const noteTokenUse = async (db: RowStore, id: number): Promise<void> =>
  void (await db.rows(sql`UPDATE api_token SET last_used_on = ${TODAY} WHERE id = ${id} RETURNING id`));
