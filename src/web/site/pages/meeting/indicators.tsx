import { FORUM } from '../../../../domain/forum';
import { reckoned } from '../../../../i18n/numbers';
import { CardsTable, type TableRow } from '../../../components/cards-table';
import { RecordText } from '../../components/text';
import type { MeetingPageQuery } from '../../page-data';
import { useSite } from '../../site';
import { runWords } from './run.words';

type Measure = NonNullable<NonNullable<MeetingPageQuery['meeting']>['processRun']>['indicators'][number];

/** The indicator that counts the projects of the forum. */
const OF_PROJECTS = 'CMGF_STEP_4';

interface IndicatorsProps {
  readonly measures: readonly Measure[];
  /** The code of the forum. */
  readonly forum: string;
}

/** The indicators of the process as a run measures them; below, those that no run measures. */
export function Indicators({ measures, forum }: IndicatorsProps) {
  const site = useSite();
  const words = runWords[site.lang];
  const isWithoutRule = ({ unmeasured }: Measure): boolean => unmeasured === 'NO_SCALE' || unmeasured === 'DONE_ONCE';
  const rowOf = (measure: Measure): TableRow => ({
    key: measure.indicator.code,
    head: <RecordText>{measure.indicator.name}</RecordText>,
    cells: [
      <Value key="value" measure={measure} />,
      <>
        {measure.explanation}
        {measure.rubric && measure.rubric.components.length > 0 && (
          <ul>
            {measure.rubric.components.map(({ weight, indicator }) => (
              <li key={indicator.code}>
                <RecordText>{indicator.name}</RecordText> ({words.weight(reckoned(weight))})
              </li>
            ))}
          </ul>
        )}
        {measure.rubric && measure.rubric.bands.length > 0 && (
          <small>
            {words.levels} {measure.rubric.bands.map(({ from, name }) => words.levelFrom(name, reckoned(from))).join(' · ')}
          </small>
        )}
        {measure.indicator.code === OF_PROJECTS && measure.low !== null && (
          <>
            {' '}
            <a href={site.href('/projects', { body: FORUM, at: forum })}>{words.finished}</a>
          </>
        )}
      </>,
    ],
  });
  const withoutRule = measures.filter(isWithoutRule);
  return (
    <>
      <h3>{words.indicators}</h3>
      <CardsTable
        caption={words.indicators}
        columns={words.indicatorColumns}
        groups={[
          { title: null, rows: measures.filter((measure) => !isWithoutRule(measure)).map(rowOf) },
          { title: null, rows: withoutRule.map(rowOf), fold: words.withoutRule(withoutRule.length) },
        ]}
      />
    </>
  );
}

function Value({ measure: { percent, low, high, unmeasured, level } }: { readonly measure: Measure }) {
  const words = runWords[useSite().lang];
  if (percent !== null)
    return (
      <>
        {words.percent(reckoned(percent))}
        {level !== null && (
          <>
            {' '}
            <span className="tag info">
              <RecordText>{level}</RecordText>
            </span>
          </>
        )}
      </>
    );
  if (low !== null && high !== null) return words.between(reckoned(low), reckoned(high));
  return <span className="q">{words.unmeasured[unmeasured as keyof typeof words.unmeasured]}</span>;
}
