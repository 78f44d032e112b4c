import type { ReactNode } from 'react';
import { MAX_NARRATIVE } from '../../../commands/progress/report-content';
import type { Stated, WarnedField, Warning } from '../../../domain/report-warnings';
import { DatePrecision } from '../../../domain/vocabularies/mechanism';
import { ProjectStage } from '../../../domain/vocabularies/projects';
import { dayText } from '../../../i18n/date-text';
import { textsIn } from '../../../i18n/dictionaries';
import type { ReportDay } from '../../../queries/desk/last-known';
import type { DraftRow, Last } from '../../../queries/desk/report-form.queries';
import { Day } from '../../components/days';
import { Checkable, Choice, described, Field, FieldGroup, Hidden, Hint } from '../../components/form';
import { DayControls } from '../day-field';
import type { Desk } from '../desk';
import { useDesk } from '../desk-parts';
import { CORRECTION_REASONS, reasonOptions } from '../reasons';
import { percentText, stageText, warningText } from '../texts';
import { reportWords } from './report.words';
import { type TypedFault, type TypedField, type TypedReport } from './typed-report';

export interface ReportFieldsProps {
  readonly last: Last;
  readonly typed: TypedReport;
  readonly faults: readonly TypedFault[];
  /** The points to note, and what the report states of them; null = it cannot be read. */
  readonly stated: Stated | null;
  readonly warnings: readonly Warning[];
  /** The draft as it is saved now, where somebody else saved it meanwhile. */
  readonly conflict: DraftRow | null;
}

/** The fields of a report, each with its last known value above and what stands against it. */
export const ReportFields = (props: ReportFieldsProps) => (
  <>
    <DayField {...props} />
    <StageField {...props} />
    <PercentField {...props} />
    <PlannedField {...props} />
    <DetailsField {...props} of="TH" />
    <DetailsField {...props} of="EN" />
    <LetterField {...props} id="letter" type="text" />
    <LetterField {...props} id="address" type="url" />
    {props.typed.corrects === '' ? <Hidden name="reason" value="" /> : <ReasonField {...props} />}
  </>
);

const faultOf = ({ faults }: ReportFieldsProps, ...fields: TypedField[]): string | null =>
  faults
    .filter(({ field: id }) => fields.includes(id))
    .map(({ text }) => text)
    .join(' ') || null;

interface LastKnownProps extends Pick<ReportFieldsProps, 'conflict'> {
  /** The value that is saved now, in a conflict. */
  readonly theirs: (draft: DraftRow) => ReactNode;
  /** The last known value. */
  readonly children: ReactNode;
}

/** The last known value, and in a conflict the one that is saved now. */
function LastKnown({ conflict, theirs, children }: LastKnownProps) {
  const words = reportWords[useDesk().lang];
  return (
    <>
      <span className="last">
        {words.last}: {children}
      </span>
      {conflict && (
        <span className="last theirs">
          {words.theirs}: {theirs(conflict)}
        </span>
      )}
    </>
  );
}

/** A value with the day of its report; null = no report states it. */
function dated(value: string, on: ReportDay | null, never: string, lang: Desk['lang']): string {
  if (on === null) return never;
  return `${value} ${reportWords[lang].on(dayText(on.day, lang, false, on.precision), on.precision === DatePrecision.DAY)}`;
}

/** The points to note about a field, each with its tick; null = there are none. */
function warningsAt({ typed, stated, last, warnings }: ReportFieldsProps, about: WarnedField): ReactNode {
  const own = warnings.filter((warning) => warning.field === about);
  if (own.length === 0 || stated === null) return null;
  return own.map((warning) => <ToNote key={warning.code} warning={warning} stated={stated} last={last} typed={typed} />);
}

interface ToNoteProps extends Pick<ReportFieldsProps, 'last' | 'typed'> {
  readonly warning: Warning;
  readonly stated: Stated;
}

function ToNote({ warning, stated, last, typed }: ToNoteProps) {
  const { lang, words } = useDesk();
  const { code } = warning;
  return (
    <>
      <p className="msg">{warningText(warning, stated, last.known, lang)}</p>
      <p className="s">{words.checkIt}</p>
      <Checkable type="checkbox" name="acknowledged" value={code} isChecked={typed.acknowledged.includes(code)} id={`ack-${code}`}>
        {words.acknowledge}
      </Checkable>
    </>
  );
}

function DayField(props: ReportFieldsProps) {
  const { lang, words: deskWords } = useDesk();
  const { typed, faults, conflict, last } = props;
  const { asOf, asOfPrecision } = last.last;
  const fault = faultOf(props, 'day', 'month', 'year');
  const part = (['day', 'month', 'year'] as const).find((one) => faults.some(({ field: id }) => id === one)) ?? 'day';
  return (
    <FieldGroup
      id="day"
      label={deskWords.asOf}
      above={
        <LastKnown conflict={conflict} theirs={(draft) => <Day day={draft.asOf} />}>
          {asOf === null ? reportWords[lang].neverReported : <Day day={asOf} precision={asOfPrecision} />}
        </LastKnown>
      }
      fault={fault}
      warning={warningsAt(props, 'asOf')}
    >
      <DayControls typed={typed} fault={fault === null ? null : { part, text: fault }} />
    </FieldGroup>
  );
}

