import { type CycledMeeting, cycleOf, type Days, hasCycle } from './calendar';
import type { Day } from './days';
import { StepState } from './vocabularies/process';

/** The days on which a step was really begun and ended; null = not on record. */
export interface StepDays {
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
}

/** How a step stands on a day. A step of which no end is on record is never on time. */
export function stateOfStep(planned: Days, { startedOn, endedOn }: StepDays, today: Day): StepState {
  if (endedOn !== null) return endedOn <= planned.endsOn ? StepState.ENDED_ON_TIME : StepState.ENDED_LATE;
  if (planned.endsOn < today) return StepState.NOT_REPORTED;
  return startedOn !== null || planned.date <= today ? StepState.OPEN : StepState.COMING;
}

/** How many steps of a run were ended on time, of those that are due. */
export interface Punctuality {
  /** Steps that have ended, or whose last planned day is over. */
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  /** Due steps of which no end is on record. */
  readonly notReported: number;
  /** Of the steps that are due, in percent; null = none is due, or of one of them no end is on record: it may have been on time. */
  readonly percentOnTime: number | null;
}

export function punctualityOf(states: readonly StepState[]): Punctuality {
  const count = (wanted: StepState): number => states.filter((state) => state === wanted).length;
  const [onTime, late, notReported] = [count(StepState.ENDED_ON_TIME), count(StepState.ENDED_LATE), count(StepState.NOT_REPORTED)];
  const due = onTime + late + notReported;
  return { due, onTime, late, notReported, percentOnTime: due === 0 || notReported > 0 ? null : (100 * onTime) / due };
}

/** A step of a run: as it is planned, what is on record of it (null = nothing), and how it stands. */
export interface RunStep<S, R> extends Days {
  readonly step: S;
  readonly recorded: R | null;
  readonly state: StepState;
}

/** The steps of the run of a meeting in their order; null = it has no run. */
export function runOf<S extends { id: number; order: number; durationDays: number }, R extends StepDays & { readonly stepId: number }>(
  meeting: CycledMeeting,
  steps: readonly S[],
  records: readonly R[],
  today: Day,
): RunStep<S, R>[] | null {
  if (!hasCycle(meeting)) return null;
  return cycleOf({ date: meeting.startsOn!, endsOn: meeting.endsOn! }, steps).map((planned) => {
    const recorded = records.find(({ stepId }) => stepId === planned.step.id) ?? null;
    return { ...planned, recorded, state: stateOfStep(planned, recorded ?? { startedOn: null, endedOn: null }, today) };
  });
}
