import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { ActionEventKind, ActionStatus } from '../../domain/vocabularies/mechanism';
import { type Command, personsOf, refuseFor } from '../command';
import { lockedAction, sayOfAction, type SeenAction, touchedAction } from './action';

/**
 * Confirms that an action is done, as its office claims. Problems: UNKNOWN_ACTION, STALE, NOT_CLAIMED, SAME_OFFICE where the office of the
 * actor claimed it or has to act itself, SAME_PERSON.
 */
export const confirmActionDone: Command<SeenAction, { readonly action: string }> = async (db, actor, input) => {
  const action = await lockedAction(db, input);
  const { claim } = action;
  refuseFor(claim ? [] : [problem('NOT_CLAIMED', 'action')]);
  refuseFor([claim!.office, action.assignee].includes(actor.office) ? [problem('SAME_OFFICE')] : []);
  refuseFor(personsOf(actor).includes(claim!.person) ? [problem('SAME_PERSON')] : []);
  await sayOfAction(db, actor, action, { kind: ActionEventKind.CONFIRM, status: ActionStatus.DONE });
  const touched = touchedAction(action, ActionEventKind.CONFIRM);
  return { result: { action: action.code }, effect: { action: Action.CONFIRM_ACTION, touched } };
};
