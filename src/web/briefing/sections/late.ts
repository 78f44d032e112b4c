import { FlagKind } from '../../../domain/vocabularies/projects';
import { textsIn } from '../../../i18n/dictionaries';
import { codedName } from '../../components/coded-name';
import { type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingData, BriefingProps } from '../briefing-data';
import { percentText, progressFigure, withDayTexts } from '../figures';

const ABOUT_DAYS: readonly FlagKind[] = [FlagKind.OVERDUE, FlagKind.DATES_SLIPPED];

/** The projects that are late, and why. */
export function lateSection({ data, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const reasonsOf = ({ flags, progress: { percent, plannedPercent } }: BriefingData['late'][number]): string[] => {
    const reasons = flags.filter(({ kind }) => ABOUT_DAYS.includes(kind)).map(({ message }) => withDayTexts(message, lang));
    const isBehind = percent !== null && plannedPercent !== null && percent < plannedPercent;
    return isBehind ? [...reasons, texts.behind(percentText(percent, lang), percentText(plannedPercent, lang))] : reasons;
  };
  const rows = data.late.map((project) => [
    codedName(project),
    progressFigure(project.progress, lang),
    reasonsOf(project).map((reason) => html`<p>${reason}</p>`),
  ]);
  return table({ heads: [texts.project, texts.progress, texts.why], rows, none: texts.none.late });
}
