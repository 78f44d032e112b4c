import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { isSame, newCode, newSecret, sha256 } from '../../domain/secrets';
import { LetterKind, SignInAttemptKind } from '../../domain/vocabularies/people';

/** Wrong codes that end an attempt. */
const MOST_TRIES = 5;

/** Codes that are sent to one address in a day: to one network, and to all networks together where the person has not signed in before. */
const MOST_OF_NETWORK = 10;
const MOST_OF_STRANGERS = 30;

/** Wrong codes for one address in a day, from browsers that have not asked for them. */
const MOST_OTHER_TRIES = 20;

/** Somebody asks for a code. */
export interface SignInRequest {
  /** In small letters. */
  readonly email: string;
  /** Where the sign-in leads to; null = to the first page. */
  readonly returnTo: string | null;
  /** The secret that the asking browser keeps. */
  readonly browser: string;
  readonly network: string | null;
}

const IS_OPEN = sql`(used_at IS NULL AND expires_at > clock_timestamp())`;
const TODAY = sql`created_at > clock_timestamp() - interval '1 day'`;

/**
 * Begins a sign-in by a letter. For an address that nobody has the same happens, without the letter. The letter gets its code when it is
 * sent. Where too many were asked for, none is sent: a code has a million values.
 */
export async function beginSignIn(db: RowStore, { email, returnTo, browser, network }: SignInRequest): Promise<void> {
  await db.rows(sql`DELETE FROM sign_in_attempt WHERE created_at < clock_timestamp() - interval '2 days' RETURNING id`);
  await db.rows(sql`
    WITH attempt AS (
      INSERT INTO sign_in_attempt (kind, email, person_id, salt, browser_sha256, return_to, network, expires_at)
      VALUES (${SignInAttemptKind.SIGN_IN}, ${email}, (SELECT person_id FROM person_contact WHERE email = ${email}), ${newSecret()},
        ${sha256(browser)}, ${returnTo}, ${network}, clock_timestamp() + interval '15 minutes')
      RETURNING id, person_id)
    INSERT INTO letter (person_id, kind, "values")
    SELECT person_id, ${LetterKind.SIGN_IN}, jsonb_build_object('attempt', id) FROM attempt
    WHERE person_id IS NOT NULL
      AND (SELECT count(*) FROM sign_in_attempt WHERE email = ${email} AND network = ${network} AND ${TODAY}) < ${MOST_OF_NETWORK}
      AND (EXISTS (SELECT FROM session known WHERE known.person_id = attempt.person_id AND known.network = ${network})
        OR (SELECT count(*) FROM sign_in_attempt WHERE email = ${email} AND ${TODAY}) < ${MOST_OF_STRANGERS})
    RETURNING id`);
}

/** What the letter of an attempt says. */
export interface AttemptSecrets {
  readonly code: string;
  /** The secret of the link. */
  readonly link: string;
}

/** Gives an attempt a code and a link, new ones each time; null = it was used, or its time is over. */
export async function newAttemptSecrets(db: RowStore, attempt: number): Promise<AttemptSecrets | null> {
  const [code, link] = [newCode(), newSecret()];
  const [row] = await db.rows<{ salt: string }>(sql`SELECT salt FROM sign_in_attempt WHERE id = ${attempt} AND ${IS_OPEN} FOR UPDATE`);
  if (!row) return null;
  await db.rows(sql`
    UPDATE sign_in_attempt SET code_sha256 = ${sha256(row.salt + code)}, link_sha256 = ${sha256(link)} WHERE id = ${attempt} RETURNING id`);
  return { code, link };
}

/** Who has proved to read the letters of an address, and where they want to go. */
export interface ProvedAddress {
  readonly person: number;
  readonly returnTo: string | null;
}

/** WRONG: the code is; OVER: no code helps any more, and they ask for a new letter. */
export type Proof = ProvedAddress | 'WRONG' | 'OVER';

/** An attempt as it is checked. */
interface Attempt {
  readonly id: number;
  /** Null = nobody has the address. */
  readonly person: number | null;
  readonly returnTo: string | null;
  readonly salt: string;
  readonly codeSha256: string | null;
  /** The caller’s browser has asked for it. */
  readonly isAskers: boolean;
  /** Wrong codes of the kind that the caller’s would be. */
  readonly tries: number;
}