function StageField(props: ReportFieldsProps) {
  const { lang, words: deskWords } = useDesk();
  const words = reportWords[lang];
  const { typed, conflict, last } = props;
  const { stage, stageOn } = last.last;
  return (
    <FieldGroup
      id="stage"
      label={deskWords.stage}
      above={
        <LastKnown conflict={conflict} theirs={(draft) => stageText(draft.stage, lang)}>
          {dated(stageText(stage, lang), stageOn, words.neverStated, lang)}
        </LastKnown>
      }
      fault={faultOf(props, 'stage')}
      warning={warningsAt(props, 'stage')}
    >
      <div className="two">
        {Object.values(ProjectStage).map((one, i) => (
          <Checkable key={one} type="radio" name="stage" value={one} isChecked={typed.stage === one} id={i === 0 ? 'stage' : undefined}>
            {textsIn(lang).stages[one]}
          </Checkable>
        ))}
        <Checkable type="radio" name="stage" value="" isChecked={typed.stage === ''}>
          {words.notStated}
        </Checkable>
      </div>
    </FieldGroup>
  );
}

function PercentField(props: ReportFieldsProps) {
  const { lang, words: deskWords } = useDesk();
  const words = reportWords[lang];
  const { typed, conflict, last } = props;
  const { percent, percentOn } = last.last;
  const fault = faultOf(props, 'percent', 'unknown');
  return (
    <FieldGroup
      id="percent"
      label={deskWords.progress}
      above={
        <>
          <LastKnown conflict={conflict} theirs={(draft) => percentText(draft.percent, lang)}>
            {dated(percentText(percent, lang), percentOn, words.neverPercent, lang)}
          </LastKnown>
          <Hint id="percent-hint">{words.percentHint}</Hint>
        </>
      }
      fault={fault}
      warning={warningsAt(props, 'percent')}
    >
      <p>
        <label className="hide" htmlFor="percent">
          {deskWords.progress}
        </label>
        <PercentInput id="percent" typed={typed} fault={fault} />
      </p>
      <Checkable type="checkbox" name="unknown" value="yes" isChecked={typed.unknown !== ''}>
        {words.unknown}
      </Checkable>
    </FieldGroup>
  );
}

function PlannedField(props: ReportFieldsProps) {
  const { lang, words: deskWords } = useDesk();
  const words = reportWords[lang];
  const { typed, conflict, last } = props;
  const { plannedPercent, plannedPercentOn } = last.last;
  const fault = faultOf(props, 'planned');
  return (
    <Field
      id="planned"
      label={deskWords.planned}
      above={
        <>
          <LastKnown conflict={conflict} theirs={(draft) => percentText(draft.plannedPercent, lang)}>
            {dated(percentText(plannedPercent, lang), plannedPercentOn, words.neverStated, lang)}
          </LastKnown>
          <Hint id="planned-hint">{words.plannedHint}</Hint>
        </>
      }
      fault={fault}
    >
      <PercentInput id="planned" typed={typed} fault={fault} />
    </Field>
  );
}

interface PercentInputProps {
  readonly id: 'percent' | 'planned';
  readonly typed: TypedReport;
  readonly fault: string | null;
}

const PercentInput = ({ id, typed, fault }: PercentInputProps) => (
  <input
    className="short"
    id={id}
    name={id}
    inputMode="decimal"
    autoComplete="off"
    defaultValue={typed[id]}
    {...described(id, fault, `${id}-hint`)}
  />
);

function DetailsField({ of, ...props }: ReportFieldsProps & { readonly of: 'TH' | 'EN' }) {
  const { lang, words: deskWords } = useDesk();
  const words = reportWords[lang];
  const { typed, conflict, last } = props;
  const id = `details${of}` as const;
  const fault = faultOf(props, id);
  const text = last.last.narratives?.[of];
  return (
    <Field
      id={id}
      label={deskWords.detailsIn[of]}
      above={
        <>
          <LastKnown conflict={conflict} theirs={({ narratives }) => narratives?.[of] ?? deskWords.none}>
            {text === undefined ? words.neverStated : <span lang={of.toLowerCase()}>“{text}”</span>}
          </LastKnown>
          <Hint id={`${id}-hint`}>{of === lang ? words.detailsHint : words.otherLanguage}</Hint>
        </>
      }
      fault={fault}
    >
      <textarea
        id={id}
        name={id}
        lang={of.toLowerCase()}
        rows={4}
        maxLength={MAX_NARRATIVE}
        defaultValue={typed[id]}
        {...described(id, fault, `${id}-hint`)}
      />
    </Field>
  );
}

interface LetterFieldProps extends ReportFieldsProps {
  readonly id: 'letter' | 'address';
  readonly type: 'text' | 'url';
}

function LetterField({ id, type, ...props }: LetterFieldProps) {
  const words = reportWords[useDesk().lang];
  const fault = faultOf(props, id);
  const hint = `${id}-hint`;
  return (
    <Field id={id} label={words[id]} above={<Hint id={hint}>{id === 'letter' ? words.letterHint : words.addressHint}</Hint>} fault={fault}>
      <input className="long" id={id} name={id} type={type} defaultValue={props.typed[id]} {...described(id, fault, hint)} />
    </Field>
  );
}

function ReasonField(props: ReportFieldsProps) {
  const { lang } = useDesk();
  const words = reportWords[lang];
  const fault = faultOf(props, 'reason');
  return (
    <Field id="reason" label={words.reason} fault={fault}>
      <Choice
        id="reason"
        name="reason"
        chosen={props.typed.reason}
        choose={words.choose}
        options={reasonOptions(CORRECTION_REASONS, lang)}
        fault={fault}
      />
    </Field>
  );
}
