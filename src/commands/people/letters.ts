import type { RowStore } from '../../database/rows';
import { raw, sql } from '../../database/sql';
import type { Lang } from '../../domain/languages';
import type { LetterKind } from '../../domain/vocabularies/people';

interface LetterInput {
  /** The key of the person. */
  readonly to: number;
  readonly kind: LetterKind;
  /** What its text names. No secret, no name of a person, no address. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What the person is told of once by a letter of this kind. Not given = each letter tells of its own. */
  readonly occasion?: string;
  /** When it was written. Not given = now. */
  readonly at?: Date;
}

/**
 * Puts letters into the outbox, within the transaction of what they tell of: they leave only where that is on record. Who was told of an
 * occasion is not told of it again.
 */
export async function queueLetters(db: RowStore, letters: readonly LetterInput[]): Promise<void> {
  if (letters.length === 0) return;
  await db.rows(sql`
    INSERT INTO letter (person_id, kind, "values", occasion, created_at)
    SELECT "to", kind, "values", occasion, coalesce(at, clock_timestamp())
    FROM jsonb_to_recordset(${JSON.stringify(letters)}::jsonb) letter ("to" integer, kind text, "values" jsonb, occasion text, at timestamptz)
    ON CONFLICT (person_id, kind, occasion) DO NOTHING`);
}

/** The keys of the persons to whom a letter of a kind was written on the day of an instant in Bangkok. */
export async function toldToday(db: RowStore, kind: LetterKind, now: Date): Promise<Set<number>> {
  const rows = await db.rows<{ person: number }>(sql`
    SELECT DISTINCT person_id AS person FROM letter
    WHERE kind = ${kind} AND (created_at AT TIME ZONE 'Asia/Bangkok')::date = (${now}::timestamptz AT TIME ZONE 'Asia/Bangkok')::date`);
  return new Set(rows.map(({ person }) => person));
}

/** How often a letter is tried. */
const MOST_TRIES = 12;

/** A letter that this hub sends now. */
export interface TakenLetter {
  readonly id: number;
  /** The key of the person. */
  readonly to: number;
  readonly kind: LetterKind;
  readonly values: Readonly<Record<string, string | number>>;
  /** The address of the person today; null = they have left. */
  readonly email: string | null;
  readonly lang: Lang | null;
}

const IS_DUE = raw('sent_at IS NULL AND given_up_at IS NULL AND next_try_at <= clock_timestamp()');

/** "A letter is due." */
export async function isLetterDue(db: RowStore): Promise<boolean> {
  const due = await db.rows(sql`SELECT FROM letter WHERE ${IS_DUE} LIMIT 1`);
  return due.length > 0;
}

/**
 * Takes the letter that waits longest, in a transaction of its own. No other hub takes it for two minutes at least, which is longer than
 * sending takes; if it is not noted as sent by then it is tried again, after pauses that double. Null = none is due.
 */
export async function takeLetter(db: RowStore): Promise<TakenLetter | null> {
  const [letter] = await db.rows<TakenLetter>(sql`
    UPDATE letter SET tries = tries + 1, next_try_at = clock_timestamp() + least(interval '1 hour', interval '2 minutes' * 2 ^ tries),
      given_up_at = CASE WHEN tries + 1 >= ${MOST_TRIES}::integer THEN clock_timestamp() END
    WHERE id = (SELECT id FROM letter WHERE ${IS_DUE} ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, person_id AS "to", kind, "values",
      (SELECT email FROM person_contact contact WHERE contact.person_id = letter.person_id),
      (SELECT lang FROM person_contact contact WHERE contact.person_id = letter.person_id)`);
  return letter ?? null;
}

/** Notes that a letter has left. Its values are forgotten, and letters of last year with them. */
export async function noteLetterSent(db: RowStore, id: number): Promise<void> {
  await db.rows(
    sql`UPDATE letter SET sent_at = clock_timestamp(), given_up_at = NULL, "values" = '{}', fault = NULL WHERE id = ${id} RETURNING id`,
  );
  await db.rows(sql`DELETE FROM letter WHERE created_at < clock_timestamp() - interval '1 year' RETURNING id`);
}

/** Notes why a letter has not left, by a code; `isFinal`: it is not tried again. */
export const noteLetterFault = async (db: RowStore, id: number, fault: string, isFinal: boolean): Promise<void> =>
  void (await db.rows(sql`
    UPDATE letter SET fault = ${fault}, given_up_at = CASE WHEN ${isFinal} THEN clock_timestamp() ELSE given_up_at END
    WHERE id = ${id} RETURNING id`));
