import type { Day } from '../../domain/days';
import { pointsRisen } from '../../domain/flags';
import type { LastKnown, Stated, Warning } from '../../domain/report-warnings';
import { DatePrecision } from '../../domain/vocabularies/mechanism';
import { ReportState } from '../../domain/vocabularies/progress';
import type { ProjectStage } from '../../domain/vocabularies/projects';
import { dayText, instantText } from '../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../i18n/dictionaries';
import { points } from '../../i18n/numbers';
import { type Html, html } from '../components/html';
import { deskWords } from './desk.words';

/** A day with its machine-readable form, no more exactly than it is known. */
export const dayHtml = (day: Day, lang: CompleteLang, precision: DatePrecision | null = null): Html =>
  html`<time datetime="${day}">${dayText(day, lang, false, precision ?? DatePrecision.DAY)}</time>`;

/** An instant in Bangkok with its machine-readable form. */
export function instantHtml(instant: Date | string, lang: CompleteLang): Html {
  const date = new Date(instant);
  return html`<time class="instant" datetime="${date.toISOString()}">${instantText(date, lang)}</time>`;
}

export const stageText = (stage: ProjectStage | null, lang: CompleteLang): string =>
  stage === null ? deskWords(lang).none : textsIn(lang).stages[stage];

export const percentText = (percent: number | null, lang: CompleteLang): string =>
  percent === null ? deskWords(lang).none : deskWords(lang).percent(points(percent));

/** The look of each state’s tag. */
const TAGS: Record<ReportState, string> = {
  DRAFT: 'info',
  SUBMITTED: 'info',
  VERIFIED: 'info',
  PUBLISHED: '',
  CERTIFIED: 'ok',
  REJECTED: 'bad',
};

/** The word of a state; a report that was withdrawn or retracted is told apart by its last step. */
export function stateText(state: ReportState, step: string | null, lang: CompleteLang): string {
  const words = deskWords(lang);
  if (state !== ReportState.REJECTED) return words.states[state];
  return step === 'WITHDRAW' ? words.withdrawn : step === 'RETRACT' ? words.retracted : words.states.REJECTED;
}

export const stateTag = (state: ReportState, step: string | null, lang: CompleteLang): Html =>
  html`<span class="tag ${step === 'WITHDRAW' ? '' : TAGS[state]}">${stateText(state, step, lang)}</span>`;

/** A warning as a sentence, with the values that it compares. */
export function warningText({ code }: Warning, stated: Stated, last: LastKnown, lang: CompleteLang): string {
  const { warnings } = deskWords(lang);
  const percents = { before: percentText(last.percent, lang), after: percentText(stated.percent, lang) };
  const rise = points(pointsRisen(last.percent ?? 0, stated.percent ?? 0));
  switch (code) {
    case 'STAGE_WENT_BACK':
      return warnings[code]({ before: stageText(last.stage, lang), after: stageText(stated.stage, lang), rise });
    case 'AS_OF_BEFORE_LAST':
      return warnings[code]({ before: dayText(last.asOf!, lang), after: dayText(stated.asOf, lang), rise });
    default:
      return warnings[code]({ ...percents, rise });
  }
}
