import { type Child, type Html, html } from './html';

/** What is wrong with a field, and where the page says it. */
export interface FieldFault {
  /** The id of the control to go to. */
  readonly id: string;
  readonly text: string;
}

/** A list above a form of all that is to be put right (`bad`) or looked at (`warn`), each with a link to its field; null = nothing is. */
export const faultSummary = (look: 'bad' | 'warn', title: string, faults: readonly FieldFault[]): Html | null =>
  faults.length === 0
    ? null
    : html`<div class="note read ${look}" role="alert" tabindex="-1"><h2>${title}</h2><ul class="flat">${faults.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></div>`;

/** The id of the message of a control. */
const messageId = (id: string): string => `${id}-message`;

/** The attributes of a control that has a fault or a hint. */
export function described(id: string, fault: string | null, hint: string | null = null): Html {
  const ids = [fault === null ? null : messageId(id), hint].filter((part) => part !== null);
  return html`${fault === null ? null : html` aria-invalid="true"`}${ids.length === 0 ? null : html` aria-describedby="${ids.join(' ')}"`}`;
}

interface FieldProps {
  /** The id of its first control. */
  readonly id: string;
  readonly label: string;
  /** What stands between the label and the control: the last known value. */
  readonly above?: Child;
  readonly fault: string | null;
  /** What is to be looked at, with its tick; null = nothing. */
  readonly warning?: Html | null;
  readonly control: Html;
}

const stateOf = (fault: string | null, warning: Html | null | undefined): string => (fault !== null ? 'f err' : warning ? 'f wrn' : 'f');

const message = (id: string, fault: string | null): Html | null =>
  fault === null ? null : html`<p class="msg" id="${messageId(id)}">${fault}</p>`;

/** A field with one control. */
export const field = ({ id, label, above, fault, warning, control }: FieldProps): Html =>
  html`<div class="${stateOf(fault, warning)}"><label for="${id}">${label}</label>${above}${message(id, fault)}${control}${warning}</div>`;

/** A field with several controls. */
export const fieldGroup = ({ id, label, above, fault, warning, control }: FieldProps): Html =>
  html`<fieldset class="${stateOf(fault, warning)}"><legend>${label}</legend>${above}${message(id, fault)}${control}${warning}</fieldset>`;

/** An attribute that stands where something holds. */
export const marked = (attribute: 'checked' | 'selected' | 'disabled', holds: boolean): Html | null => (holds ? html` ${attribute}` : null);

/** A tick or a choice with its text. */
export const pick = (
  type: 'checkbox' | 'radio',
  name: string,
  value: string,
  isChecked: boolean,
  text: Child,
  id: string | null = null,
): Html =>
  html`<label class="pick"><input type="${type}" name="${name}" value="${value}"${id && html` id="${id}"`}${marked('checked', isChecked)}><span>${text}</span></label>`;

export const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;
