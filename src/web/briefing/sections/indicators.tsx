import { IndicatorValueType, ObservationStatus } from '../../../domain/vocabularies/indicators';
import { yearsText } from '../../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../../i18n/dictionaries';
import { grouped } from '../../../i18n/numbers';
import { usePageLang } from '../../components/page-lang';
import type { BriefingData, BriefingProps } from '../briefing-data';
import { percentText, THAI_LETTER } from '../figures';
import { References } from '../references';
import { Table } from '../table';

type ObservationShown = BriefingData['indicators'][number];

/** The indicators of the area, then those of the whole programme. */
export function IndicatorsSection({ data: { indicators }, lang }: BriefingProps) {
  const { ofProvince, ofProgramme } = textsIn(lang).briefing;
  return (
    <>
      <h3>{ofProvince}</h3>
      <Observations seen={indicators.filter(({ province }) => province !== null)} />
      <h3>{ofProgramme}</h3>
      <Observations seen={indicators.filter(({ province }) => province === null)} />
    </>
  );
}

function Observations({ seen }: { readonly seen: readonly ObservationShown[] }) {
  const lang = usePageLang();
  const texts = textsIn(lang).briefing;
  const rows = seen.map((observation) => [
    observation.indicator.name,
    valueText(observation, lang),
    yearsText(observation.periodStart, observation.periodEnd, lang),
    <Status of={observation} />,
    <References to={[observation.citation]} />,
  ]);
  const heads = [texts.indicator, texts.value, texts.period, texts.status, texts.source];
  return <Table heads={heads} rows={rows} none={texts.none.indicators} name="indicators" />;
}

const valueText = ({ value, indicator: { valueType, unit } }: ObservationShown, lang: CompleteLang): string =>
  valueType === IndicatorValueType.PERCENT ? percentText(value, lang) : `${grouped(value)} ${unit ?? ''}`;

/** The status of a value; what makes it preliminary or disputed stands below. */
function Status({ of: observation }: { readonly of: ObservationShown }) {
  const { note, status } = observation;
  return (
    <>
      {statusText(observation, usePageLang())}
      {note !== null && status !== ObservationStatus.FINAL && (
        <small className="said" lang={THAI_LETTER.test(note) ? 'th' : 'en'}>
          {note}
        </small>
      )}
    </>
  );
}

/** The status of a value; for a value of the whole programme also the number of areas in it. */
function statusText({ status, areasCounted, province }: ObservationShown, lang: CompleteLang): string {
  const { observations, areas } = textsIn(lang).briefing;
  return areasCounted !== null && province === null ? `${observations[status]} (${areas(areasCounted)})` : observations[status];
}
