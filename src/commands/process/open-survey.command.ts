import { sql } from '../../database/sql';
import { type Day, daysLater } from '../../domain/days';
import { FORUM } from '../../domain/forum';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { MOST_DAYS_OPEN, SURVEY_QUESTIONS } from '../../domain/survey';
import { MeetingStatus } from '../../domain/vocabularies/mechanism';
import { type Command, refuseFor } from '../command';
import { lockedMeeting } from '../mechanism/meeting';
import { statement } from '../record';
import { heldSurvey } from './survey';

interface OpenInput {
  readonly meeting: string;
  readonly opensOn: Day;
  /** The last day. */
  readonly closesOn: Day;
}

/** Opens the survey of customers and staff about a forum. Problems: UNKNOWN_MEETING, NOT_OF_FORUM, SURVEY_EXISTS, SURVEY_DAYS. */
export const openSurvey: Command<OpenInput, { readonly meeting: string }> = async (db, actor, { meeting: code, opensOn, closesOn }) => {
  const meeting = await lockedMeeting(db, code, null);
  const [body] = await db.rows<{ code: string }>(
    sql`SELECT b.code FROM meeting m JOIN body b ON b.id = m.body_id WHERE m.id = ${meeting.id}`,
  );
  const { startsOn, status, today } = meeting;
  refuseFor(body?.code === FORUM && startsOn !== null && status === MeetingStatus.CALLED ? [] : [problem('NOT_OF_FORUM', 'meeting')]);
  refuseFor((await heldSurvey(db, meeting.code, true)) === null ? [] : [problem('SURVEY_EXISTS', 'meeting')]);
  const isSpan = opensOn >= today && opensOn >= startsOn! && opensOn <= closesOn && closesOn < daysLater(opensOn, MOST_DAYS_OPEN);
  refuseFor(isSpan ? [] : [problem('SURVEY_DAYS', 'opensOn')]);
  const { at, office } = await statement(db, actor);
  await db.rows(sql`
    INSERT INTO survey (meeting_id, opens_on, closes_on, questions, opened_at, opened_for_id)
    VALUES (${meeting.id}, ${opensOn}, ${closesOn}, ${JSON.stringify(SURVEY_QUESTIONS)}::jsonb, ${at}, ${office})`);
  const touched = [{ type: 'Meeting', code: meeting.code, before: null, after: `${opensOn}..${closesOn}` }];
  return { result: { meeting: meeting.code }, effect: { action: Action.KEEP_SURVEY, touched } };
};
