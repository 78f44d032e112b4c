import { type Day, dayInBangkok } from './days';
import type { LocalizedTexts } from './languages';
import type { PointInTime } from './point-in-time';
import { SurveyRespondent, SurveyState } from './vocabularies/process';

/** A question of a survey, answered on a scale from 1, the least, to 5. */
export interface SurveyQuestion {
  readonly code: string;
  /** Who is asked. */
  readonly respondent: SurveyRespondent;
  readonly texts: LocalizedTexts;
  /** The code of the entry of the register that it asks about. */
  readonly entry: string;
}

/** The highest score; 1 is the lowest. */
export const HIGHEST_SCORE = 5;

/** A group is told of where at least so many answered: fewer would tell of single persons. */
export const FEWEST_TOLD = 5;

/** The most days for which a survey takes answers. */
export const MOST_DAYS_OPEN = 90;

/** The most answers that a survey takes on one day: somebody who sends them by a program spoils a day, not the database. */
export const MOST_A_DAY = 500;

/** The most characters of a comment. */
export const MAX_COMMENT = 1_000;

const { CUSTOMER, STAFF } = SurveyRespondent;

/**
 * The questions of the surveys that are opened from now on. A survey keeps those that it was opened with. They ask whether the manual’s needs
 * (§6.1, §7, §12, SIPOC) are met, and for the satisfaction of §11.1 (1); the wording is the hub’s own, the manual prints no question.
 */
export const SURVEY_QUESTIONS: readonly SurveyQuestion[] = [
  {
    code: 'STRATEGY',
    respondent: CUSTOMER,
    entry: 'NEED-1',
    texts: {
      TH: 'ฝ่ายเลขานุการสนับสนุนด้านวิชาการเชิงยุทธศาสตร์ และขับเคลื่อนเชื่อมโยงการพัฒนาในระดับพื้นที่',
      EN: 'The secretariat supports strategy with academic work, and links development at area level.',
    },
  },
  {
    code: 'OPPORTUNITY',
    respondent: CUSTOMER,
    entry: 'NEED-2',
    texts: {
      TH: 'การประชุมเสริมสร้างความร่วมมือและโอกาสทางเศรษฐกิจให้แก่ภาคเอกชนและประชาชน',
      EN: 'The forum strengthens cooperation and economic opportunities for the private sector and the people.',
    },
  },
  {
    code: 'DATA',
    respondent: CUSTOMER,
    entry: 'NEED-3',
    texts: {
      TH: 'ข้อมูลเชิงยุทธศาสตร์สำหรับการประชุมถูกต้อง แม่นยำ และใช้ประกอบการเจรจาหารือได้',
      EN: 'The strategic data for the forum were correct and precise, and of use in the talks.',
    },
  },
  {
    code: 'COORDINATION',
    respondent: CUSTOMER,
    entry: 'NEED-4',
    texts: {
      TH: 'การประสานงานกับฝ่ายเลขานุการมีประสิทธิภาพ ด้วยข้อมูลที่เป็นระบบ',
      EN: 'Coordination with the secretariat was efficient, with systematic data.',
    },
  },
  {
    code: 'SERVICE',
    respondent: CUSTOMER,
    entry: 'EFFECTIVENESS-11.1-1',
    texts: {
      TH: 'ความพึงพอใจต่อการให้บริการสำหรับการประชุมครั้งนี้โดยรวม',
      EN: 'Satisfaction with the service for this forum as a whole.',
    },
  },
  {
    code: 'SKILL',
    respondent: STAFF,
    entry: 'NEED-5',
    texts: {
      TH: 'ผู้ปฏิบัติงานมีความรู้และทักษะที่จำเป็นต่อการปฏิบัติงานสำหรับการประชุมครั้งนี้',
      EN: 'The staff had the knowledge and the skills that the work for this forum needed.',
    },
  },
  {
    code: 'WORK',
    respondent: STAFF,
    entry: 'EFFECTIVENESS-11.1-1',
    texts: {
      TH: 'ความพึงพอใจต่อการปฏิบัติงานสำหรับการประชุมครั้งนี้โดยรวม',
      EN: 'Satisfaction with the work for this forum as a whole.',
    },
  },
];

export interface SurveyDays {
  readonly opensOn: Day;
  /** The last day. */
  readonly closesOn: Day;
  /** The instant at which it was closed before its last day was over; null = it was not. */
  readonly closedAt: Date | null;
}

/** The day on which a survey was closed before its last day was over, as known at an instant; null = it was not. */
export const closedOn = ({ closedAt }: Pick<SurveyDays, 'closedAt'>, knownAt: Date): Day | null =>
  closedAt !== null && closedAt <= knownAt ? dayInBangkok(closedAt) : null;

/** Whether a survey takes answers, did so or will, as of a day and as known at an instant. */
export function surveyState(survey: SurveyDays, { asOf, knownAt }: Pick<PointInTime, 'asOf' | 'knownAt'>): SurveyState {
  const { opensOn, closesOn } = survey;
  const closed = closedOn(survey, knownAt);
  if (closesOn < asOf || (closed !== null && closed <= asOf)) return SurveyState.CLOSED;
  return opensOn <= asOf ? SurveyState.OPEN : SurveyState.COMING;
}

/** The scores of an answer by the codes of questions; null = a question of the group has none, or one that is none of the scale. */
export function scoresOf(
  questions: readonly SurveyQuestion[],
  respondent: SurveyRespondent,
  given: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, number>> | null {
  const asked = questions.filter((question) => question.respondent === respondent);
  const scores = asked.map(({ code }) => [code, /^[1-5]$/.test(given[code] ?? '') ? Number(given[code]) : 0] as const);
  return scores.every(([, score]) => score > 0) ? Object.fromEntries(scores) : null;
}

/** How often a question was given each score, from 1 to 5. */
export type Distribution = readonly number[];

/** The mean of scores. */
export function meanOf(distribution: Distribution): number {
  const count = distribution.reduce((sum, each) => sum + each, 0);
  return distribution.reduce((sum, each, i) => sum + each * (i + 1), 0) / count;
}

/**
 * What became of an answer. NO_SURVEY: the meeting has none. NOT_OPEN: it takes no answers today. INCOMPLETE: a question of the group has no
 * score. TOO_LONG: the comment. TOO_MANY: it took its most answers of a day.
 */
export const ANSWERED = ['THANKS', 'NO_SURVEY', 'NOT_OPEN', 'INCOMPLETE', 'TOO_LONG', 'TOO_MANY'] as const;
export type Answered = (typeof ANSWERED)[number];
