import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';

/** Removes all that is kept of how a person signs in, and their letters. From then on nobody is them. */
export async function forgetSignIn(db: RowStore, person: number): Promise<void> {
  await db.rows(sql`DELETE FROM session WHERE person_id = ${person} RETURNING id`);
  await db.rows(sql`
    DELETE FROM sign_in_attempt
    WHERE person_id = ${person} OR email = (SELECT email FROM person_contact WHERE person_id = ${person}) RETURNING id`);
  await db.rows(sql`DELETE FROM person_identity WHERE person_id = ${person} RETURNING id`);
  await db.rows(sql`DELETE FROM letter WHERE person_id = ${person} RETURNING id`);
}
