import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import type { SurveyDays, SurveyQuestion } from '../../domain/survey';

/** A survey as a command sees it. */
export interface HeldSurvey extends SurveyDays {
  readonly id: number;
  /** The code of the meeting. */
  readonly meeting: string;
  readonly questions: readonly SurveyQuestion[];
  readonly today: Day;
  readonly now: Date;
}

/** The survey about a meeting; null = there is none. `isChanged`: the transaction locks it; else nobody closes it before the transaction ends. */
export async function heldSurvey(db: RowStore, meeting: string, isChanged: boolean): Promise<HeldSurvey | null> {
  const lock = isChanged ? sql`FOR UPDATE OF s` : sql`FOR SHARE OF s`;
  const [survey] = await db.rows<HeldSurvey>(sql`
    SELECT s.id, m.code AS meeting, s.opens_on AS "opensOn", s.closes_on AS "closesOn", s.closed_at AS "closedAt", s.questions,
      ${TODAY} AS today, clock_timestamp() AS now
    FROM survey s JOIN meeting m ON m.id = s.meeting_id WHERE m.code = ANY (${codeSpellings(meeting)}::text[]) ${lock}`);
  return survey ?? null;
}
