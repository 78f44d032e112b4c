import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { statement } from '../record';
import { lockedDecision } from './decision';
import { lengthProblems, MAX_NOTE } from './texts';

interface AcknowledgeInput {
  readonly decision: string;
  readonly note: string | null;
}

/** Says that the office of the actor has a circular. Problems: UNKNOWN_DECISION, NOT_ADDRESSED, ALREADY_DONE, TOO_LONG. */
export const acknowledgeCircular: Command<AcknowledgeInput, { readonly decision: string }> = async (
  db,
  actor,
  { decision: code, note },
) => {
  const decision = await lockedDecision(db, code);
  const [state] = await db.rows<{ isAddressed: boolean; isAcknowledged: boolean }>(sql`
    SELECT EXISTS (SELECT FROM circular_addressee WHERE decision_id = ${decision.id} AND organisation_id = ${actor.office} AND withdrawn_at IS NULL)
        AS "isAddressed",
      EXISTS (SELECT FROM circular_acknowledgement WHERE decision_id = ${decision.id} AND office_id = ${actor.office}) AS "isAcknowledged"`);
  refuseFor(state!.isAddressed ? [] : [problem('NOT_ADDRESSED', 'decision')]);
  refuseFor(state!.isAcknowledged ? [problem('ALREADY_DONE')] : []);
  refuseFor(lengthProblems(note, 'note', MAX_NOTE));
  const { at } = await statement(db, actor);
  await db.rows(sql`
    INSERT INTO circular_acknowledgement (decision_id, office_id, note, changed_at, changed_by_id)
    VALUES (${decision.id}, ${actor.office}, ${note?.trim() || null}, ${at}, ${actor.person})`);
  const touched = [{ type: 'Decision', code: decision.code, before: null, after: 'ACKNOWLEDGED' }];
  return { result: { decision: decision.code }, effect: { action: Action.ACKNOWLEDGE_CIRCULAR, touched } };
};
