import { textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { moneyText } from '../../../i18n/money-text';
import { type Html, html } from '../../components/html';
import type { BriefingProps } from '../briefing-data';

/** How the percent of the area is made, the projects by stage, and the cost that is not in the total. */
export function headlineSection({ data: { headline }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const { notSplit } = headline.cost;
  const stages = headline.byStage.map(({ stage, count }) => html`<li>${stageLabel(stage, lang)} ${count}</li>`);
  const byStage = stages.length > 0 ? html`<p><b>${texts.byStage}</b></p><ul class="inline">${stages}</ul>` : null;
  const besides =
    notSplit === null || Number(notSplit) === 0
      ? null
      : html`<p>${texts.costTotal} ${texts.notSplit(moneyText(Number(notSplit), 'THB', lang))}</p>`;
  return html`<p>${headline.explanation}</p>${besides}${byStage}`;
}
