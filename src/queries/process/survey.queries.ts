import { Survey } from '../../../entities/process/survey.entity';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { SurveyRespondent } from '../../domain/vocabularies/process';
import { type BatchQuery, onePerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';

/** The survey about each meeting that was on record at an instant; null = none. */
export const surveysOfMeetings: BatchQuery<number, Survey | null, { readonly knownAt: Date }> = async (db, ids, { knownAt }) => {
  const rows = await db.entities(
    Survey,
    sql`SELECT ${db.columns(Survey, 's')} FROM survey s WHERE s.meeting_id = ANY (${keyArray(ids)}) AND s.opened_at <= ${knownAt}::timestamptz`,
  );
  return onePerKey(ids, rows, ({ meetingId }) => meetingId);
};

/** How often a question of a survey was given a score. */
export interface ScoreCount {
  readonly respondent: SurveyRespondent;
  /** The code of the question. */
  readonly question: string;
  readonly score: number;
  readonly count: number;
}

/** What was answered in surveys; null = the survey has not closed by now, whatever day is asked about: nobody is told of it. */
export const scoreCountsOfSurveys: BatchQuery<number, ScoreCount[] | null, null> = async (db, ids) => {
  const rows = await db.rows<ScoreCount & { readonly surveyId: number }>(sql`
    SELECT s.id AS "surveyId", a.respondent, given.key AS question, given.value::integer AS score, count(*)::integer AS count
    FROM survey s LEFT JOIN survey_answer a ON a.survey_id = s.id LEFT JOIN LATERAL jsonb_each_text(a.scores) given ON true
    WHERE s.id = ANY (${keyArray(ids)}) AND (s.closed_at IS NOT NULL OR s.closes_on < ${TODAY})
    GROUP BY s.id, a.respondent, given.key, given.value ORDER BY 1, 2, 3, 4`);
  // A closed survey without answers has a row without a question.
  return ids.map((id) => {
    const own = rows.filter(({ surveyId }) => surveyId === id);
    return own.length === 0 ? null : own.filter(({ question }) => question !== null);
  });
};
