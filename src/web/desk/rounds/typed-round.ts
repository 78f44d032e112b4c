import type { ReportingRound } from '../../../domain/rounds';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { type TypedDay, typedDay } from '../day-field';
import { fieldsOf, type SentForm } from '../sent-form';

/** The days of a round that its form moves. */
export const MOVED = ['dueOn', 'verifyDueOn', 'certifyDueOn'] as const;
export type Moved = (typeof MOVED)[number];

export const ACTS = ['move', 'pause', 'resume'] as const;
export type Act = (typeof ACTS)[number];

/** The form as it was typed. */
export interface TypedRound {
  /** Null = nothing was sent. */
  readonly act: Act | null;
  readonly days: Readonly<Record<Moved, TypedDay>>;
  readonly reason: string;
}

export const dayName = (moved: Moved, part: keyof TypedDay): `${Moved}-${keyof TypedDay}` => `${moved}-${part}`;

const PARTS = ['day', 'month', 'year'] as const;

/** The form before anything is typed: the days as they are. */
export const untyped = (round: ReportingRound, lang: CompleteLang): TypedRound => ({
  act: null,
  days: daysOf((moved) => typedDay(round[moved], lang)),
  reason: '',
});

/** Reads the form. */
export function readRound(form: SentForm): {
  readonly act: string;
  readonly round: string;
  readonly seenChanges: string;
  readonly typed: Omit<TypedRound, 'act'>;
} {
  const { act, round, seenChanges, reason, ...days } = fieldsOf(form, [
    ...(['act', 'round', 'seenChanges', 'reason'] as const),
    ...MOVED.flatMap((moved) => PARTS.map((part) => dayName(moved, part))),
  ]);
  const dayOf = (moved: Moved): TypedDay => ({
    day: days[dayName(moved, 'day')],
    month: days[dayName(moved, 'month')],
    year: days[dayName(moved, 'year')],
  });
  return { act, round, seenChanges, typed: { days: daysOf(dayOf), reason } };
}

const daysOf = (of: (moved: Moved) => TypedDay): Record<Moved, TypedDay> => ({
  dueOn: of('dueOn'),
  verifyDueOn: of('verifyDueOn'),
  certifyDueOn: of('certifyDueOn'),
});
