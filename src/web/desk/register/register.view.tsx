import { RegisterKind, RegisterState } from '../../../domain/vocabularies/process';
import type { DeskAssessment, DeskEntry } from '../../../queries/desk/register.queries';
import { CardsTable } from '../../components/cards-table';
import { Day } from '../../components/days';
import { registerWords } from '../../components/register.words';
import { RegisterTag } from '../../components/register-tag';
import { inLang } from '../../shell/shell';
import { typedDay } from '../day-field';
import { Code, DeskLink, NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActForm, ChoiceField, DayField, NumberField, TextField, TextsField, type TypedAct } from '../institution/act-fields';
import { projectsWords } from '../projects/projects.words';
import { deskRegisterWords } from './register.words';

export function RegisterView({ entries }: { readonly entries: readonly DeskEntry[] }) {
  const { lang } = useDesk();
  const words = deskRegisterWords(lang);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <a href={inLang(lang, '/register')}>{words.publicPage}</a>
      </p>
      <CardsTable caption={words.title} columns={Object.values(words.heads)} groups={[{ title: null, rows: entries.map(entryRow) }]} />
    </>
  );
}

const entryRow = ({ code, texts, state, day }: DeskEntry) => ({
  key: code,
  head: (
    <>
      <DeskLink to={`/desk/register/${code}`}>
        <Code>{code}</Code>
      </DeskLink>{' '}
      <NameIn names={texts} />
    </>
  ),
  cells: [<Tag key="state" state={state} />, day === null ? '' : <Day key="day" day={day} />],
});

const Tag = ({ state }: { readonly state: RegisterState | null }) => <RegisterTag state={state} lang={useDesk().lang} />;

interface EntryProps {
  readonly entry: DeskEntry;
  readonly assessments: readonly DeskAssessment[];
  readonly offices: readonly (readonly [code: string, name: string])[];
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function EntryView({ entry, assessments, offices, typed, told }: EntryProps) {
  const words = deskRegisterWords(useDesk().lang);
  return (
    <>
      <h1>
        <Code>{entry.code}</Code>
      </h1>
      <Told text={told} />
      <ActFaults typed={typed} />
      <p className="lead">
        <NameIn names={entry.texts} />
      </p>
      <h2>{words.assessments}</h2>
      {assessments.length === 0 ? (
        <p className="q">{words.none}</p>
      ) : (
        <CardsTable caption={words.assessments} columns={words.columns} groups={[{ title: null, rows: assessments.map(assessmentRow) }]} />
      )}
      <AssessmentForm entry={entry} last={assessments.at(-1) ?? null} offices={offices} typed={typed} />
    </>
  );
}

const assessmentRow = ({ number, state, day, likelihood, impact, responsibleNames, evidence, officeNames }: DeskAssessment) => ({
  key: String(number),
  head: <Tag state={state} />,
  cells: [
    <Day key="day" day={day} />,
    likelihood === null || impact === null ? '' : <Level key="level" likelihood={likelihood} impact={impact} />,
    responsibleNames ? <NameIn key="responsible" names={responsibleNames} /> : '',
    evidence ? <NameIn key="evidence" names={evidence} /> : '',
    officeNames ? <NameIn key="office" names={officeNames} /> : '',
  ],
});

const Level = ({ likelihood, impact }: { readonly likelihood: number; readonly impact: number }) => (
  <>{registerWords[useDesk().lang].level(likelihood, impact)}</>
);

interface FormProps extends Pick<EntryProps, 'entry' | 'offices' | 'typed'> {
  /** The last assessment, whose owner and level the form begins with; null = there is none. */
  readonly last: DeskAssessment | null;
}

function AssessmentForm({ entry: { code, kind }, last, offices, typed }: FormProps) {
  const { lang, today } = useDesk();
  const words = deskRegisterWords(lang);
  const { source, sourceHint, locator } = projectsWords(lang);
  const form = { act: 'assessRegisterEntry', typed };
  const step = (value: number | null | undefined) => (value == null ? '' : String(value));
  return (
    <section>
      <h2>{words.assess}</h2>
      <p>{words.assessHint}</p>
      <ActForm act={form.act} to={`/desk/register/${code}`} button={words.assessButton} hidden={{ assessments: String(last?.number ?? 0) }}>
        <ChoiceField
          form={form}
          name="state"
          label={words.state}
          options={Object.values(RegisterState).map((state) => [state, registerWords[lang].states[state]] as const)}
        />
        <DayField form={form} name="day" label={words.day} initial={typedDay(today, lang)} />
        <ChoiceField
          form={form}
          name="responsible"
          label={words.responsible}
          none={words.notStated}
          initial={last?.responsibleCode ?? ''}
          options={offices}
        />
        {kind === RegisterKind.RISK && (
          <>
            <NumberField form={form} name="likelihood" label={words.likelihood} hint={words.levelHint} initial={step(last?.likelihood)} />
            <NumberField form={form} name="impact" label={words.impact} initial={step(last?.impact)} />
          </>
        )}
        <TextsField form={form} name="evidence" label={words.evidence} hint={words.evidenceHint} isLong />
        <TextField form={form} name="source" label={source} hint={sourceHint} />
        <TextField form={form} name="locator" label={locator} />
      </ActForm>
    </section>
  );
}
