import { IndicatorValueType } from '../../../domain/vocabularies/indicators';
import { yearsText } from '../../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../../i18n/dictionaries';
import { grouped } from '../../../i18n/numbers';
import { type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingData, BriefingProps } from '../briefing-data';
import { percentText } from '../figures';
import { references } from '../references';

type ObservationShown = BriefingData['indicators'][number];

/** The indicators of the area, then those of the whole programme. */
export function indicatorsSection({ data: { indicators }, lang }: BriefingProps): Html {
  const { ofProvince, ofProgramme } = textsIn(lang).briefing;
  const [own, common] = [indicators.filter(({ province }) => province !== null), indicators.filter(({ province }) => province === null)];
  return html`<h3>${ofProvince}</h3>${observations(own, lang)}<h3>${ofProgramme}</h3>${observations(common, lang)}`;
}

function observations(seen: readonly ObservationShown[], lang: CompleteLang): Html {
  const texts = textsIn(lang).briefing;
  const rows = seen.map((observation) => [
    observation.indicator.name,
    value(observation, lang),
    yearsText(observation.periodStart, observation.periodEnd, lang),
    status(observation, lang),
    references({ citations: [observation.citation], lang }),
  ]);
  const heads = [texts.indicator, texts.value, texts.period, texts.status, texts.source];
  return table({ heads, rows, none: texts.none.indicators, name: 'indicators' });
}

function value({ value, indicator: { valueType, unit } }: ObservationShown, lang: CompleteLang): Html | string {
  return valueType === IndicatorValueType.PERCENT ? percentText(value, lang) : html`${grouped(value)} ${unit}`;
}

/** The status of a value; for a value of the whole programme also the number of areas in it. */
function status({ status, areasCounted, province }: ObservationShown, lang: CompleteLang): string {
  const { observations, areas } = textsIn(lang).briefing;
  return areasCounted !== null && province === null ? `${observations[status]} (${areas(areasCounted)})` : observations[status];
}
