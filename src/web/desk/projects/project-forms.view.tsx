import type { ReactNode } from 'react';
import { textIn } from '../../../domain/languages';
import { DatePrecision } from '../../../domain/vocabularies/mechanism';
import { CostExtent, CostKind, PlacementKind, ResponsibilityRole, ScheduleDayKind } from '../../../domain/vocabularies/projects';
import { dayText } from '../../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../../i18n/dictionaries';
import { moneyText } from '../../../i18n/money-text';
import { typedDay } from '../day-field';
import { namesByCode } from '../desk';
import { useDesk } from '../desk-parts';
import { ActForm, type ActProps, ChoiceField, DayField, PicksField, ShortText, TextField, TextsField } from '../institution/act-fields';
import type { ProjectProps } from './project.view';
import { heldText, projectsWords, STATED_PRECISIONS, weightText } from './projects.words';
import { SourceFields } from './source-fields';

const pathOf = ({ project }: ProjectProps): string => `/desk/projects/${project.code}`;
const hiddenOf = ({ project }: ProjectProps) => ({ version: String(project.version) });

interface FoldedProps {
  readonly form: ActProps;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A form that is folded until it is wanted or was sent; its act is where links lead to. */
const Folded = ({ form: { act, typed }, title, lead, children }: FoldedProps) => (
  <details id={act} open={typed?.act === act}>
    <summary>{title}</summary>
    <p>{lead}</p>
    {children}
  </details>
);

/** Links to the forms of the page that the viewer has. */
export function FormsContents(props: ProjectProps) {
  const { lang } = useDesk();
  const words = projectsWords(lang);
  const forms: readonly (readonly [act: string, title: string])[] = [
    ['stateCost', words.stateCost],
    ['stateSchedule', words.stateSchedule],
    ['renameProject', words.renameProject],
    ...(props.mayAssign
      ? [
          ['stateResponsibility', words.stateResponsibility] as const,
          ['assignWeight', words.assignWeight] as const,
          ...Object.values(PlacementKind).map((kind) => [PLACEMENTS[kind].act, words.statePlacement[kind]] as const),
        ]
      : []),
    ...(factsToWithdraw(props, lang).length > 0 ? [['withdrawProjectFact', words.withdraw] as const] : []),
  ];
  return (
    <nav aria-label={words.forms}>
      <ul className="dl">
        {forms.map(([act, title]) => (
          <li key={act}>
            <a href={`#${act}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The form that states what a project costs. */
export function CostForm(props: ProjectProps) {
  const { lang } = useDesk();
  const words = projectsWords(lang);
  const form = { act: 'stateCost', typed: props.typed };
  const { costKinds } = textsIn(lang).briefing;
  return (
    <Folded form={form} title={words.stateCost} lead={words.stateCostLead}>
      <ActForm act={form.act} to={pathOf(props)} button={words.stateCostButton} hidden={hiddenOf(props)}>
        <TextField form={form} name="amount" label={words.amount} hint={words.amountHint} />
        <ChoiceField
          form={form}
          name="currency"
          label={words.currency}
          hint={words.currencyHint}
          options={Object.entries(words.currencies)}
        />
        <ChoiceField
          form={form}
          name="kind"
          label={words.kind}
          options={Object.values(CostKind).map((kind) => [kind, costKinds[kind]] as const)}
        />
        <ChoiceField
          form={form}
          name="extent"
          label={words.extent}
          initial={CostExtent.WHOLE}
          options={Object.values(CostExtent).map((extent) => [extent, words.extents[extent]] as const)}
        />
        <StatedFields form={form} />
      </ActForm>
    </Folded>
  );
}

/** The form that states the first and the last day; it begins with the days that were stated last. */
export function ScheduleForm(props: ProjectProps) {
  const words = projectsWords(useDesk().lang);
  const form = { act: 'stateSchedule', typed: props.typed };
  const last = props.schedules[0];
  return (
    <Folded form={form} title={words.stateSchedule} lead={words.stateScheduleLead}>
      <ActForm act={form.act} to={pathOf(props)} button={words.stateScheduleButton} hidden={hiddenOf(props)}>
        <ScheduleDayFields
          form={form}
          name="startsOn"
          label={words.firstDay}
          day={last?.startsOn ?? null}
          precision={last?.startsOnPrecision}
          kind={last?.startsOnKind}
        />
        <ScheduleDayFields
          form={form}
          name="endsOn"
          label={words.lastDay}
          day={last?.endsOn ?? null}
          precision={last?.endsOnPrecision}
          kind={last?.endsOnKind}
        />
        <StatedFields form={form} />
      </ActForm>
    </Folded>
  );
}

interface ScheduleDayProps {
  readonly form: ActProps;
  readonly name: 'startsOn' | 'endsOn';
  readonly label: string;
  readonly day: string | null;
  readonly precision: DatePrecision | undefined;
  readonly kind: ScheduleDayKind | null | undefined;
}

function ScheduleDayFields({ form, name, label, day, precision, kind }: ScheduleDayProps) {
  const { lang } = useDesk();
  const words = projectsWords(lang);
  return (
    <>
      <DayField form={form} name={name} label={label} hint={words.dayHint} initial={typedDay(day, lang)} />
      <ChoiceField
        form={form}
        name={`${name}Precision`}
        label={`${label}: ${words.precision}`}
        initial={precision ?? DatePrecision.DAY}
        options={STATED_PRECISIONS.map((each) => [each, words.precisions[each]] as const)}
      />
      <ChoiceField
        form={form}
        name={`${name}Kind`}
        label={`${label}: ${words.dayKind}`}
        initial={kind ?? ScheduleDayKind.PLANNED}
        options={Object.values(ScheduleDayKind).map((each) => [each, words.dayKinds[each]] as const)}
      />
    </>
  );
}

/** The form that states what it is called from a day on; it begins with its name of now. */
export function RenamingForm(props: ProjectProps) {
  const words = projectsWords(useDesk().lang);
  const form = { act: 'renameProject', typed: props.typed };
  return (
    <Folded form={form} title={words.renameProject} lead={words.renameLead}>
      <ActForm act={form.act} to={pathOf(props)} button={words.renameButton} hidden={hiddenOf(props)}>
        <TextsField form={form} name="names" label={words.name} initial={props.project.names} />
        <TextField form={form} name="reason" label={words.renameReason} hint={words.noteHint} />
        <CitedFields form={form} asOf={words.heldFrom} />
      </ActForm>
    </Folded>
  );
}

/** The form that states who answers for it from a day on, or no longer does. */
export function ResponsibilityForm(props: ProjectProps) {
  const { lang } = useDesk();
  const words = projectsWords(lang);
  const form = { act: 'stateResponsibility', typed: props.typed };
  return (
    <Folded form={form} title={words.stateResponsibility} lead={words.stateResponsibilityLead}>
      <ActForm act={form.act} to={pathOf(props)} button={words.stateResponsibilityButton} hidden={hiddenOf(props)}>
        <ChoiceField form={form} name="organisation" label={words.organisation} options={[...namesByCode(props.offices, lang)]} />
        <ChoiceField
          form={form}
          name="role"
          label={words.role}
          options={Object.values(ResponsibilityRole).map((role) => [role, words.roles[role]] as const)}
        />
        <ChoiceField form={form} name="answers" label={words.answers} initial="YES" options={Object.entries(words.answersOptions)} />
        <TextField form={form} name="reason" label={words.reason} hint={words.noteHint} />
        <CitedFields form={form} asOf={words.firstDayHeld}>
          <DayField form={form} name="validTo" label={words.lastDayHeld} hint={words.lastDayHeldHint} />
        </CitedFields>
      </ActForm>
    </Folded>
  );
}

/** The form that assigns its weight from a day on. */
export function WeightForm(props: ProjectProps) {
  const words = projectsWords(useDesk().lang);
  const form = { act: 'assignWeight', typed: props.typed };
  return (
    <Folded form={form} title={words.assignWeight} lead={words.assignWeightLead}>
      <ActForm act={form.act} to={pathOf(props)} button={words.assignWeightButton} hidden={hiddenOf(props)}>
        <TextField form={form} name="weight" label={words.weight} hint={words.weightHint} />
        <TextField form={form} name="decision" label={words.decision} hint={words.decisionHint} />
        <TextField form={form} name="reason" label={words.basis} hint={words.noteHint} />
        <CitedFields form={form} asOf={words.weighedFrom} />
      </ActForm>
    </Folded>
  );
}

/** The field of the share that a province carries. */
export const shareField = (province: string): string => `share-${province}`;

const PLACEMENTS = {
  [PlacementKind.PROVINCES]: { act: 'statePlaces', name: 'places' },
  [PlacementKind.SECTORS]: { act: 'stateSectors', name: 'sectors' },
  [PlacementKind.CORRIDORS]: { act: 'stateCorridors', name: 'corridors' },
};

/** The form that states in which provinces it lies, or to which sectors or corridors it belongs, from a day on; it begins with those of today. */
export function PlacementForm({ kind, ...props }: ProjectProps & { readonly kind: PlacementKind }) {
  const { lang } = useDesk();
  const words = projectsWords(lang);
  const { act, name } = PLACEMENTS[kind];
  const form = { act, typed: props.typed };
  const places = props.places.filter((place) => place.kind === kind);
  const percents = new Map(places.map(({ code, percent }) => [code, percent ?? '']));
  return (
    <Folded form={form} title={words.statePlacement[kind]} lead={words.placementLead}>
      <ActForm act={act} to={pathOf(props)} button={words.placementButton} of={words.placementKinds[kind]} hidden={hiddenOf(props)}>
        <PicksField
          form={form}
          name={name}
          label={words.placementKinds[kind]}
          {...(kind === PlacementKind.PROVINCES && { hint: words.sharesHint })}
          initial={places.filter(({ isHeld }) => isHeld).map(({ code }) => code)}
          options={places.map(({ code, names }) => [code, `${textIn(names, lang)} (${code})`] as const)}
          {...(kind === PlacementKind.PROVINCES && {
            beside: (code: string, text: string) => (
              <ShortText form={form} name={shareField(code)} label={words.shareOf(text)} initial={percents.get(code) ?? ''} />
            ),
          })}
        />
        <TextField form={form} name="reason" label={words.reason} hint={words.noteHint} />
        <CitedFields form={form} asOf={words.firstDayHeld} />
      </ActForm>
    </Folded>
  );
}

/** The fields of every statement: its day, its source and a remark. */
function StatedFields({ form }: { readonly form: ActProps }) {
  const words = projectsWords(useDesk().lang);
  return (
    <>
      <CitedFields form={form} asOf={words.asOf} />
      <TextsField form={form} name="notes" label={words.note} hint={words.noteHint} isLong />
    </>
  );
}

/** The day since when something holds, with what stands beside it, and its source. `asOf` = the label of the day. */
function CitedFields({ form, asOf, children }: { readonly form: ActProps; readonly asOf: string; readonly children?: ReactNode }) {
  const { lang, today } = useDesk();
  return (
    <>
      <DayField form={form} name="asOf" label={asOf} initial={typedDay(today, lang)} />
      {children}
      <SourceFields form={form} />
    </>
  );
}

/** All that the viewer may withdraw, by its code, as a text. */
function factsToWithdraw(props: ProjectProps, lang: CompleteLang): (readonly [code: string, text: string])[] {
  const words = projectsWords(lang);
  const { costs, schedules, names, responsibilities, weights, placements, mayAssign } = props;
  return [
    ...costs.map(({ code, amount, currency }) => [code, `${moneyText(Number(amount), currency, lang)} (${code})`] as const),
    ...schedules.map(({ code, startsOn, endsOn }) => {
      const days = [startsOn, endsOn].filter((day) => day !== null).map((day) => dayText(day, lang));
      return [code, `${days.join(' – ')} (${code})`] as const;
    }),
    ...names.map(({ code, names: called }) => [code, `${textIn(called, lang)} (${code})`] as const),
    ...(mayAssign ? placements : []).map(
      ({ code, kind, asOf, links }) =>
        [code, `${words.placementKinds[kind]}: ${links ?? words.noPlaces}, ${dayText(asOf, lang)} (${code})`] as const,
    ),
    ...(mayAssign ? responsibilities : []).map(
      (held) =>
        [held.code, `${textIn(held.organisationNames, lang)}, ${words.roles[held.role]}, ${heldText(held, lang)} (${held.code})`] as const,
    ),
    ...(mayAssign ? weights : []).map(
      (given) => [given.code, `${words.weight} ${weightText(given, words)}, ${dayText(given.asOf, lang)} (${given.code})`] as const,
    ),
  ];
}

/** The form that withdraws what is wrong; nothing where there is nothing. */
export function WithdrawalForm(props: ProjectProps) {
  const { lang } = useDesk();
  const words = projectsWords(lang);
  const form = { act: 'withdrawProjectFact', typed: props.typed };
  const facts = factsToWithdraw(props, lang);
  if (facts.length === 0) return null;
  return (
    <section>
      <Folded form={form} title={words.withdraw} lead={words.withdrawLead}>
        <ActForm act={form.act} to={pathOf(props)} button={words.withdrawButton} hidden={hiddenOf(props)} isMain={false}>
          <ChoiceField form={form} name="fact" label={words.fact} options={facts} />
          <TextField form={form} name="reason" label={words.reason} hint={words.noteHint} />
        </ActForm>
      </Folded>
    </section>
  );
}
