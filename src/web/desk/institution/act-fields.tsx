import type { ReactNode } from 'react';
import type { Day } from '../../../domain/days';
import type { LocalizedTexts } from '../../../domain/languages';
import type { Problem } from '../../../domain/problems';
import { inArabicDigits } from '../../../domain/thai-writing';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { Choice, described, FaultSummary, Field, type FieldFault, FieldGroup, Hidden, Hint } from '../../components/form';
import type { Words } from '../../components/words';
import { DayControls, readDay, type TypedDay } from '../day-field';
import { type Desk, problemIn } from '../desk';
import { DeskForm, useDesk } from '../desk-parts';
import { fieldsOf, type SentForm } from '../sent-form';

/** The parts of a page with several forms, each of which does one thing: its act. */

/** A form of a page as it was typed, with what stands against it. */
export interface TypedAct {
  readonly act: string;
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/**
 * The fields of each form of a page by its act. `startsOn:day` = the three parts of a day; `title:texts` = a text in Thai and in English;
 * `sectors:list` = any number of codes, which stand in its value with blanks between them.
 */
export type ActFields = Readonly<Record<string, readonly string[]>>;

const WORDS: Words<{ choose: string; needed: string; inThai: string; inEnglish: string }> = {
  EN: { choose: 'choose', needed: 'Choose one of the list', inThai: 'in Thai', inEnglish: 'in English' },
  TH: { choose: 'เลือก', needed: 'โปรดเลือกจากรายการ', inThai: 'ภาษาไทย', inEnglish: 'ภาษาอังกฤษ' },
};

const DAY_PARTS = ['day', 'month', 'year'] as const;
const dayName = (name: string, part: string): string => `${name}${part[0]!.toUpperCase()}${part.slice(1)}`;

/** The names of the controls of a field. */
function controlsOf(field: string): string[] {
  const [name, kind] = field.split(':') as [string, string | undefined];
  if (kind === 'day') return DAY_PARTS.map((part) => dayName(name, part));
  return kind === 'texts' ? [`${name}TH`, `${name}EN`] : [name];
}

/** The id of a control: several forms of a page have the same fields. */
const idOf = (act: string, name: string): string => `${act}-${name}`;

/** Reads one of the forms of a page. Throws BAD_REQUEST for an act or a field that the page does not have. */
export function readAct(form: SentForm, fields: ActFields): TypedAct {
  const act = Object.keys(fields).find((known) => known === form['act']) ?? '';
  const own = fields[act] ?? [];
  const lists = own.filter((field) => field.endsWith(':list')).map((field) => field.split(':')[0]!);
  const one = own.flatMap(controlsOf).filter((name) => !lists.includes(name));
  const values = Object.entries<string | readonly string[]>(fieldsOf(form, ['act', ...one], lists)).map(
    ([name, value]) => [name, typeof value === 'string' ? value : value.join(' ')] as const,
  );
  return { act, values: Object.fromEntries(values), faults: [] };
}

/** Reads the fields of a form, and gathers what stands against them. */
export class ActReader {
  readonly faults: FieldFault[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly typed: TypedAct,
  ) {}

  text(name: string): string {
    return this.typed.values[name]?.trim() ?? '';
  }

  /** Null = nothing was typed. */
  textOrNull(name: string): string | null {
    return this.text(name) || null;
  }

  /** A text in Thai, English or both; null = in neither. */
  texts(name: string): LocalizedTexts | null {
    const [thai, english] = [this.text(`${name}TH`), this.text(`${name}EN`)];
    if (thai === '' && english === '') return null;
    return { ...(thai && { TH: thai }), ...(english && { EN: english }) };
  }

  /** What was picked of a list of codes. */
  list(name: string): string[] {
    return this.text(name)
      .split(' ')
      .filter((code) => code !== '');
  }

  /** The document that something is taken from, and the place in it; null = none is named. */
  cited(): { readonly source: string | null; readonly locator: string | null } {
    return { source: this.textOrNull('source'), locator: this.textOrNull('locator') };
  }

  isTicked(name: string): boolean {
    return this.text(name) !== '';
  }

  /** A number of digits, Thai or Arabic; NaN = none. */
  number(name: string): number {
    const digits = inArabicDigits(this.text(name));
    return /^\d{1,6}$/.test(digits) ? Number(digits) : NaN;
  }

  /** A day; null = it was left empty, or cannot be read. */
  day(name: string, isNeeded: boolean): Day | null {
    const typed = typedDayIn(this.typed, name);
    if (!isNeeded && DAY_PARTS.every((part) => typed[part].trim() === '')) return null;
    const { day, fault } = readDay(typed, this.desk.lang);
    if (fault) this.faults.push({ id: idOf(this.typed.act, dayName(name, 'day')), text: fault.text });
    return day;
  }

