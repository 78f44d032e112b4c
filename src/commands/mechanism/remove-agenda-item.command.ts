import { sql } from '../../database/sql';
import { isOver } from '../../domain/meeting-days';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { statement, withdraw } from '../record';
import { lockedProceedings, type SeenProceedings, touchedProceedings } from './proceedings';

interface RemoveInput extends SeenProceedings {
  /** As printed. */
  readonly number: string;
}

/** Takes an item off the agenda of a meeting that is not over. Problems: UNKNOWN_MEETING, STALE, AGENDA_CLOSED, UNKNOWN_AGENDA_ITEM. */
export const removeAgendaItem: Command<RemoveInput, { readonly meeting: string }> = async (db, actor, { number, ...seen }) => {
  const meeting = await lockedProceedings(db, seen);
  refuseFor(isOver(meeting, meeting.today) ? [problem('AGENDA_CLOSED', 'meeting')] : []);
  const [known] = await db.rows<{ id: number; number: string }>(sql`
    SELECT id, number FROM agenda_item WHERE meeting_id = ${meeting.id} AND number = ${number.trim()} AND withdrawn_at IS NULL`);
  refuseFor(known ? [] : [problem('UNKNOWN_AGENDA_ITEM', 'number')]);
  await withdraw(db, await statement(db, actor), 'agenda_item', known!.id);
  const touched = touchedProceedings(meeting, `AGENDA ${known!.number}`, null);
  return { result: { meeting: meeting.code }, effect: { action: Action.PREPARE_MEETING, touched } };
};
