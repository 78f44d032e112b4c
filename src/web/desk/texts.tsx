import { pointsRisen } from '../../domain/flags';
import type { LastKnown, Stated, Warning } from '../../domain/report-warnings';
import { ReportState } from '../../domain/vocabularies/progress';
import type { ProjectStage } from '../../domain/vocabularies/projects';
import { dayText } from '../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../i18n/dictionaries';
import { points } from '../../i18n/numbers';
import { usePageLang } from '../components/page-lang';
import { deskWords } from './desk.words';

export const stageText = (stage: ProjectStage | null, lang: CompleteLang): string =>
  stage === null ? deskWords(lang).none : textsIn(lang).stages[stage];

/** A percent as it was stated, with all its decimals. */
export const percentText = (percent: number | null, lang: CompleteLang): string =>
  percent === null ? deskWords(lang).none : deskWords(lang).percent(String(percent));

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

interface StateTagProps {
  readonly state: ReportState;
  /** The last step of the report; null = it has none. */
  readonly step?: string | null;
}

/** The state of a report. */
export const StateTag = ({ state, step = null }: StateTagProps) => (
  <span className={step === 'WITHDRAW' ? 'tag' : `tag ${TAGS[state]}`}>{stateText(state, step, usePageLang())}</span>
);

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
