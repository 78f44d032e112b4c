import { type Day, daysBetween } from './days';
import { ActionEventKind, ActionStatus } from './vocabularies/mechanism';

interface Event {
  readonly kind: ActionEventKind;
}

/** Kinds that say nothing about whether an action is done. */
const UNDECIDED: readonly ActionEventKind[] = [ActionEventKind.NOTE, ActionEventKind.CARRY];

/** The claim that an action is done, while nobody has decided about it; null = there is none. The events are in their order. */
export function claimOf<E extends Event>(events: readonly E[]): E | null {
  const last = events.filter(({ kind }) => !UNDECIDED.includes(kind)).at(-1);
  return last?.kind === ActionEventKind.CLAIM ? last : null;
}

/** To how many meetings an action was carried over. */
export const timesCarried = (events: readonly Event[]): number => events.filter(({ kind }) => kind === ActionEventKind.CARRY).length;

/** True for an action that nobody has to do any more. */
export const isClosed = ({ status }: { readonly status: `${ActionStatus}` }): boolean =>
  status === ActionStatus.DONE || status === ActionStatus.CANCELLED;

/** How many days ago an action was due; null = it is not overdue, is done or cancelled, or has no due day. The due day itself is in time. */
export function daysOverdue({ dueOn, status }: { readonly dueOn: Day | null; readonly status: ActionStatus }, today: Day): number | null {
  if (dueOn === null || isClosed({ status }) || dueOn >= today) return null;
  return daysBetween(dueOn, today);
}