  /** What was chosen; a fault where nothing was. */
  chosen(name: string): string {
    const value = this.text(name);
    if (value === '') this.faults.push({ id: idOf(this.typed.act, name), text: WORDS[this.desk.lang].needed });
    return value;
  }

  /** What was chosen among the values of a vocabulary; null = nothing was, which is a fault. */
  oneOf<Value extends string>(name: string, vocabulary: Readonly<Record<string, Value>>): Value | null {
    const value = this.chosen(name);
    return Object.values(vocabulary).find((known) => known === value) ?? null;
  }
}

/** The form again, with what stands against it: each problem at the field that it is about. */
export function refusedAct(
  desk: Desk,
  typed: TypedAct,
  fields: ActFields,
  problems: readonly Problem[],
  read: readonly FieldFault[] = [],
): TypedAct {
  const faults = problems.map((problem) => {
    const field = fields[typed.act]?.find((known) => known.split(':')[0] === problem.field?.split('.')[0]);
    return { id: field ? idOf(typed.act, controlsOf(field)[0]!) : 'main', text: problemIn(desk, problem) };
  });
  return { ...typed, faults: [...read, ...faults] };
}

const typedDayIn = ({ values }: Pick<TypedAct, 'values'>, name: string): TypedDay =>
  Object.fromEntries(DAY_PARTS.map((part) => [part, values[dayName(name, part)] ?? ''])) as unknown as TypedDay;

/** The form that the fields below stand in: what was typed into it, and what stands against it. */
export interface ActProps {
  readonly act: string;
  /** The form that was sent; null = the page was opened. */
  readonly typed: TypedAct | null;
}

const valueIn = ({ act, typed }: ActProps, name: string, initial = ''): string =>
  typed?.act === act ? (typed.values[name] ?? '') : initial;
const faultIn = ({ act, typed }: ActProps, name: string): string | null =>
  (typed?.act === act ? typed.faults : []).find(({ id }) => id === idOf(act, name))?.text ?? null;

interface ActFormProps {
  readonly act: string;
  readonly to: string;
  /** The text of its button. */
  readonly button: string;
  /** Of whom or what the act is, for who does not see where the button stands. */
  readonly of?: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly isMain?: boolean;
  readonly children?: ReactNode;
}

/** One of the forms of a page. */
export const ActForm = ({ act, to, button, of, hidden = {}, isMain = true, children }: ActFormProps) => (
  <DeskForm to={to} className={children ? 'read' : undefined}>
    <Hidden name="act" value={act} />
    {Object.entries(hidden).map(([name, value]) => (
      <Hidden key={name} name={name} value={value} />
    ))}
    {children}
    <div className="acts">
      <button className={isMain ? 'go' : undefined}>
        {button}
        {of && <span className="hide"> {of}</span>}
      </button>
    </div>
  </DeskForm>
);

interface FieldProps {
  readonly form: ActProps;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
}

/** A text on one line, or on several. */
export function TextField({
  form,
  name,
  label,
  hint,
  initial,
  isLong = false,
  type = 'text',
}: FieldProps & { readonly isLong?: boolean; readonly type?: 'text' | 'url' }) {
  const id = idOf(form.act, name);
  const [fault, hintId] = [faultIn(form, name), hint === undefined ? null : `${id}-hint`];
  const attributes = { id, name, defaultValue: valueIn(form, name, initial), ...described(id, fault, hintId) };
  return (
    <Field id={id} label={label} above={hint && <Hint id={hintId!}>{hint}</Hint>} fault={fault}>
      {isLong ? <textarea {...attributes} rows={4} /> : <input className="long" type={type} {...attributes} />}
    </Field>
  );
}

/** A number. */
export function NumberField({ form, name, label, hint, initial }: FieldProps) {
  const id = idOf(form.act, name);
  const [fault, hintId] = [faultIn(form, name), hint === undefined ? null : `${id}-hint`];
  return (
    <Field id={id} label={label} above={hint && <Hint id={hintId!}>{hint}</Hint>} fault={fault}>
      <input
        id={id}
        name={name}
        inputMode="numeric"
        size={5}
        autoComplete="off"
        defaultValue={valueIn(form, name, initial)}
        {...described(id, fault, hintId)}
      />
    </Field>
  );
}

/** A text in Thai and one in English. */
export function TextsField({
  hint,
  initial,
  ...props
}: Omit<FieldProps, 'initial'> & { readonly initial?: LocalizedTexts | null; readonly isLong?: boolean }) {
  const words = WORDS[useDesk().lang];
  const [thai, english] = [`${props.label} (${words.inThai})`, `${props.label} (${words.inEnglish})`];
  return (
    <>
      <TextField {...props} {...(hint !== undefined && { hint })} name={`${props.name}TH`} label={thai} initial={initial?.TH ?? ''} />
      <TextField {...props} name={`${props.name}EN`} label={english} initial={initial?.EN ?? ''} />
    </>
  );
}

/** A choice; where there is one thing only, it is chosen. `none` stands where nothing is chosen. */
export function ChoiceField({
  form,
  name,
  label,
  hint,
  initial,
  none,
  options,
}: FieldProps & { readonly none?: string; readonly options: readonly (readonly [value: string, text: string])[] }) {
  const id = idOf(form.act, name);
  const fault = faultIn(form, name);
  const { choose } = WORDS[useDesk().lang];
  return (
    <Field id={id} label={label} above={hint && <Hint>{hint}</Hint>} fault={fault}>
      <Choice
        id={id}
        name={name}
        chosen={valueIn(form, name, initial ?? (options.length === 1 ? options[0]![0] : ''))}
        choose={none ?? choose}
        options={options}
        fault={fault}
      />
    </Field>
  );
}

/** A day. */
export function DayField({ form, name, label, hint, initial }: Omit<FieldProps, 'initial'> & { readonly initial?: TypedDay }) {
  const id = idOf(form.act, dayName(name, 'day'));
  const text = faultIn(form, dayName(name, 'day'));
  return (
    <FieldGroup id={id} label={label} above={hint && <Hint>{hint}</Hint>} fault={text}>
      <DayControls
        typed={form.typed?.act === form.act ? typedDayIn(form.typed, name) : (initial ?? { day: '', month: '', year: '' })}
        nameOf={(part) => dayName(name, part)}
        idOf={(part) => idOf(form.act, dayName(name, part))}
        fault={text === null ? null : { part: 'day', text }}
      />
    </FieldGroup>
  );
}

/** Things of which any number is picked; nothing where there are none. `beside` = what stands beside each. */
export function PicksField({
  form,
  name,
  label,
  hint,
  initial,
  options,
  beside,
}: Omit<FieldProps, 'initial'> & {
  readonly initial: readonly string[];
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly beside?: (value: string, text: string) => ReactNode;
}) {
  if (options.length === 0) return null;
  const picked = valueIn(form, name, initial.join(' ')).split(' ');
  return (
    <FieldGroup id={idOf(form.act, name)} label={label} above={hint && <Hint>{hint}</Hint>} fault={faultIn(form, name)}>
      {options.map(([value, text]) => (
        <div key={value} className={beside && 'beside'}>
          <label className="pick">
            <input type="checkbox" name={name} value={value} defaultChecked={picked.includes(value)} />
            <span>{text}</span>
          </label>
          {beside?.(value, text)}
        </div>
      ))}
    </FieldGroup>
  );
}

/** A short text beside another control, which is its label for who does not see where it stands. */
export const ShortText = ({
  form,
  name,
  label,
  initial = '',
}: {
  readonly form: ActProps;
  readonly name: string;
  readonly label: string;
  readonly initial?: string;
}) => <input name={name} aria-label={label} size={6} inputMode="decimal" autoComplete="off" defaultValue={valueIn(form, name, initial)} />;

/** A tick with its text. */
export const TickField = ({
  form,
  name,
  label,
  initial = false,
}: {
  readonly form: ActProps;
  readonly name: string;
  readonly label: string;
  readonly initial?: boolean;
}) => (
  <label className="pick">
    <input
      type="checkbox"
      name={name}
      value="yes"
      id={idOf(form.act, name)}
      defaultChecked={form.typed?.act === form.act ? valueIn(form, name) !== '' : initial}
    />
    <span>{label}</span>
  </label>
);

const faultsTitle = (count: number, lang: CompleteLang): string =>
  lang === 'TH' ? `ต้องแก้ไข ${count} รายการก่อน` : count === 1 ? 'One thing to put right first' : `${count} things to put right first`;

/** What stands against the form of a page that was sent; nothing where none was, or nothing does. */
export function ActFaults({ typed }: { readonly typed: TypedAct | null }) {
  const { lang } = useDesk();
  return typed && <FaultSummary look="bad" title={faultsTitle(typed.faults.length, lang)} faults={typed.faults} />;
}
