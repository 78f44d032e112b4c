import type { ReactNode } from 'react';

/** What is wrong with a field, and where the page says it. */
export interface FieldFault {
  /** The id of the control to go to. */
  readonly id: string;
  readonly text: string;
}

interface FaultSummaryProps {
  readonly look: 'bad' | 'warn';
  readonly title: string;
  readonly faults: readonly FieldFault[];
}

/** A list above a form of all that is to be put right (`bad`) or looked at (`warn`), each with a link to its field; nothing where nothing is. */
export function FaultSummary({ look, title, faults }: FaultSummaryProps) {
  if (faults.length === 0) return null;
  return (
    <div className={`note read ${look}`} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul className="flat">
        {faults.map(({ id, text }, i) => (
          <li key={i}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The id of the message of a control. */
const messageId = (id: string): string => `${id}-message`;

/** The attributes of a control that has a fault, or a hint with its id. */
export function described(id: string, fault: string | null, hint: string | null = null) {
  const ids = [fault === null ? null : messageId(id), hint].filter((part) => part !== null);
  return {
    'aria-invalid': fault === null ? undefined : ('true' as const),
    'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
  };
}

interface FieldProps {
  /** The id of its first control. */
  readonly id: string;
  readonly label: string;
  /** What stands between the label and the control: the last known value. */
  readonly above?: ReactNode;
  readonly fault: string | null;
  /** What is to be looked at, with its tick; null = nothing. */
  readonly warning?: ReactNode;
  /** The control. */
  readonly children: ReactNode;
}

const lookOf = ({ fault, warning }: FieldProps): string => (fault !== null ? 'f err' : warning ? 'f wrn' : 'f');

const Message = ({ of, fault }: { readonly of: string; readonly fault: string | null }) =>
  fault !== null && (
    <p className="msg" id={messageId(of)}>
      {fault}
    </p>
  );

/** A field with one control. */
export const Field = (props: FieldProps) => (
  <div className={lookOf(props)}>
    <label htmlFor={props.id}>{props.label}</label>
    {props.above}
    <Message of={props.id} fault={props.fault} />
    {props.children}
    {props.warning}
  </div>
);

/** A field with several controls. */
export const FieldGroup = (props: FieldProps) => (
  <fieldset className={lookOf(props)}>
    <legend>{props.label}</legend>
    {props.above}
    <Message of={props.id} fault={props.fault} />
    {props.children}
    {props.warning}
  </fieldset>
);

/** What a field asks for. */
export const Hint = ({ id, children }: { readonly id?: string; readonly children: string }) => (
  <span className="q s block" id={id}>
    {children}
  </span>
);

interface CheckableProps {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly value: string;
  readonly isChecked?: boolean;
  /** True = one of its name has to be chosen. */
  readonly isRequired?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A tick or a choice with its text. */
export const Checkable = ({ type, name, value, isChecked = false, isRequired = false, id, children }: CheckableProps) => (
  <label className="pick">
    <input type={type} name={name} value={value} id={id} defaultChecked={isChecked} required={isRequired} />
    <span>{children}</span>
  </label>
);

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  /** The value that is chosen; '' = none is. */
  readonly chosen: string;
  /** Stands where nothing is chosen. */
  readonly choose: string;
  /** Each value with its text. */
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly fault?: string | null;
}

/** A choice from a list that opens. */
export const Choice = ({ id, name, chosen, choose, options, fault = null }: ChoiceProps) => (
  <select id={id} name={name} defaultValue={chosen} {...described(id, fault)}>
    <option value="">{choose}</option>
    {options.map(([value, text]) => (
      <option key={value} value={value}>
        {text}
      </option>
    ))}
  </select>
);

export const Hidden = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <input type="hidden" name={name} value={value} />
);
