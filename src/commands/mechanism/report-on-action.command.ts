import { isClosed } from '../../domain/action-follow-up';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { ActionEventKind, ActionStatus } from '../../domain/vocabularies/mechanism';
import { type Command, refuseFor } from '../command';
import { lockedAction, sayOfAction, type SeenAction, touchedAction } from './action';
import { linkProblems, MAX_NOTE, textProblems, textsOf } from './texts';

interface ReportInput extends SeenAction {
  readonly texts: LocalizedTexts | null;
  /** The address of a document that shows it. */
  readonly link: string | null;
  /** The office claims that the action is done. */
  readonly isDone: boolean;
}

/**
 * Says how far the office is with an action, or claims that it is done: another office has to confirm that. Problems: UNKNOWN_ACTION, STALE,
 * ACTION_CLOSED, ALREADY_DONE where it is claimed already, TEXT_NEEDED, TOO_LONG, INVALID_LINK.
 */
export const reportOnAction: Command<ReportInput, { readonly action: string }> = async (db, actor, input) => {
  const action = await lockedAction(db, input);
  refuseFor(isClosed(action) ? [problem('ACTION_CLOSED', 'action')] : []);
  refuseFor(input.isDone && action.claim ? [problem('ALREADY_DONE')] : []);
  const texts = textsOf(input.texts);
  refuseFor([...textProblems(texts, 'texts', MAX_NOTE), ...linkProblems(input.link, 'link')]);
  const kind = input.isDone ? ActionEventKind.CLAIM : ActionEventKind.NOTE;
  await sayOfAction(db, actor, action, { kind, texts, link: input.link, status: ActionStatus.IN_PROGRESS });
  return { result: { action: action.code }, effect: { action: Action.REPORT_ON_ACTION, touched: touchedAction(action, kind) } };
};
