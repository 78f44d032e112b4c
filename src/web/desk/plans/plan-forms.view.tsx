import { textIn } from '../../../domain/languages';
import type { Alignment, DeskObjective, DeskPlan } from '../../../queries/desk/plan.queries';
import { typedDay } from '../day-field';
import { useDesk } from '../desk-parts';
import {
  ActForm,
  type ActProps,
  ChoiceField,
  DayField,
  PicksField,
  TextField,
  TextsField,
  TickField,
  type TypedAct,
} from '../institution/act-fields';
import { SourceFields } from '../projects/source-fields';
import { plansWords } from './plans.words';

interface RecordProps {
  /** The areas whose plans the viewer enters. */
  readonly areas: readonly (readonly [code: string, name: string])[];
  readonly alignments: readonly Alignment[];
  readonly typed: TypedAct | null;
}

/** The form that enters a plan. */
export function RecordForm({ areas, alignments, typed }: RecordProps) {
  const words = plansWords(useDesk().lang);
  const form = { act: 'recordPlan', typed };
  return (
    <ActForm act={form.act} to="/desk/plans" button={words.recordButton}>
      <ChoiceField form={form} name="area" label={words.area} options={areas} />
      <TextsField form={form} name="names" label={words.name} />
      <DayField form={form} name="startsOn" label={words.firstDay} hint={words.periodHint} />
      <DayField form={form} name="endsOn" label={words.lastDay} />
      <TextsField form={form} name="objectives" label={words.objectives} hint={words.objectivesHint} isLong />
      <AlignmentFields form={form} alignments={alignments} />
      <SourceFields form={form} />
      <TextField form={form} name="code" label={words.code} hint={words.codeHint} />
    </ActForm>
  );
}

interface AlignmentProps {
  readonly form: ActProps;
  readonly name: string;
  readonly label: string;
  readonly kind: Alignment['kind'];
  readonly alignments: readonly Alignment[];
  /** Those that the form begins with; default: what the plan is aligned with. */
  readonly initial?: readonly string[];
}

/** Things of a kind that a plan may be aligned with. */
function AlignmentField({ kind, alignments, initial, ...field }: AlignmentProps) {
  const { lang } = useDesk();
  const ofKind = alignments.filter((each) => each.kind === kind);
  return (
    <PicksField
      {...field}
      options={ofKind.map(({ code, names }) => [code, `${textIn(names, lang)} (${code})`] as const)}
      initial={initial ?? ofKind.filter(({ isHeld }) => isHeld).map(({ code }) => code)}
    />
  );
}

/** The plans and corridors that a plan is aligned with. */
function AlignmentFields({ form, alignments }: Pick<AlignmentProps, 'form' | 'alignments'>) {
  const words = plansWords(useDesk().lang);
  return (
    <>
      <AlignmentField form={form} name="alignsWith" label={words.alignsWith} kind="plan" alignments={alignments} />
      <AlignmentField form={form} name="corridors" label={words.corridors} kind="corridor" alignments={alignments} />
    </>
  );
}

interface AmendProps {
  readonly plan: DeskPlan;
  readonly alignments: readonly Alignment[];
  readonly typed: TypedAct | null;
}

/** The form that amends the name, the period and the alignments; it begins with those of now. */
export function AmendForm({ plan, alignments, typed }: AmendProps) {
  const { lang } = useDesk();
  const words = plansWords(lang);
  const form = { act: 'amendPlan', typed };
  return (
    <details open={typed?.act === form.act}>
      <summary>{words.amend}</summary>
      <p>{words.amendLead}</p>
      <ActForm act={form.act} to={`/desk/plans/${plan.code}`} button={words.amendButton} hidden={{ version: String(plan.version) }}>
        <TextsField form={form} name="names" label={words.name} initial={plan.names} />
        <DayField form={form} name="startsOn" label={words.firstDay} initial={typedDay(plan.startsOn, lang)} />
        <DayField form={form} name="endsOn" label={words.lastDay} initial={typedDay(plan.endsOn, lang)} />
        <AlignmentFields form={form} alignments={alignments} />
        <SourceFields form={form} />
        <TextField form={form} name="reason" label={words.reason} hint={words.reasonHint} />
      </ActForm>
    </details>
  );
}

interface ObjectiveProps extends AmendProps {
  /** The objective that is amended; null = a new one is added. */
  readonly chosen: DeskObjective | null;
}

/** The form that adds an objective, or amends or ends one of those on record. */
export function ObjectiveForm({ plan, chosen, alignments, typed }: ObjectiveProps) {
  const words = plansWords(useDesk().lang);
  const form = { act: 'stateObjective', typed };
  return (
    <details open={chosen !== null || typed?.act === form.act} id="objective">
      <summary>{chosen ? words.amendObjective : words.addObjective}</summary>
      <ActForm
        act={form.act}
        to={`/desk/plans/${plan.code}`}
        button={words.objectiveButton}
        hidden={{ version: String(plan.version), objective: chosen?.code ?? '' }}
      >
        <TextsField form={form} name="objectives" label={words.objective} initial={chosen?.titles ?? null} isLong />
        <AlignmentField
          form={form}
          name="sectors"
          label={words.sectors}
          kind="sector"
          alignments={alignments}
          initial={chosen?.sectors ?? []}
        />
        {chosen && <TickField form={form} name="isGone" label={words.objectiveGone} />}
        <SourceFields form={form} />
        <TextField form={form} name="reason" label={words.reason} hint={words.reasonHint} initial={chosen ? '' : words.reasonAdded} />
      </ActForm>
    </details>
  );
}

/** The form that withdraws a plan that was entered by mistake. */
export function WithdrawalForm({ plan, typed }: Omit<AmendProps, 'alignments'>) {
  const words = plansWords(useDesk().lang);
  const form = { act: 'withdrawPlan', typed };
  return (
    <details open={typed?.act === form.act}>
      <summary>{words.withdraw}</summary>
      <p>{words.withdrawLead}</p>
      <ActForm
        act={form.act}
        to={`/desk/plans/${plan.code}`}
        button={words.withdrawButton}
        hidden={{ version: String(plan.version) }}
        isMain={false}
      >
        <TextField form={form} name="reason" label={words.reason} hint={words.reasonHint} />
      </ActForm>
    </details>
  );
}
