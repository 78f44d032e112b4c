import { sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { LocalizedTexts } from '../../domain/languages';
import { daysWord } from '../../domain/meeting-days';
import { meetingNames } from '../../domain/meeting-names';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, Refusal, refuseFor } from '../command';
import { add, statement } from '../record';
import { type Occasion, occasionColumns } from './meeting';
import { MAX_TITLE, textProblems, textsOf } from './texts';

interface ScheduleInput extends Occasion {
  /** The code of the body. */
  readonly body: string;
  readonly number: number;
  /** Null = the body’s name and the number. */
  readonly names: LocalizedTexts | null;
}

/** The highest number of a meeting. */
const MAX_NUMBER = 999;

/**
 * Calls a meeting of a body, under the code of the body and its number. Problems: UNKNOWN_BODY, INVALID_NUMBER, MEETING_EXISTS, TOO_LONG,
 * INVALID_DAYS, UNKNOWN_PROVINCE, UNKNOWN_MEMBER_STATE.
 */
export const scheduleMeeting: Command<ScheduleInput, { readonly meeting: string }> = async (
  db,
  actor,
  { body: bodyCode, number, ...input },
) => {
  const [body] = await db.rows<{ id: number; code: string; names: LocalizedTexts }>(sql`
    SELECT id, code, names FROM body WHERE code = ANY (${codeSpellings(bodyCode)}::text[]) FOR NO KEY UPDATE`);
  if (!body) throw new Refusal([problem('UNKNOWN_BODY', 'body')]);
  refuseFor(number >= 1 && number <= MAX_NUMBER ? [] : [problem('INVALID_NUMBER', 'number')]);
  const code = `${body.code}-${number}`;
  const names = textsOf(input.names) ?? meetingNames(body.names, number);
  refuseFor(textProblems(names, 'names', MAX_TITLE));
  const { days, columns } = await occasionColumns(db, input);
  const known = await db.rows(sql`SELECT FROM meeting WHERE code = ${code}`);
  refuseFor(known.length > 0 ? [problem('MEETING_EXISTS', 'number')] : []);
  await add(db, await statement(db, actor), 'meeting', { code, body_id: body.id, number, names, ...columns });
  const touched = [{ type: 'Meeting', code, before: null, after: daysWord(days) }];
  return { result: { meeting: code }, effect: { action: Action.SCHEDULE_MEETING, touched } };
};
