import type { EntityManager } from 'typeorm';
import { SURVEY_QUESTIONS } from '../../src/domain/survey';

const TODAY = `(clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date`;

/** Opens a survey about a meeting, which takes answers from some days before today until some days after it. */
export const insertSurvey = (manager: EntityManager, meeting: string, before = 0, after = 0): Promise<unknown> =>
  manager.query(
    `INSERT INTO survey (meeting_id, opens_on, closes_on, questions, opened_at, opened_for_id)
     SELECT meeting.id, ${TODAY} - $2::integer, ${TODAY} + $3::integer, $4::jsonb, now(), organisation.id FROM meeting, organisation
     WHERE meeting.code = $1 AND organisation.code = 'CMGF-OFFICE'`,
    [meeting, before, after, JSON.stringify(SURVEY_QUESTIONS)],
  );

/** The same score for each question of a group. */
export const scores = (respondent: string, score: number): Record<string, number> =>
  Object.fromEntries(SURVEY_QUESTIONS.filter((question) => question.respondent === respondent).map(({ code }) => [code, score]));

/** An answer of today with the same score for each question. */
export const insertAnswer = (
  manager: EntityManager,
  meeting: string,
  respondent: string,
  score: number,
  comment: string | null = null,
): Promise<unknown> =>
  manager.query(
    `INSERT INTO survey_answer (id, survey_id, respondent, scores, comment, day)
     SELECT gen_random_uuid(), survey.id, $2, $3::jsonb, $4, ${TODAY} FROM survey JOIN meeting ON meeting.id = survey.meeting_id WHERE meeting.code = $1`,
    [meeting, respondent, JSON.stringify(scores(respondent, score)), comment],
  );