/** "The browser has asked for it." */
const askedBy = (browser: string | null): Sql =>
  browser === null ? sql`false` : sql`(browser_sha256 IS NOT NULL AND browser_sha256 = ${sha256(browser)})`;

/** The newest open attempts that a condition names, locked. One whose person has another address by now proves nothing. */
const lockAttempts = (db: RowStore, condition: Sql, browser: string | null): Promise<Attempt[]> =>
  db.rows<Attempt>(sql`
    SELECT id, salt, code_sha256 AS "codeSha256", return_to AS "returnTo", ${askedBy(browser)} AS "isAskers",
      CASE WHEN ${askedBy(browser)} THEN tries ELSE other_tries END AS tries,
      (SELECT contact.person_id FROM person_contact contact WHERE contact.person_id = attempt.person_id AND contact.email = attempt.email) AS person
    FROM sign_in_attempt attempt WHERE kind = ${SignInAttemptKind.SIGN_IN} AND ${IS_OPEN} AND ${condition}
    ORDER BY id DESC LIMIT 3 FOR UPDATE OF attempt`);

/** A code as somebody types it in. */
export interface TypedCode {
  readonly code: string;
  /** The secret of the browser; null = it has not asked. */
  readonly browser: string | null;
  /** The address, where another browser asked; in small letters. */
  readonly email: string | null;
}

/** Proves an address by the code of its letter, in the browser that asked for it or, with the address, in another one. */
export async function proveByCode(db: RowStore, { code, browser, email }: TypedCode): Promise<Proof> {
  const asked = browser === null ? [] : await lockAttempts(db, askedBy(browser), browser);
  if (asked.length > 0) return checkCode(db, asked, code);
  if (email === null) return 'OVER';
  return checkCode(db, (await hasOtherTries(db, email)) ? await lockAttempts(db, sql`email = ${email}`, null) : [], code);
}

/** Proves an address by the link of its letter; in a browser that has not asked for it, by the code beside the link, too. */
export async function proveByLink(
  db: RowStore,
  { link, browser, code }: { link: string; browser: string | null; code: string },
): Promise<Proof> {
  const [attempt] = await lockAttempts(db, sql`link_sha256 = ${sha256(link)}`, browser);
  if (!attempt) return 'OVER';
  return attempt.isAskers ? used(db, attempt) : checkCode(db, [attempt], code);
}

/** Whether a link holds, and where it is opened; null = it was used, or its time is over. It changes nothing: machines open links first. */
export async function linkSeen(db: RowStore, link: string, browser: string | null): Promise<{ isAskers: boolean } | null> {
  const [attempt] = await db.rows<{ isAskers: boolean }>(sql`
    SELECT ${askedBy(browser)} AS "isAskers"
    FROM sign_in_attempt WHERE link_sha256 = ${sha256(link)} AND kind = ${SignInAttemptKind.SIGN_IN} AND ${IS_OPEN}`);
  return attempt ?? null;
}

async function hasOtherTries(db: RowStore, email: string): Promise<boolean> {
  const [{ tries } = { tries: 0 }] = await db.rows<{ tries: number }>(
    sql`SELECT coalesce(sum(other_tries), 0)::integer AS tries FROM sign_in_attempt WHERE email = ${email} AND ${TODAY}`,
  );
  return tries < MOST_OTHER_TRIES;
}

async function checkCode(db: RowStore, attempts: readonly Attempt[], code: string): Promise<Proof> {
  const open = attempts.filter(({ tries }) => tries < MOST_TRIES);
  const right = open.find(({ salt, codeSha256 }) => codeSha256 !== null && isSame(sha256(salt + code), codeSha256));
  if (right) return used(db, right);
  for (const { id, isAskers } of open) {
    const count = isAskers ? sql`tries = tries + 1` : sql`other_tries = other_tries + 1`;
    await db.rows(sql`UPDATE sign_in_attempt SET ${count} WHERE id = ${id} RETURNING id`);
  }
  return open.some(({ tries }) => tries + 1 < MOST_TRIES) ? 'WRONG' : 'OVER';
}

/** Uses up an attempt, and all others of the person with it. */
async function used(db: RowStore, { person, returnTo }: Attempt): Promise<Proof> {
  if (person === null) return 'OVER';
  await db.rows(sql`UPDATE sign_in_attempt SET used_at = clock_timestamp() WHERE person_id = ${person} AND ${IS_OPEN} RETURNING id`);
  return { person, returnTo };
}
