import { daysLater } from '../../../domain/days';
import { textIn } from '../../../domain/languages';
import { dayText, instantText } from '../../../i18n/date-text';
import type { CompleteLang } from '../../../i18n/dictionaries';
import type { OfficeRow } from '../../../queries/desk/office.queries';
import type { DeskProject } from '../../../queries/desk/project.queries';
import type { DutyDecision } from '../../../queries/progress/duty-decision.queries';
import { CardsTable } from '../../components/cards-table';
import { typedDay } from '../day-field';
import { namesByCode } from '../desk';
import { Code, NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActForm, ChoiceField, DayField, TextField, type TypedAct } from '../institution/act-fields';
import { DUTIES, dutiesWords } from './duties.words';

export interface DutiesProps {
  readonly decisions: readonly DutyDecision[];
  readonly projects: readonly DeskProject[];
  /** The offices that can report. */
  readonly offices: readonly OfficeRow[];
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

/** What is decided about who reports which project. */
export function DutiesView(props: DutiesProps) {
  const { decisions, typed, told } = props;
  const words = dutiesWords(useDesk().lang);
  const [standing, earlier] = [decisions.filter(({ stands }) => stands), decisions.filter(({ stands }) => !stands)];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Told text={told} />
      <ActFaults typed={typed} />
      <section>
        <h2>{words.standing}</h2>
        {standing.length === 0 ? <p className="q">{words.none}</p> : <Decisions decisions={standing} caption={words.standing} />}
        {earlier.length > 0 && (
          <details>
            <summary>{words.earlier(earlier.length)}</summary>
            <Decisions decisions={earlier} caption={words.earlier(earlier.length)} />
          </details>
        )}
      </section>
      <DecisionForm {...props} />
      {standing.length > 0 && <TakeBackForm decisions={standing} typed={typed} />}
    </>
  );
}

function Decisions({ decisions, caption }: Pick<DutiesProps, 'decisions'> & { readonly caption: string }) {
  const { lang } = useDesk();
  const words = dutiesWords(lang);
  return (
    <CardsTable
      caption={caption}
      columns={Object.values(words.heads)}
      groups={[
        {
          title: null,
          rows: decisions.map((decision) => ({
            key: String(decision.id),
            head: (
              <>
                <NameIn names={decision.projectNames} /> <Code>{decision.project}</Code>
              </>
            ),
            cells: [
              <NameIn names={decision.officeNames} />,
              dutyText(decision, lang),
              daysText(decision, lang),
              <>
                {decision.reason}
                <small>{words.by(textIn(decision.deciderNames, lang), instantText(decision.decidedAt, lang))}</small>
              </>,
            ],
          })),
        },
      ]}
    />
  );
}

function dutyText({ reports }: DutyDecision, lang: CompleteLang): string {
  const { duties, byTheRules } = dutiesWords(lang);
  return reports === null ? byTheRules : duties[reports ? 'REPORTS' : 'DOES_NOT_REPORT'];
}

function daysText({ validFrom, validTo }: DutyDecision, lang: CompleteLang): string {
  const words = dutiesWords(lang);
  const from = dayText(validFrom, lang);
  return validTo === null ? words.from(from) : words.span(from, dayText(daysLater(validTo, -1), lang));
}

function DecisionForm({ projects, offices, typed }: DutiesProps) {
  const { lang, today } = useDesk();
  const words = dutiesWords(lang);
  const form = { act: 'decide', typed };
  return (
    <section>
      <h2>{words.decide}</h2>
      <ActForm act={form.act} to="/desk/duties" button={words.decideButton}>
        <ChoiceField
          form={form}
          name="project"
          label={words.project}
          options={projects.map(({ code, names }) => [code, `${code} ${textIn(names, lang)}`] as const)}
        />
        <ChoiceField form={form} name="office" label={words.office} options={[...namesByCode(offices, lang)]} />
        <ChoiceField form={form} name="duty" label={words.duty} options={DUTIES.map((duty) => [duty, words.duties[duty]] as const)} />
        <DayField form={form} name="validFrom" label={words.firstDay} initial={typedDay(today, lang)} />
        <DayField form={form} name="validTo" label={words.lastDay} hint={words.lastDayHint} />
        <TextField form={form} name="reason" label={words.reason} hint={words.reasonHint} />
      </ActForm>
    </section>
  );
}

/** The form that takes a decision back that stands. */
function TakeBackForm({ decisions, typed }: Pick<DutiesProps, 'decisions' | 'typed'>) {
  const { lang } = useDesk();
  const words = dutiesWords(lang);
  const form = { act: 'takeBack', typed };
  const options = new Map(
    decisions.map((decision) => [
      `${decision.project} ${decision.office}`,
      `${decision.project}: ${textIn(decision.officeNames, lang)} ${dutyText(decision, lang)}`,
    ]),
  );
  return (
    <section>
      <details open={typed?.act === form.act}>
        <summary>{words.takeBack}</summary>
        <p>{words.takeBackLead}</p>
        <ActForm act={form.act} to="/desk/duties" button={words.takeBackButton} isMain={false}>
          <ChoiceField form={form} name="decision" label={words.decision} options={[...options]} />
          <TextField form={form} name="reason" label={words.reason} hint={words.reasonHint} />
        </ActForm>
      </details>
    </section>
  );
}
