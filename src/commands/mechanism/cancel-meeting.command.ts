import { daysWord, isOver } from '../../domain/meeting-days';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { MeetingStatus } from '../../domain/vocabularies/mechanism';
import { type Command, refuseFor } from '../command';
import { changeThing, statement } from '../record';
import { lockedMeeting } from './meeting';
import { reasonProblems } from './texts';

interface CancelInput {
  readonly meeting: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/**
 * Cancels a meeting that is still to come. It stays on record as cancelled, with its days. Problems: UNKNOWN_MEETING, STALE, MEETING_HELD,
 * ALREADY_DONE, REASON_NEEDED, TOO_LONG.
 */
export const cancelMeeting: Command<CancelInput, { readonly meeting: string }> = async (
  db,
  actor,
  { meeting: code, expectedVersion, reason },
) => {
  const meeting = await lockedMeeting(db, code, expectedVersion);
  refuseFor(isOver(meeting, meeting.today) ? [problem('MEETING_HELD', 'meeting')] : []);
  refuseFor(meeting.status === MeetingStatus.CANCELLED ? [problem('ALREADY_DONE')] : []);
  refuseFor(reasonProblems(reason));
  const values = { status: MeetingStatus.CANCELLED, change_reason: reason.trim() };
  await changeThing(db, await statement(db, actor), 'meeting', meeting, values);
  const touched = [{ type: 'Meeting', code: meeting.code, before: daysWord(meeting), after: MeetingStatus.CANCELLED }];
  return { result: { meeting: meeting.code }, effect: { action: Action.CANCEL_MEETING, touched } };
};
