import { StandingValue } from '../../../domain/vocabularies/provenance';
import type { DeskDiscrepancy, discrepancyEventsAtDesk } from '../../../queries/desk/discrepancy.queries';
import { CardsTable } from '../../components/cards-table';
import { Instant } from '../../components/days';
import { Fact } from '../../components/fact';
import { inLang } from '../../shell/shell';
import { Code, NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActForm, ChoiceField, TextsField, type TypedAct } from '../institution/act-fields';
import { PointTag } from './discrepancies.page';
import { discrepancyWords } from './discrepancies.words';

interface DiscrepancyProps {
  readonly point: DeskDiscrepancy;
  readonly events: Awaited<ReturnType<typeof discrepancyEventsAtDesk>>;
  /** Whether the viewer settles points. */
  readonly mayDecide: boolean;
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function DiscrepancyView({ point, events, mayDecide, typed, told }: DiscrepancyProps) {
  const { lang } = useDesk();
  const words = discrepancyWords(lang);
  const { code, subjects, valuesA, valuesB, sourceA, sourceB, officeNames, touches, resolved } = point;
  return (
    <>
      <h1>
        <NameIn names={subjects} />
      </h1>
      <Told text={told} />
      <ActFaults typed={typed} />
      <dl className="facts">
        <Fact name={words.heads.state}>
          <PointTag isSettled={resolved} />
        </Fact>
        <Fact name={words.thing}>
          {touches.map((touched) => (
            <Code key={touched}>{touched}</Code>
          ))}
        </Fact>
        <Fact name={words.valueA}>
          <NameIn names={valuesA} /> <Code>{sourceA}</Code>
        </Fact>
        <Fact name={words.valueB}>
          <NameIn names={valuesB} /> {sourceB !== null && <Code>{sourceB}</Code>}
        </Fact>
        <Fact name={words.heads.office}>
          <NameIn names={officeNames} />
        </Fact>
      </dl>
      <p>
        <a href={inLang(lang, `/discrepancies/${code}`)}>{words.publicPage}</a>
      </p>
      {events.length > 0 && <Events events={events} />}
      {mayDecide && <Decide code={code} isSettled={resolved} events={events.length} typed={typed} />}
    </>
  );
}

function Events({ events }: Pick<DiscrepancyProps, 'events'>) {
  const words = discrepancyWords(useDesk().lang);
  return (
    <section>
      <h2>{words.events}</h2>
      <CardsTable
        caption={words.events}
        columns={[words.stands, words.heads.office, words.reason]}
        groups={[
          {
            title: null,
            rows: events.map(({ number, stands, reasons, changedAt, officeNames }) => ({
              key: String(number),
              head: (
                <>
                  {stands === null ? words.reopened : words.standing[stands]}{' '}
                  <small>
                    <Instant at={changedAt} mayBreak />
                  </small>
                </>
              ),
              cells: [<NameIn key="office" names={officeNames} />, <NameIn key="reason" names={reasons} />],
            })),
          },
        ]}
      />
    </section>
  );
}

interface DecideProps {
  readonly code: string;
  readonly isSettled: boolean;
  /** How many events the page shows. */
  readonly events: number;
  readonly typed: TypedAct | null;
}

function Decide({ code, isSettled, events, typed }: DecideProps) {
  const words = discrepancyWords(useDesk().lang);
  const form = { act: isSettled ? 'reopenDiscrepancy' : 'settleDiscrepancy', typed };
  return (
    <section>
      <h2>{isSettled ? words.reopen : words.settle}</h2>
      <ActForm
        act={form.act}
        to={`/desk/discrepancies/${code}`}
        button={isSettled ? words.reopenButton : words.settleButton}
        hidden={{ events: String(events) }}
      >
        {!isSettled && (
          <ChoiceField
            form={form}
            name="stands"
            label={words.stands}
            options={Object.values(StandingValue).map((value) => [value, words.standing[value]] as const)}
          />
        )}
        <TextsField form={form} name="reasons" label={words.reason} isLong />
      </ActForm>
    </section>
  );
}
