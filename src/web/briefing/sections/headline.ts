import { dayText } from '../../../i18n/date-text';
import { textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { type Html, html } from '../../components/html';
import type { BriefingProps } from '../briefing-data';
import { percentText, withDayTexts } from '../figures';

/** The percent of the area, how many projects it rests on, and their stages. */
export function headlineSection({ data: { headline }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const { coverage, freshness, projectCount } = headline;
  const stages = headline.byStage.map(({ stage, count }) => html`<li>${stageLabel(stage, lang)} ${count}</li>`);
  const days =
    freshness.oldest && freshness.newest
      ? html`<br>${texts.reportsOf} ${dayText(freshness.oldest, lang)} – ${dayText(freshness.newest, lang)}`
      : null;
  return html`<div class="figures">
<p class="figure"><strong>${percentText(headline.percent, lang)}</strong> ${texts.percent}</p>
<p class="figure"><strong>${coverage.reported} / ${projectCount}</strong> ${texts.ofProjects}</p>
<p>${texts.onTime(coverage.onTime)}${days}</p>
</div>
<p>${withDayTexts(headline.explanation, lang)}</p>
<p><b>${texts.byStage}</b></p><ul class="inline">${stages}</ul>`;
}
