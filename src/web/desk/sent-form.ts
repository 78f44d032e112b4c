import { HubError, inShort } from '../../domain/errors';

/** The field by which a form shows that it is the desk’s own. */
export const FORM_TOKEN = 'formToken';

/** The most fields of a form, and the most characters of one of them. */
const [MAX_FIELDS, MAX_LENGTH] = [2_000, 8_000];

/** A form as it was sent: each field with its values, in their order. Lines end with a line feed. */
export type SentForm = ReadonlyMap<string, readonly string[]>;

/** Reads the body of a form. Throws BAD_REQUEST for more than a form has. */
export function readForm(body: string): SentForm {
  const form = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of new URLSearchParams(body)) {
    if (++count > MAX_FIELDS) throw new HubError('BAD_REQUEST', `A form has at most ${MAX_FIELDS} fields.`);
    if (value.length > MAX_LENGTH)
      throw new HubError('BAD_REQUEST', `The field "${inShort(name)}" has more than ${MAX_LENGTH} characters.`);
    const text = value.replace(/\r\n?/g, '\n');
    const values = form.get(name);
    if (values) values.push(text);
    else form.set(name, [text]);
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
  const names: readonly string[] = [FORM_TOKEN, ...one, ...many];
  for (const [name, values] of form) {
    if (!names.includes(name)) throw new HubError('BAD_REQUEST', `There is no field "${inShort(name)}" in this form.`);
    if (values.length > 1 && !many.some((list) => list === name))
      throw new HubError('BAD_REQUEST', `The field "${name}" was sent ${values.length} times.`);
  }
  return Object.fromEntries([
    ...one.map((name) => [name, form.get(name)?.[0] ?? '']),
    ...many.map((name) => [name, form.get(name) ?? []]),
  ]) as Record<One, string> & Record<Many, readonly string[]>;
}
