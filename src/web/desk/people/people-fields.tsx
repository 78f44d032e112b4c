import type { ReactNode } from 'react';
import { Choice, Field, type FieldFault, FieldGroup, Hidden, Hint } from '../../components/form';
import { usePageLang } from '../../components/page-lang';
import { DayControls } from '../day-field';
import { DeskForm } from '../desk-parts';
import { peopleWords } from './people.words';
import { dayName, idOf, type PeopleForm, typedDayOf, type TypedPeople } from './typed-people';

interface ActFormProps {
  readonly act: PeopleForm;
  /** The text of its button. */
  readonly button: string;
  /** Its fields. */
  readonly children: ReactNode;
}

/** One of the forms of the page. */
export const ActForm = ({ act, button, children }: ActFormProps) => (
  <DeskForm to="/desk/people" className="read">
    <Hidden name="act" value={act} />
    {children}
    <div className="acts">
      <button className="go">{button}</button>
    </div>
  </DeskForm>
);

export const faultAt = (faults: readonly FieldFault[], id: string): string | null => faults.find((fault) => fault.id === id)?.text ?? null;

/** A field of one of the forms: what was typed stays in the form that it was typed into. */
interface FieldOfProps {
  readonly act: PeopleForm;
  readonly typed: TypedPeople;
  readonly faults: readonly FieldFault[];
  readonly label: string;
}

interface TextFieldProps extends FieldOfProps {
  readonly id: 'email' | 'name' | 'reason';
  readonly hint?: string;
  readonly type?: 'text' | 'email';
}

export function TextField({ act, typed, faults, id, label, hint, type = 'text' }: TextFieldProps) {
  const own = idOf(act, id);
  const hintId = hint === undefined ? undefined : `${own}-hint`;
  return (
    <Field id={own} label={label} above={hint && <Hint id={hintId}>{hint}</Hint>} fault={faultAt(faults, own)}>
      <input className="long" id={own} name={id} type={type} defaultValue={typed.act === act ? typed[id] : ''} aria-describedby={hintId} />
    </Field>
  );
}

interface ChoiceFieldProps extends FieldOfProps {
  readonly id: 'role' | 'office';
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** A choice; where there is one thing only, it is chosen. */
export function ChoiceField({ act, typed, faults, id, label, options }: ChoiceFieldProps) {
  const own = idOf(act, id);
  const chosen = typed.act === act ? typed[id] : options.length === 1 ? options[0]![0] : '';
  return (
    <Field id={own} label={label} fault={faultAt(faults, own)}>
      <Choice id={own} name={id} chosen={chosen} choose={peopleWords[usePageLang()].choose} options={options} />
    </Field>
  );
}

interface SpanDayProps extends FieldOfProps {
  readonly end: 'from' | 'to';
  readonly hint?: string;
}

/** The first or the last day of a span. */
export function SpanDay({ act, typed, faults, end, label, hint }: SpanDayProps) {
  const own = idOf(act, dayName(end, 'day'));
  const text = faultAt(faults, own);
  return (
    <FieldGroup id={own} label={label} above={hint && <Hint>{hint}</Hint>} fault={text}>
      <DayControls
        typed={typed.act === act ? typedDayOf(typed, end) : { day: '', month: '', year: '' }}
        nameOf={(part) => dayName(end, part)}
        idOf={(part) => idOf(act, dayName(end, part))}
        fault={text === null ? null : { part: 'day', text }}
      />
    </FieldGroup>
  );
}
