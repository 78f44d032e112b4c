import { textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { codedName } from '../../components/coded-name';
import { type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps } from '../briefing-data';
import { knownAs } from '../figures';

/** The projects without a percent: those with reports, and those without any. */
export function withoutPercentSection({ data: { notReported }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  if (notReported.length === 0) return html`<p class="none">${texts.none.withoutPercent}</p>`;
  const listed = (part: 'withoutPercent' | 'silent') => {
    const rows = notReported
      .filter(({ progress }) => knownAs(progress) === part)
      .map((project) => [codedName(project), stageLabel(project.stage, lang)]);
    if (rows.length === 0) return null;
    return html`<h3>${texts.composition[part]}</h3>${table({ heads: [texts.project, texts.stage], rows, none: '', name: 'pair' })}`;
  };
  return html`<p>${texts.withoutPercentNote}</p>${listed('withoutPercent')}${listed('silent')}`;
}
