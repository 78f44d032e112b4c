import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import { foldEmail } from '../../domain/email';
import { Action } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { OfficeRole } from '../../domain/vocabularies/people';
import { type Actor, refuseFor } from '../command';
import { isNoSpan, isSelf, nameOf, type Office, officeWith, type OperatorCommand, personWith } from './people-command';
import { endOfSleeper } from './sleep';

export interface GrantInput {
  /** The e-mail address of the person. */
  readonly person: string;
  /** The name of a person who is new; null = the person is known. */
  readonly name: string | null;
  readonly role: OfficeRole;
  /** The code of the office. */
  readonly office: string;
  /** Null = from today on. */
  readonly validFrom: Day | null;
  /** The first day without; null = until it is revoked. */
  readonly validTo: Day | null;
  readonly reason: string | null;
}

export interface Granted {
  /** The key of the grant. */
  readonly grant: number;
  readonly warnings: readonly Problem[];
}

/**
 * Gives a person a role in an office. The person is found by the e-mail address, or made; one whose account sleeps is woken, also by a role
 * that they hold. Problems: INVALID_EMAIL, NAME_NEEDED, UNKNOWN_OFFICE, INVALID_SPAN, SELF_GRANT, ROLE_NOT_OF_OFFICE, ALREADY_GRANTED;
 * a warning: NAME_KEPT.
 */
export const grantRole: OperatorCommand<GrantInput, Granted> = async (db, actor, input) => {
  refuseFor(foldEmail(input.person) === null ? [problem('INVALID_EMAIL', 'person')] : []);
  const { person, isNameKept } = await knownOrNew(db, input);
  const office = await officeWith(db, input.office);
  const span = { validFrom: input.validFrom ?? office.today, validTo: input.validTo };
  refuseFor(isNoSpan(span, office.today) ? [problem('INVALID_SPAN', 'validTo')] : []);
  const ended = await endOfSleeper(db, { person, role: input.role, office: office.id }, actor?.person ?? null);
  refuseFor(await problemsOf(db, actor, { person, office, role: input.role, ...span }));
  const [granted] = await db.rows<{ id: number }>(sql`
    INSERT INTO role_grant (person_id, role, office_id, valid_from, valid_to, granted_by_id, reason)
    VALUES (${person}, ${input.role}, ${office.id}, ${span.validFrom}, ${span.validTo}, ${actor?.person ?? null}, ${input.reason})
    RETURNING id`);
  const grant = { type: 'RoleGrant', code: String(granted!.id), before: null, after: `${input.role} of ${office.code}: person ${person}` };
  const warnings = isNameKept ? [problem('NAME_KEPT', 'name')] : [];
  const before = ended.map((id) => ({ type: 'RoleGrant', code: String(id), before: input.role, after: 'REVOKED' }));
  return { result: { grant: granted!.id, warnings }, effect: { action: Action.GRANT, touched: [grant, ...before] } };
};

/** The key of the person, and whether another name was given than the one that stays. */
async function knownOrNew(
  db: RowStore,
  { person: address, name: given, office }: GrantInput,
): Promise<{ person: number; isNameKept: boolean }> {
  const known = await personWith(db, address);
  const name = nameOf(given);
  if (known) return { person: known.person, isNameKept: name !== null && name !== known.name };
  refuseFor(name === null ? [problem('NAME_NEEDED', 'name')] : []);
  // Of two who make the same person, the second finds them.
  await db.rows(sql`LOCK TABLE person_contact IN SHARE ROW EXCLUSIVE MODE`);
  const meanwhile = await personWith(db, address);
  if (meanwhile) return { person: meanwhile.person, isNameKept: name !== meanwhile.name };
  const [made] = await db.rows<{ person: number }>(sql`
    WITH made AS (INSERT INTO person DEFAULT VALUES RETURNING id)
    INSERT INTO person_contact (person_id, name, email, lang)
    SELECT made.id, ${name}, ${foldEmail(address)}, coalesce((
      SELECT CASE member_state.code WHEN 'TH' THEN 'TH' WHEN 'MY' THEN 'MS' WHEN 'ID' THEN 'ID' END
      FROM organisation JOIN member_state ON member_state.id = organisation.member_state_id
      WHERE organisation.code = ANY (${codeSpellings(office)}::text[])), 'EN')
    FROM made
    RETURNING person_id AS person`);
  return { person: made!.person, isNameKept: false };
}

interface NewGrant {
  readonly person: number;
  readonly office: Office;
  readonly role: OfficeRole;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

async function problemsOf(db: RowStore, actor: Actor | null, grant: NewGrant): Promise<Problem[]> {
  const { person, office, role, validFrom, validTo } = grant;
  const overlapping = await db.rows(sql`
    SELECT FROM role_grant
    WHERE person_id = ${person} AND role = ${role} AND office_id = ${office.id} AND revoked_at IS NULL
      AND daterange(valid_from, valid_to) && daterange(${validFrom}, ${validTo})`);
  return [
    ...((await isSelf(db, actor, person)) ? [problem('SELF_GRANT', 'person')] : []),
    ...((await hasRole(db, office, role, validFrom)) ? [] : [problem('ROLE_NOT_OF_OFFICE', 'role')]),
    ...(overlapping.length > 0 ? [problem('ALREADY_GRANTED', 'person')] : []),
  ];
}

/** Whether an office has a role on a day or later: it verifies and certifies where a rule of reports names it; any office may have the others. */
export async function hasRole(db: RowStore, { code }: Office, role: OfficeRole, day: Day): Promise<boolean> {
  if (role !== OfficeRole.VERIFIER && role !== OfficeRole.CERTIFIER) return true;
  const named = role === OfficeRole.VERIFIER ? sql`verifier_office` : sql`certifier_office`;
  const rules = await db.rows(sql`SELECT FROM report_rule WHERE ${named} = ${code} AND (valid_to IS NULL OR valid_to > ${day}) LIMIT 1`);
  return rules.length > 0;
}
