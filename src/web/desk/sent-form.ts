import { HubError, inShort } from '../../domain/errors';

/** The field by which a form shows that a page of the hub made it. */
export const FORM_FIELD = 'form';

/** The field with the key of a form, under which it has one effect however often it is sent. */
export const KEY_FIELD = 'key';

/** The most fields of a form, and the most characters of one of them. */
const [MAX_FIELDS, MAX_LENGTH] = [2_000, 8_000];

/** A form as it was sent: each field with its value, or with its values in their order. Lines end with a line feed. */
export type SentForm = Readonly<Record<string, string | readonly string[]>>;

/** A form that writes, as one call that may come again. */
export interface SentCall {
  readonly key: string;
  /** What was filled in. */
  readonly asked: SentForm;
  /** The file that came with it; null = none did. */
  readonly file: SentFile | null;
}

/** A file that was sent with a form. */
export interface SentFile {
  /** As the machine of the sender calls it, without signs that cannot be seen. */
  readonly name: string;
  readonly bytes: Buffer;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The call that a form makes. Throws BAD_REQUEST for a form without a key. */
export function callOf({ [FORM_FIELD]: _, [KEY_FIELD]: key, ...asked }: SentForm, file: SentFile | null): SentCall {
  if (typeof key !== 'string' || !UUID.test(key)) throw new HubError('BAD_REQUEST', 'The form has no key. Open the page again.');
  return { key, asked, file };
}

/** Reads the fields of a form, in their order. Throws BAD_REQUEST for more than a form has. */
export function readForm(fields: Iterable<readonly [name: string, value: string]>): SentForm {
  const form: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  let count = 0;
  for (const [name, value] of fields) {
    if (++count > MAX_FIELDS) throw new HubError('BAD_REQUEST', `A form has at most ${MAX_FIELDS} fields.`);
    if (value.length > MAX_LENGTH)
      throw new HubError('BAD_REQUEST', `The field "${inShort(name)}" has more than ${MAX_LENGTH} characters.`, {
        field: inShort(name),
        allowed: MAX_LENGTH,
      });
    const text = value.replace(/\r\n?/g, '\n');
    const before = form[name];
    if (Array.isArray(before)) before.push(text);
    else form[name] = before === undefined ? text : [before, text];
  }
  return form;
}

/**
 * The fields of a form by their names: one value each, '' where it was not sent; those of `many` as lists. Throws BAD_REQUEST for a field
 * that the form does not have, or that was sent twice: what is ignored would be an answer to another form.
 */
export function fieldsOf<One extends string, Many extends string = never>(
  form: SentForm,
  one: readonly One[],
  many: readonly Many[] = [],
): Record<One, string> & Record<Many, readonly string[]> {
  const names: readonly string[] = [...one, ...many];
  for (const [name, value] of Object.entries(form)) {
    if (!names.includes(name))
      throw new HubError('BAD_REQUEST', `There is no field "${inShort(name)}" in this form.`, { field: inShort(name) });
    if (typeof value !== 'string' && !many.some((list) => list === name))
      throw new HubError('BAD_REQUEST', `The field "${name}" was sent ${value.length} times.`, { field: name });
  }
  return Object.fromEntries([
    ...one.map((name) => [name, form[name] ?? '']),
    ...many.map((name) => [name, [form[name] ?? []].flat()]),
  ]) as Record<One, string> & Record<Many, readonly string[]>;
}
