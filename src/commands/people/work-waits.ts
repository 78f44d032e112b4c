import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { LetterKind } from '../../domain/vocabularies/people';
import { queueLetters } from './letters';

/**
 * Tells persons, a SELECT of their keys, that work waits for them. A letter says how much waits when it leaves. Nobody has two on one day in
 * Bangkok.
 */
export async function tellOfWork(db: RowStore, persons: Sql): Promise<void> {
  const letters = await db.rows<{ to: number; occasion: string }>(sql`
    SELECT person_id AS "to", (${TODAY})::text AS occasion FROM person_contact WHERE person_id IN (${persons})`);
  await queueLetters(
    db,
    letters.map((letter) => ({ ...letter, kind: LetterKind.WORK_WAITS, values: {} })),
  );
}
