import { sql } from '../../database/sql';
import { isClosed } from '../../domain/action-follow-up';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { ActionEventKind } from '../../domain/vocabularies/mechanism';
import { type Command, refuseFor } from '../command';
import { lockedAction, sayOfAction, type SeenAction, touchedAction } from './action';
import { lockedMeeting } from './meeting';

interface PassInput extends SeenAction {
  /** The code of the meeting to which it is carried over. */
  readonly meeting: string;
}

/** Carries an action that is not done over to a meeting. Problems: UNKNOWN_ACTION, STALE, ACTION_CLOSED, UNKNOWN_MEETING, ALREADY_DONE. */
export const passActionOn: Command<PassInput, { readonly action: string }> = async (db, actor, input) => {
  const meeting = await lockedMeeting(db, input.meeting, null);
  const action = await lockedAction(db, input);
  refuseFor(isClosed(action) ? [problem('ACTION_CLOSED', 'action')] : []);
  const carried = await db.rows(sql`SELECT FROM action_event WHERE action_code = ${action.code} AND meeting_id = ${meeting.id}`);
  refuseFor(carried.length > 0 ? [problem('ALREADY_DONE')] : []);
  await sayOfAction(db, actor, action, { kind: ActionEventKind.CARRY, meeting: meeting.id });
  const touched = [...touchedAction(action, ActionEventKind.CARRY), { type: 'Meeting', code: meeting.code, before: null, after: null }];
  return { result: { action: action.code }, effect: { action: Action.CARRY_ACTION, touched } };
};
