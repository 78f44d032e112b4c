import { type Day, daysLater } from '../../../domain/days';
import type { CompleteLang } from '../../../i18n/dictionaries';
import type { FieldFault } from '../../components/form';
import { readDay } from '../day-field';
import { fieldsOf, type SentForm } from '../sent-form';

/** The forms of the page. Each has its own fields; the days of each are those of its span. */
export const FORMS = ['grant', 'revoke', 'delegate', 'endDelegation', 'createToken', 'revokeToken'] as const;
export type PeopleForm = (typeof FORMS)[number];

const DAYS = ['fromDay', 'fromMonth', 'fromYear', 'toDay', 'toMonth', 'toYear'] as const;
const ONE = ['act', 'id', 'office', 'email', 'name', 'role', 'reason', ...DAYS] as const;

/** One of the forms, as it was typed. */
export type TypedPeople = Readonly<Record<(typeof ONE)[number], string>> & { readonly actions: readonly string[] };

export const NOTHING_TYPED: TypedPeople = {
  ...(Object.fromEntries(ONE.map((name) => [name, ''])) as Record<(typeof ONE)[number], string>),
  actions: [],
};

export const readPeople = (form: SentForm): TypedPeople => fieldsOf(form, ONE, ['actions']);

/** The name of a control of a span’s day. */
export const dayName = (end: 'from' | 'to', part: 'day' | 'month' | 'year'): (typeof DAYS)[number] =>
  `${end}${part[0]!.toUpperCase()}${part.slice(1)}` as (typeof DAYS)[number];

export const typedDayOf = (typed: TypedPeople, end: 'from' | 'to') => ({
  day: typed[dayName(end, 'day')],
  month: typed[dayName(end, 'month')],
  year: typed[dayName(end, 'year')],
});

/** The id of a control of a form: several forms have the same fields. */
export const idOf = (act: PeopleForm, field: string): string => `${act}-${field}`;

/** A day of a span: null where nothing was typed, and nothing has to be; a fault is added where it cannot be read. */
export function dayOf(typed: TypedPeople, end: 'from' | 'to', lang: CompleteLang, isNeeded: boolean, faults: FieldFault[]): Day | null {
  const parts = typedDayOf(typed, end);
  if (!isNeeded && Object.values(parts).every((part) => part === '')) return null;
  const { day, fault } = readDay(parts, lang);
  if (fault) faults.push({ id: idOf(typed.act as PeopleForm, dayName(end, 'day')), text: fault.text });
  return day;
}

/** The first day after a last one. */
export const after = (lastDay: Day | null): Day | null => (lastDay === null ? null : daysLater(lastDay, 1));
