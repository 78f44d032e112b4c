import { ActionStatus, ParticipantStanding } from './vocabularies/mechanism';
import { StepState, UnmeasuredReason } from './vocabularies/process';
import { ProjectStage } from './vocabularies/projects';

/** What an indicator counts. The manual prints no rule for any of them: these are the hub's own. */
export type CountedKind = 'STEPS' | 'PROJECTS' | 'GOVERNORS' | 'ACTIONS';

/** What the indicators with these codes count. */
const COUNTED: Readonly<Record<string, CountedKind>> = {
  CMGF_PROCESS: 'STEPS',
  CMGF_STEP_4: 'PROJECTS',
  CMGF_STEP_6: 'GOVERNORS',
  CMGF_STEP_7: 'ACTIONS',
};

/** The codes of the indicators with a rule. */
export const COUNTED_INDICATORS: readonly string[] = Object.keys(COUNTED);

/** The indicators of the steps that set the secretariat up. */
const DONE_ONCE: readonly string[] = ['CMGF_STEP_1', 'CMGF_STEP_2', 'CMGF_STEP_3'];

/** Whether one thing is a success; null = nothing on record says so, undefined = it is not counted. */
export type Verdict = boolean | null | undefined;

/** Whether a step ended on time, of those that are due. */
export function stepVerdict(state: StepState): Verdict {
  if (state === StepState.COMING || state === StepState.OPEN) return undefined;
  return state === StepState.NOT_REPORTED ? null : state === StepState.ENDED_ON_TIME;
}

/** Whether a project is finished; dropped ones are not counted. */
export function projectVerdict(stage: ProjectStage | null): Verdict {
  if (stage === ProjectStage.DROPPED) return undefined;
  return stage === null ? null : stage === ProjectStage.COMPLETED || stage === ProjectStage.OPERATIONAL;
}

/** Whether a governor came: a representative is not the governor. */
export function seatVerdict(standing: ParticipantStanding | null): Verdict {
  return standing === null || standing === ParticipantStanding.INVITED ? null : standing === ParticipantStanding.ATTENDED;
}

/** Whether an action is done; cancelled ones are not counted. A claim that it is done decides nothing before it is confirmed. */
export function actionVerdict(status: ActionStatus): Verdict {
  if (status === ActionStatus.CANCELLED) return undefined;
  return status === ActionStatus.UNKNOWN ? null : status === ActionStatus.DONE;
}

/** How many things are counted, how many of them are successes, and of how many nothing on record says so. */
export interface Tally {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
}

/** The tally of things, each verdict for so many of them. */
export function tallyOf(things: readonly { readonly verdict: Verdict; readonly count: number }[]): Tally {
  const sum = (is: (verdict: Verdict) => boolean): number =>
    things.reduce((total, { verdict, count }) => total + (is(verdict) ? count : 0), 0);
  return {
    numerator: sum((verdict) => verdict === true),
    denominator: sum((verdict) => verdict !== undefined),
    unknown: sum((verdict) => verdict === null),
  };
}

/** An indicator as a run measures it. */
export interface Measure {
  /** Null = the hub has no rule for it. */
  readonly kind: CountedKind | null;
  /** Null = nothing is counted. */
  readonly tally: Tally | null;
  /** 0 to 100; null = it is not measured, for the reason beside it. */
  readonly percent: number | null;
  /** The percent if every thing of which nothing is on record were no success, and if it were one; null = nothing is counted. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unmeasured: UnmeasuredReason | null;
}

/** What a run has counted of each kind; null = it is too early. */
export type Tallies = Readonly<Record<CountedKind, Tally | null>>;

/** The tallies of a run of which nothing is known yet. */
export const NO_TALLIES: Tallies = { STEPS: null, PROJECTS: null, GOVERNORS: null, ACTIONS: null };

/** Whether an indicator of the process can be scored: its step was not done once and for all. */
export const isScored = (code: string): boolean => !DONE_ONCE.includes(code);

/** The indicator with a code, as a run measures it. One of which a part is not known has bounds and no percent: the rest could be anything. */
export function measureOf(code: string, tallies: Tallies): Measure {
  const kind = COUNTED[code] ?? null;
  const none = (unmeasured: UnmeasuredReason): Measure => ({ kind, tally: null, percent: null, low: null, high: null, unmeasured });
  if (kind === null) return none(DONE_ONCE.includes(code) ? UnmeasuredReason.DONE_ONCE : UnmeasuredReason.NO_SCALE);
  const tally = tallies[kind];
  if (tally === null) return none(UnmeasuredReason.NOT_YET);
  const { numerator, denominator, unknown } = tally;
  if (unknown === denominator) return none(UnmeasuredReason.NOTHING_ON_RECORD);
  const [low, high] = [(100 * numerator) / denominator, (100 * (numerator + unknown)) / denominator];
  return unknown > 0
    ? { kind, tally, percent: null, low, high, unmeasured: UnmeasuredReason.INCOMPLETE }
    : { kind, tally, percent: low, low, high, unmeasured: null };
}
