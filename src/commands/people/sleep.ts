import type { RowStore } from '../../database/rows';
import { raw, sql } from '../../database/sql';
import type { OfficeRole } from '../../domain/vocabularies/people';

/** Time without a sign-in, and without a new role, after which an account sleeps: whoever left an office has nothing of it. */
const UNUSED = raw(`interval '180 days'`);

/** "The account sleeps": its person signs in no more, until somebody who may gives them a role again. */
export async function isAsleep(db: RowStore, person: number): Promise<boolean> {
  const asleep = await db.rows(sql`
    SELECT FROM person_contact contact
    WHERE contact.person_id = ${person} AND contact.last_seen_at <= clock_timestamp() - ${UNUSED} AND NOT EXISTS (
      SELECT FROM role_grant given
      WHERE given.person_id = ${person} AND given.revoked_at IS NULL AND given.granted_at > clock_timestamp() - ${UNUSED})`);
  return asleep.length > 0;
}

/** A role in an office that somebody holds. */
interface HeldRole {
  readonly person: number;
  readonly role: OfficeRole;
  readonly office: number;
}

/** Ends a role of somebody whose account sleeps, where they hold it, so that it can be given again. Returns the keys of its grants. */
export async function endOfSleeper(db: RowStore, { person, role, office }: HeldRole, by: number | null): Promise<number[]> {
  if (!(await isAsleep(db, person))) return [];
  const ended = await db.rows<{ id: number }>(sql`
    UPDATE role_grant SET revoked_at = clock_timestamp(), revoked_by_id = ${by}
    WHERE person_id = ${person} AND role = ${role} AND office_id = ${office} AND revoked_at IS NULL RETURNING id`);
  return ended.map(({ id }) => id);
}
