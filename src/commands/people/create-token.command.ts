import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import { Action } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { newSecret, sha256, TOKEN_PREFIX } from '../../domain/secrets';
import { OfficeRole, ROLE_OF_TOKEN_ACTION, type TokenAction } from '../../domain/vocabularies/people';
import { type Command, refuseFor } from '../command';
import { hasRole } from './grant-role.command';
import { isNoSpan, nameOf, type Office, officeWith } from './people-command';

interface TokenInput {
  /** The code of the office. */
  readonly office: string;
  readonly actions: readonly TokenAction[];
  /** The first day without. */
  readonly expiresOn: Day;
  readonly name: string;
}

interface CreatedToken {
  /** The key of the token. */
  readonly token: number;
  /** The token itself. It is stored nowhere, and cannot be shown again: null = a call before has told it. */
  readonly secret: string | null;
}

/**
 * Makes a token of an office: a person without a contact, who holds the roles that its actions need until it expires. Problems:
 * NO_ACTIONS, NAME_NEEDED, UNKNOWN_OFFICE, INVALID_SPAN, SPAN_TOO_LONG, ROLE_NOT_OF_OFFICE.
 */
export const createToken: Command<TokenInput, CreatedToken> = async (
  db,
  actor,
  { office: code, actions: given, expiresOn, name: text },
) => {
  const [actions, name] = [[...new Set(given)], nameOf(text)];
  refuseFor([
    ...(actions.length === 0 ? [problem('NO_ACTIONS', 'actions')] : []),
    ...(name === null ? [problem('NAME_NEEDED', 'name')] : []),
  ]);
  const office = await officeWith(db, code);
  const roles = [...new Set(actions.map((action) => ROLE_OF_TOKEN_ACTION[action]))];
  refuseFor([...(await spanProblems(db, office, expiresOn)), ...(await roleProblems(db, office, roles))]);
  const secret = TOKEN_PREFIX + newSecret();
  const [made] = await db.rows<{ id: number; person: number }>(sql`
    WITH made AS (INSERT INTO person DEFAULT VALUES RETURNING id)
    INSERT INTO api_token (person_id, office_id, name, actions, secret_sha256, created_by_id, expires_on)
    SELECT made.id, ${office.id}, ${name}, ${actions}::text[], ${sha256(secret)}, ${actor.person}, ${expiresOn} FROM made
    RETURNING id, person_id AS person`);
  await db.rows(sql`
    INSERT INTO role_grant (person_id, role, office_id, valid_from, valid_to, granted_by_id)
    SELECT ${made!.person}, role, ${office.id}, ${office.today}, ${expiresOn}, ${actor.person} FROM unnest(${roles}::text[]) role`);
  const token = {
    type: 'ApiToken',
    code: String(made!.id),
    before: null,
    after: `${actions.join(' ')} of ${office.code}: person ${made!.person}`,
  };
  const effect = { action: Action.CREATE_TOKEN, touched: [token] };
  return { result: { token: made!.id, secret }, effect, kept: { token: made!.id, secret: null } };
};

async function spanProblems(db: RowStore, { today }: Office, expiresOn: Day): Promise<Problem[]> {
  if (isNoSpan({ validFrom: today, validTo: expiresOn }, today)) return [problem('INVALID_SPAN', 'expiresOn')];
  const [year] = await db.rows<{ isOver: boolean }>(sql`SELECT ${expiresOn}::date > ${today}::date + interval '1 year' AS "isOver"`);
  return year!.isOver ? [problem('SPAN_TOO_LONG', 'expiresOn')] : [];
}

/** A token keeps the register only where a person of the office does: the administrators of the hub gave the office that. */
async function roleProblems(db: RowStore, office: Office, roles: readonly OfficeRole[]): Promise<Problem[]> {
  for (const role of roles) {
    const holders =
      role === OfficeRole.REGISTRAR &&
      (await db.rows(sql`
        SELECT FROM role_grant held
        WHERE held.role = ${role} AND held.office_id = ${office.id} AND held.revoked_at IS NULL
          AND in_force(held.valid_from, held.valid_to, ${TODAY})
          AND NOT EXISTS (SELECT FROM api_token WHERE person_id = held.person_id)`));
    if (holders ? holders.length === 0 : !(await hasRole(db, office, role, office.today)))
      return [problem('ROLE_NOT_OF_OFFICE', 'actions')];
  }
  return [];
}
