import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import type { OfficeRole } from '../../domain/vocabularies/people';
import { officeAndAbove } from '../../queries/people/offices-above';
import { refuseFor } from '../command';
import { covers, officeOf, type OperatorCommand } from './people-command';

export interface RevocationInput {
  /** The key of the grant. */
  readonly grant: number;
  readonly reason: string | null;
  /** Revokes it also where nobody of the office holds the role after it: for operators alone. */
  readonly evenIfLast: boolean;
}

interface Revoked {
  readonly grant: number;
}

/** A grant that is to be revoked. */
interface FoundGrant {
  readonly person: number;
  readonly role: OfficeRole;
  readonly office: number;
  readonly validFrom: Day;
  readonly isOver: boolean;
  /** "It gives its right today, and nobody else of the office holds the role." Tokens are nobody. */
  readonly isLast: boolean;
}

/**
 * Revokes a grant from now on, and ends the delegations that live of it. Problems: UNKNOWN_GRANT, ALREADY_DONE, LAST_HOLDER: of two who
 * revoke the last two at once, one is refused.
 */
export const revokeRole: OperatorCommand<RevocationInput, Revoked> = async (db, actor, { grant: id, reason, evenIfLast }) => {
  await officeOf(db, sql`SELECT office_id FROM role_grant WHERE id = ${id}`, 'UNKNOWN_GRANT');
  const grant = await found(db, id);
  refuseFor(grant.isOver ? [problem('ALREADY_DONE', 'grant')] : grant.isLast && !evenIfLast ? [problem('LAST_HOLDER', 'grant')] : []);
  await db.rows(sql`
    UPDATE role_grant SET revoked_at = clock_timestamp(), revoked_by_id = ${actor?.person ?? null}, revocation_reason = ${reason}
    WHERE id = ${id}`);
  await endUnheldDelegations(db, grant.person);
  const revoked = { type: 'RoleGrant', code: String(id), before: grant.role, after: 'REVOKED' };
  return { result: { grant: id }, effect: { action: Action.REVOKE, touched: [revoked] } };
};

async function found(db: RowStore, id: number): Promise<FoundGrant> {
  const [grant] = await db.rows<FoundGrant>(sql`
    SELECT held.person_id AS person, held.role, held.office_id AS office, held.valid_from AS "validFrom",
      held.revoked_at IS NOT NULL OR coalesce(held.valid_to <= ${TODAY}, false) AS "isOver",
      held.valid_from <= ${TODAY}
        AND NOT EXISTS (SELECT FROM api_token WHERE person_id = held.person_id)
        AND NOT EXISTS (
          SELECT FROM role_grant other
          WHERE other.role = held.role AND other.office_id = held.office_id AND other.person_id <> held.person_id
            AND other.revoked_at IS NULL AND in_force(other.valid_from, other.valid_to, ${TODAY})
            AND NOT EXISTS (SELECT FROM api_token WHERE person_id = other.person_id)) AS "isLast"
    FROM role_grant held WHERE held.id = ${id}`);
  return grant!;
}

/**
 * Ends the delegations of a person that stand on nothing any more: those from them, of a role that they do not hold on each of its days
 * that are left, and those to them, where they hold no role in the office or above it on these days.
 */
export async function endUnheldDelegations(db: RowStore, person: number): Promise<void> {
  const [from, to] = [sql`greatest(passed.valid_from, ${TODAY})`, sql`passed.valid_to`];
  await db.rows(sql`
    UPDATE delegation passed SET ended_at = clock_timestamp()
    WHERE passed.ended_at IS NULL AND passed.valid_to > ${TODAY} AND (
      passed.from_person_id = ${person} AND NOT EXISTS (
        SELECT FROM role_grant held
        WHERE held.person_id = ${person} AND held.role = passed.role AND held.office_id = passed.office_id AND ${covers(sql`held`, from, to)})
      OR passed.to_person_id = ${person} AND NOT EXISTS (
        SELECT FROM role_grant held
        WHERE held.person_id = ${person} AND held.office_id IN ${officeAndAbove(sql`passed.office_id`)} AND ${covers(sql`held`, from, to)}))`);
}
