import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { ActionEventKind, ActionStatus } from '../../domain/vocabularies/mechanism';
import { type Command, refuseFor } from '../command';
import { lockedAction, sayOfAction, type SeenAction, touchedAction } from './action';
import { reasonProblems, textsOf } from './texts';

interface ReopenInput extends SeenAction {
  readonly reason: string;
}

/**
 * Sends back the claim that an action is done, or takes up again one that was confirmed. Problems: UNKNOWN_ACTION, STALE, NOT_CLAIMED,
 * REASON_NEEDED, TOO_LONG.
 */
export const reopenAction: Command<ReopenInput, { readonly action: string }> = async (db, actor, input) => {
  const action = await lockedAction(db, input);
  const isDone = action.status === ActionStatus.DONE;
  refuseFor(isDone || action.claim ? [] : [problem('NOT_CLAIMED', 'action')]);
  refuseFor(reasonProblems(input.reason));
  const kind = isDone ? ActionEventKind.REOPEN : ActionEventKind.RETURN;
  await sayOfAction(db, actor, action, { kind, texts: textsOf({ TH: input.reason }), status: ActionStatus.IN_PROGRESS });
  return { result: { action: action.code }, effect: { action: Action.REOPEN_ACTION, touched: touchedAction(action, kind) } };
};
