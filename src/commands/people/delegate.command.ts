import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import { Action } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { DELEGABLE, type OfficeRole } from '../../domain/vocabularies/people';
import { officeAndAbove } from '../../queries/people/offices-above';
import { type Actor, type Command, refuseFor } from '../command';
import { covers, isNoSpan, isSelf, type Office, officeWith, personWith } from './people-command';

/** The most days of one delegation. */
const MAX_DAYS = 60;

const DAY_MS = 86_400_000;

interface DelegationInput {
  /** The e-mail address of the person who is to act. */
  readonly to: string;
  /** The code of the office. */
  readonly office: string;
  readonly role: OfficeRole;
  readonly validFrom: Day;
  /** The first day without. */
  readonly validTo: Day;
}

interface Delegated {
  /** The key of the delegation. */
  readonly delegation: number;
}

/**
 * Has a colleague carry out a role of the actor’s own for a span of days. Problems: DELEGATION_CHAIN, NOT_DELEGABLE, UNKNOWN_OFFICE,
 * INVALID_SPAN, SPAN_TOO_LONG, SELF_GRANT, NO_COLLEAGUE, also for an address that nobody has, NOT_HELD_THEN, ALREADY_DELEGATED.
 */
export const delegate: Command<DelegationInput, Delegated> = async (db, actor, input) => {
  refuseFor([
    ...(actor.actingFor === null ? [] : [problem('DELEGATION_CHAIN')]),
    ...(DELEGABLE.includes(input.role) ? [] : [problem('NOT_DELEGABLE', 'role')]),
  ]);
  const colleague = await personWith(db, input.to);
  const office = await officeWith(db, input.office);
  refuseFor(spanProblems(input, office.today));
  const to = colleague?.person ?? null;
  refuseFor(to === null ? [problem('NO_COLLEAGUE', 'to')] : await problemsOf(db, actor, { ...input, office, to }));
  const [made] = await db.rows<{ id: number }>(sql`
    INSERT INTO delegation (from_person_id, to_person_id, office_id, role, valid_from, valid_to)
    VALUES (${actor.person}, ${to}, ${office.id}, ${input.role}, ${input.validFrom}, ${input.validTo})
    RETURNING id`);
  const delegation = { type: 'Delegation', code: String(made!.id), before: null, after: `${input.role} of ${office.code}: person ${to}` };
  return { result: { delegation: made!.id }, effect: { action: Action.DELEGATE, touched: [delegation] } };
};

function spanProblems(span: DelegationInput, today: Day): Problem[] {
  if (isNoSpan(span, today)) return [problem('INVALID_SPAN', 'validTo')];
  const days = (Date.parse(span.validTo) - Date.parse(span.validFrom)) / DAY_MS;
  return days > MAX_DAYS ? [problem('SPAN_TOO_LONG', 'validTo')] : [];
}

interface NewDelegation {
  readonly to: number;
  readonly office: Office;
  readonly role: OfficeRole;
  readonly validFrom: Day;
  readonly validTo: Day;
}

async function problemsOf(db: RowStore, actor: Actor, { to, office, role, validFrom, validTo }: NewDelegation): Promise<Problem[]> {
  if (await isSelf(db, actor, to)) return [problem('SELF_GRANT', 'to')];
  const isCovered = covers(sql`held`, sql`${validFrom}`, sql`${validTo}`);
  const [stands] = await db.rows<{ isHeld: boolean; isColleague: boolean; isDelegated: boolean }>(sql`
    SELECT
      EXISTS (
        SELECT FROM role_grant held
        WHERE held.person_id = ${actor.person} AND held.role = ${role} AND held.office_id = ${office.id} AND ${isCovered}) AS "isHeld",
      EXISTS (
        SELECT FROM role_grant held
        WHERE held.person_id = ${to} AND held.office_id IN ${officeAndAbove(sql`${office.id}`)} AND ${isCovered}) AS "isColleague",
      EXISTS (
        SELECT FROM delegation other
        WHERE other.from_person_id = ${actor.person} AND other.role = ${role} AND other.office_id = ${office.id} AND other.ended_at IS NULL
          AND daterange(other.valid_from, other.valid_to) && daterange(${validFrom}, ${validTo})) AS "isDelegated"`);
  return [
    ...(stands!.isHeld ? [] : [problem('NOT_HELD_THEN', 'validTo')]),
    ...(stands!.isColleague ? [] : [problem('NO_COLLEAGUE', 'to')]),
    ...(stands!.isDelegated ? [problem('ALREADY_DELEGATED', 'validFrom')] : []),
  ];
}
