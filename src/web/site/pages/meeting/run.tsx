import { CardsTable } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { stepStateWords } from '../../../components/step-state.words';
import { RecordText } from '../../components/text';
import type { MeetingPageQuery } from '../../page-data';
import { useSite } from '../../site';
import { Indicators } from './indicators';
import { runWords } from './run.words';

type ProcessRun = NonNullable<NonNullable<MeetingPageQuery['meeting']>['processRun']>;

/** The steps of the run, how many of them ended on time, and what its indicators come to. `forum` is the code of the meeting. */
export function Run({ run, forum }: { readonly run: ProcessRun; readonly forum: string }) {
  const { lang } = useSite();
  const words = runWords[lang];
  return (
    <section>
      <h2>{words.title}</h2>
      {run.process.owner && <p className="q">{words.lead(<RecordText>{run.process.owner.name}</RecordText>)}</p>}
      <p>
        <Punctuality {...run.punctuality} />
      </p>
      <CardsTable
        caption={words.title}
        columns={words.columns}
        groups={[
          {
            title: null,
            rows: run.steps.map((step) => ({
              key: step.step.code,
              head: (
                <>
                  {words.step(step.step.order)} <RecordText>{step.step.name}</RecordText>
                </>
              ),
              cells: [
                <>
                  <Day day={step.plannedFrom} /> – <Day day={step.plannedTo} />
                </>,
                <AsDone key="done" step={step} />,
                stepStateWords[lang][step.state],
              ],
            })),
          },
        ]}
      />
      <Indicators measures={run.indicators} forum={forum} />
    </section>
  );
}

/** How many steps of a run that are due ended on time, how many late, and of how many no end is on record. */
export function Punctuality({ due, onTime, late, notReported }: ProcessRun['punctuality']) {
  const words = runWords[useSite().lang];
  const told = [
    words.onTime(onTime, due),
    ...(late > 0 ? [words.late(late)] : []),
    ...(notReported > 0 ? [words.notReported(notReported)] : []),
  ];
  return <>{due === 0 ? words.noneDue : told.join(' · ')}</>;
}

function AsDone({ step: { startedOn, endedOn, note } }: { readonly step: ProcessRun['steps'][number] }) {
  const words = runWords[useSite().lang];
  if (startedOn === null && endedOn === null) return <span className="q">{words.nothing}</span>;
  return (
    <>
      {startedOn !== null && words.from(<Day day={startedOn} />)}
      {startedOn !== null && endedOn !== null && ' · '}
      {endedOn !== null && words.until(<Day day={endedOn} />)}
      {note && (
        <span className="q s block">
          <RecordText>{note}</RecordText>
        </span>
      )}
    </>
  );
}
