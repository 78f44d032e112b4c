import { daysWord, isOver } from '../../domain/meeting-days';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { MeetingStatus } from '../../domain/vocabularies/mechanism';
import { type Command, refuseFor } from '../command';
import { changeThing, statement } from '../record';
import { lockedMeeting, type Occasion, occasionColumns } from './meeting';
import { reasonProblems } from './texts';

interface MoveInput extends Occasion {
  readonly meeting: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/**
 * Moves a meeting to other days or another place, or says them more exactly. One that was cancelled is called again. Problems:
 * UNKNOWN_MEETING, STALE, MEETING_HELD, REASON_NEEDED, TOO_LONG, INVALID_DAYS, UNKNOWN_PROVINCE, UNKNOWN_MEMBER_STATE.
 */
export const moveMeeting: Command<MoveInput, { readonly meeting: string }> = async (db, actor, { expectedVersion, reason, ...input }) => {
  const meeting = await lockedMeeting(db, input.meeting, expectedVersion);
  refuseFor(isOver(meeting, meeting.today) ? [problem('MEETING_HELD', 'meeting')] : []);
  refuseFor(reasonProblems(reason));
  const { days, columns } = await occasionColumns(db, input);
  const values = { ...columns, status: MeetingStatus.CALLED, change_reason: reason.trim() };
  await changeThing(db, await statement(db, actor), 'meeting', meeting, values);
  const touched = [{ type: 'Meeting', code: meeting.code, before: daysWord(meeting), after: daysWord(days) }];
  return { result: { meeting: meeting.code }, effect: { action: Action.MOVE_MEETING, touched } };
};
