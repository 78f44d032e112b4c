import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { statement, withdraw } from '../record';
import { lockedProceedings, type SeenProceedings, touchedProceedings } from './proceedings';

interface RemoveInput extends SeenProceedings {
  readonly number: number;
}

/** Takes a document off the papers of a meeting. Problems: UNKNOWN_MEETING, STALE, UNKNOWN_PAPER. */
export const removePaper: Command<RemoveInput, { readonly meeting: string }> = async (db, actor, { number, ...seen }) => {
  const meeting = await lockedProceedings(db, seen);
  const [known] = await db.rows<{ id: number }>(sql`
    SELECT id FROM meeting_paper WHERE meeting_id = ${meeting.id} AND number = ${number} AND withdrawn_at IS NULL`);
  refuseFor(known ? [] : [problem('UNKNOWN_PAPER', 'number')]);
  await withdraw(db, await statement(db, actor), 'meeting_paper', known!.id);
  const touched = touchedProceedings(meeting, `PAPER ${number}`, null);
  return { result: { meeting: meeting.code }, effect: { action: Action.PREPARE_MEETING, touched } };
};
