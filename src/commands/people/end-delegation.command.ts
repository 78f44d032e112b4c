import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { officeOf } from './people-command';

interface EndInput {
  /** The key of the delegation. */
  readonly delegation: number;
}

/**
 * Ends a delegation from now on. Who delegated, who acts by it and the administrator of the office may. Problems: UNKNOWN_DELEGATION,
 * NOT_PERMITTED, ALREADY_DONE.
 */
export const endDelegation: Command<EndInput, EndInput> = async (db, actor, { delegation: id }) => {
  await officeOf(db, sql`SELECT office_id FROM delegation WHERE id = ${id}`, 'UNKNOWN_DELEGATION');
  const [found] = await db.rows<{ isTheirs: boolean; isOver: boolean }>(sql`
    SELECT passed.ended_at IS NOT NULL OR passed.valid_to <= ${TODAY} AS "isOver",
      ${actor.person} IN (passed.from_person_id, passed.to_person_id) OR EXISTS (
        SELECT FROM role_grant held
        WHERE held.person_id = ${actor.person} AND held.office_id = passed.office_id AND held.role = 'OFFICE_ADMIN'
          AND held.revoked_at IS NULL AND in_force(held.valid_from, held.valid_to, ${TODAY})) AS "isTheirs"
    FROM delegation passed WHERE passed.id = ${id}`);
  refuseFor(!found!.isTheirs ? [problem('NOT_PERMITTED', 'delegation')] : found!.isOver ? [problem('ALREADY_DONE', 'delegation')] : []);
  await db.rows(sql`UPDATE delegation SET ended_at = clock_timestamp() WHERE id = ${id}`);
  const ended = { type: 'Delegation', code: String(id), before: 'IN_FORCE', after: 'ENDED' };
  return { result: { delegation: id }, effect: { action: Action.END_DELEGATION, touched: [ended] } };
};
