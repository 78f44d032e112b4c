import { Survey } from '../../../entities/process/survey.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { LocalizedTexts } from '../../domain/languages';
import { FEWEST_TOLD } from '../../domain/survey';
import type { SurveyRespondent } from '../../domain/vocabularies/process';

/** A survey as the secretariat sees it. */
export interface DeskSurvey extends Survey {
  readonly officeNames: LocalizedTexts;
  /** How many answers there are of all groups together. */
  readonly answers: number;
}

/** The survey about a meeting; null = none was opened. */
export async function surveyAtDesk(db: RowStore, meeting: number): Promise<DeskSurvey | null> {
  const [survey] = await db.entities<Survey, Omit<DeskSurvey, keyof Survey>>(
    Survey,
    sql`SELECT ${db.columns(Survey, 's')}, o.names AS "officeNames",
          (SELECT count(*)::integer FROM survey_answer a WHERE a.survey_id = s.id) AS answers
        FROM survey s JOIN organisation o ON o.id = s.opened_for_id WHERE s.meeting_id = ${meeting}`,
  );
  return (survey as DeskSurvey | undefined) ?? null;
}

/**
 * The comments of a survey that has closed, of the groups of which enough answered: fewer would tell of single persons. They stand in no order
 * in which they came.
 */
export const commentsAtDesk = (db: RowStore, survey: number): Promise<{ respondent: SurveyRespondent; comment: string }[]> =>
  db.rows(sql`
    SELECT a.respondent, a.comment FROM survey_answer a JOIN survey s ON s.id = a.survey_id
    WHERE s.id = ${survey} AND a.comment IS NOT NULL AND (s.closed_at IS NOT NULL OR s.closes_on < ${TODAY})
      AND (SELECT count(*) FROM survey_answer one WHERE one.survey_id = s.id AND one.respondent = a.respondent) >= ${FEWEST_TOLD}
    ORDER BY a.respondent, a.id`);
