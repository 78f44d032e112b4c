import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { sql } from '../../database/sql';
import { inTransaction } from '../../database/transaction';
import { type Answered, MAX_COMMENT, MOST_A_DAY, scoresOf, surveyState } from '../../domain/survey';
import { SurveyRespondent, SurveyState } from '../../domain/vocabularies/process';
import { heldSurvey } from './survey';

/** What somebody answers. Nobody is asked who they are. */
interface Answer {
  /** The code of the meeting. */
  readonly meeting: string;
  readonly respondent: string;
  /** The scores as they were sent, by the codes of questions. */
  readonly scores: Readonly<Record<string, string | undefined>>;
  readonly comment: string;
}

/**
 * Keeps an anonymous answer. It is no command: no person acts, so nothing of it stands in the audit, which would tell its instant, and the
 * change feed has none of it either.
 */
export function answerSurvey(dataSource: DataSource, { meeting, respondent: named, scores: given, comment }: Answer): Promise<Answered> {
  return inTransaction(dataSource, async (db) => {
    const survey = await heldSurvey(db, meeting, false);
    if (!survey) return 'NO_SURVEY';
    if (surveyState(survey, { asOf: survey.today, knownAt: survey.now }) !== SurveyState.OPEN) return 'NOT_OPEN';
    const respondent = Object.values(SurveyRespondent).find((known) => known === named);
    const scores = respondent && scoresOf(survey.questions, respondent, given);
    if (!respondent || !scores) return 'INCOMPLETE';
    const text = comment.trim();
    if (text.length > MAX_COMMENT) return 'TOO_LONG';
    const [today] = await db.rows<{ answers: number }>(sql`
      SELECT count(*)::integer AS answers FROM survey_answer WHERE survey_id = ${survey.id} AND day = ${survey.today}`);
    if (today!.answers >= MOST_A_DAY) return 'TOO_MANY';
    await db.rows(sql`
      INSERT INTO survey_answer (id, survey_id, respondent, day, scores, comment)
      VALUES (${randomUUID()}, ${survey.id}, ${respondent}, ${survey.today}, ${JSON.stringify(scores)}::jsonb, ${text || null})`);
    return 'THANKS';
  });
}
