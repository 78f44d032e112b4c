import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { foldEmail } from '../../domain/email';
import { problem } from '../../domain/problems';
import type { OfficeRole } from '../../domain/vocabularies/people';
import { type Actor, Refusal } from '../command';
import { type OperatorCommand } from './people-command';

interface PersonInput {
  /** The e-mail address. */
  readonly person: string;
}

interface Forgotten {
  /** The key, which the record keeps. */
  readonly person: number;
  /** Roles that nobody of an office holds after it. */
  readonly vacancies: readonly { readonly office: string; readonly role: OfficeRole }[];
  /** Names of tokens that the person made and may know: they work on. */
  readonly tokens: readonly string[];
}

/**
 * Removes all that names a person, and ends all that they may do. What they wrote stays, with a key that names nobody. Problems:
 * UNKNOWN_PERSON.
 */
export const forgetPerson: OperatorCommand<PersonInput, Forgotten> = async (db, actor, { person: address }) => {
  const [gone] = await db.rows<Gone>(sql`
    DELETE FROM person_contact WHERE email = ${foldEmail(address)} RETURNING person_id AS person, name, email`);
  if (!gone) throw new Refusal([problem('UNKNOWN_PERSON', 'person')]);
  await db.rows(sql`
    SELECT FROM organisation WHERE id IN (SELECT office_id FROM role_grant WHERE person_id = ${gone.person}) ORDER BY id FOR NO KEY UPDATE`);
  await endAll(db, actor, gone);
  await removeMentions(db, gone);
  const result = { person: gone.person, vacancies: await vacanciesAfter(db, gone), tokens: await tokensOf(db, gone) };
  const person = { type: 'Person', code: String(gone.person), before: 'KNOWN', after: 'FORGOTTEN' };
  return { result, effect: { action: 'FORGET', touched: [person] } };
};

/** A person whose contact is removed. */
interface Gone {
  readonly person: number;
  readonly name: string;
  readonly email: string;
}

/** Ends the roles and delegations of a person, and removes how they sign in and what was to be written to them. */
async function endAll(db: RowStore, actor: Actor | null, { person, email }: Gone): Promise<void> {
  await db.rows(sql`
    UPDATE role_grant SET revoked_at = clock_timestamp(), revoked_by_id = ${actor?.person ?? null}
    WHERE person_id = ${person} AND revoked_at IS NULL AND (valid_to IS NULL OR valid_to > ${TODAY})`);
  await db.rows(sql`
    UPDATE delegation SET ended_at = clock_timestamp()
    WHERE ${person} IN (from_person_id, to_person_id) AND ended_at IS NULL AND valid_to > ${TODAY}`);
  await db.rows(sql`DELETE FROM session WHERE person_id = ${person}`);
  await db.rows(sql`DELETE FROM sign_in_attempt WHERE person_id = ${person} OR lower(email) = ${email}`);
  await db.rows(sql`DELETE FROM person_identity WHERE person_id = ${person}`);
  await db.rows(sql`DELETE FROM letter WHERE person_id = ${person}`);
  await db.rows(sql`DELETE FROM report_import WHERE person_id = ${person}`);
  await db.rows(sql`DELETE FROM calendar_feed WHERE person_id = ${person}`);
}

/** Takes the person out of texts that others wrote about roles and tokens. */
async function removeMentions(db: RowStore, { person, name, email }: Gone): Promise<void> {
  const isMentioned = (text: ReturnType<typeof sql>) =>
    sql`(position(lower(${name}) IN lower(${text})) > 0 OR position(${email} IN lower(${text})) > 0)`;
  await db.rows(sql`
    UPDATE role_grant SET reason = NULL, revocation_reason = NULL
    WHERE person_id = ${person} OR ${isMentioned(sql`reason`)} OR ${isMentioned(sql`revocation_reason`)}`);
  await db.rows(sql`UPDATE api_token SET name = '–' WHERE ${isMentioned(sql`name`)}`);
}

const vacanciesAfter = (db: RowStore, { person }: Gone): Promise<{ office: string; role: OfficeRole }[]> =>
  db.rows(sql`
    SELECT DISTINCT office.code AS office, gone.role
    FROM role_grant gone JOIN organisation office ON office.id = gone.office_id
    WHERE gone.person_id = ${person} AND in_force(gone.valid_from, gone.valid_to, ${TODAY}) AND NOT EXISTS (
      SELECT FROM role_grant other
      WHERE other.role = gone.role AND other.office_id = gone.office_id AND other.revoked_at IS NULL
        AND in_force(other.valid_from, other.valid_to, ${TODAY})
        AND NOT EXISTS (SELECT FROM api_token WHERE person_id = other.person_id))
    ORDER BY office, role`);

async function tokensOf(db: RowStore, { person }: Gone): Promise<string[]> {
  const tokens = await db.rows<{ name: string }>(sql`
    SELECT name FROM api_token WHERE created_by_id = ${person} AND revoked_at IS NULL AND expires_on > ${TODAY} ORDER BY id`);
  return tokens.map(({ name }) => name);
}
