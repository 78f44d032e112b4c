import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { surveyState } from '../../domain/survey';
import { SurveyState } from '../../domain/vocabularies/process';
import { type Command, Refusal, refuseFor } from '../command';
import { lockedMeeting } from '../mechanism/meeting';
import { statement } from '../record';
import { heldSurvey } from './survey';

/** Closes a survey before its last day is over: it takes no more answers. Problems: UNKNOWN_MEETING, NO_SURVEY, ALREADY_DONE. */
export const closeSurvey: Command<{ readonly meeting: string }, { readonly meeting: string }> = async (db, actor, { meeting: code }) => {
  const meeting = await lockedMeeting(db, code, null);
  const survey = await heldSurvey(db, meeting.code, true);
  if (!survey) throw new Refusal([problem('NO_SURVEY', 'meeting')]);
  const before = surveyState(survey, { asOf: survey.today, knownAt: survey.now });
  refuseFor(before === SurveyState.CLOSED ? [problem('ALREADY_DONE')] : []);
  const { at, office } = await statement(db, actor);
  await db.rows(sql`UPDATE survey SET closed_at = ${at}, closed_for_id = ${office} WHERE id = ${survey.id}`);
  const touched = [{ type: 'Meeting', code: meeting.code, before, after: SurveyState.CLOSED }];
  return { result: { meeting: meeting.code }, effect: { action: Action.KEEP_SURVEY, touched } };
};
