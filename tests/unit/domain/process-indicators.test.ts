import { hasBegun, isOver } from '../../../src/domain/meeting-days';
import {
  actionVerdict,
  measureOf,
  projectVerdict,
  seatVerdict,
  stepVerdict,
  type Tallies,
  tallyOf,
} from '../../../src/domain/process-indicators';
import { ActionStatus, MeetingStatus, ParticipantStanding } from '../../../src/domain/vocabularies/mechanism';
import { StepState, UnmeasuredReason } from '../../../src/domain/vocabularies/process';
import { ProjectStage } from '../../../src/domain/vocabularies/projects';

const verdicts = <T extends string>(values: readonly T[], verdictOf: (value: T) => unknown) =>
  Object.fromEntries(values.map((value) => [value, verdictOf(value)]));

it('each state is a success, none, not known, or not counted', () => {
  expect(verdicts(Object.values(StepState), stepVerdict)).toEqual({
    COMING: undefined,
    OPEN: undefined,
    ENDED_ON_TIME: true,
    ENDED_LATE: false,
    NOT_REPORTED: null,
  });
  expect(verdicts(Object.values(ParticipantStanding), seatVerdict)).toEqual({
    INVITED: null,
    ATTENDED: true,
    REPRESENTED: false,
    ABSENT: false,
  });
  expect(seatVerdict(null)).toBeNull();
  expect(verdicts(Object.values(ActionStatus), actionVerdict)).toEqual({
    OPEN: false,
    IN_PROGRESS: false,
    DONE: true,
    CANCELLED: undefined,
    UNKNOWN: null,
  });
  const finished = Object.values(ProjectStage).filter((stage) => projectVerdict(stage) === true);
  expect(finished).toEqual([ProjectStage.COMPLETED, ProjectStage.OPERATIONAL]);
  expect([projectVerdict(ProjectStage.DROPPED), projectVerdict(null), projectVerdict(ProjectStage.SUSPENDED)]).toEqual([
    undefined,
    null,
    false,
  ]);
});

it('a tally leaves out what is not counted', () => {
  const things = [true, false, null, undefined].map((verdict, i) => ({ verdict, count: 10 ** i }));
  expect(tallyOf(things)).toEqual({ numerator: 1, denominator: 111, unknown: 100 });
  expect(tallyOf([])).toEqual({ numerator: 0, denominator: 0, unknown: 0 });
});

const NOTHING: Tallies = { STEPS: null, PROJECTS: null, GOVERNORS: null, ACTIONS: null };
const NONE = { tally: null, percent: null, low: null, high: null };

it.each([
  ['CMGF_OUTPUT', UnmeasuredReason.NO_SCALE],
  ['CMGF_OUTCOME', UnmeasuredReason.NO_SCALE],
  ['CMGF_STEP_1', UnmeasuredReason.DONE_ONCE],
  ['CMGF_STEP_2', UnmeasuredReason.DONE_ONCE],
  ['CMGF_STEP_3', UnmeasuredReason.DONE_ONCE],
  ['CMGF_STEP_5', UnmeasuredReason.NO_SCALE],
])('%s has no rule: %s', (code, unmeasured) => {
  expect(measureOf(code, NOTHING)).toEqual({ kind: null, ...NONE, unmeasured });
});

it.each([
  ['CMGF_PROCESS', 'STEPS'],
  ['CMGF_STEP_4', 'PROJECTS'],
  ['CMGF_STEP_6', 'GOVERNORS'],
  ['CMGF_STEP_7', 'ACTIONS'],
] as const)('%s counts %s, and has a percent only where all of them are known', (code, kind) => {
  const measured = (numerator: number, denominator: number, unknown: number) =>
    measureOf(code, { ...NOTHING, [kind]: { numerator, denominator, unknown } });
  expect(measureOf(code, NOTHING)).toEqual({ kind, ...NONE, unmeasured: UnmeasuredReason.NOT_YET });
  expect(measured(0, 0, 0)).toEqual({ kind, ...NONE, unmeasured: UnmeasuredReason.NOTHING_ON_RECORD });
  expect(measured(0, 4, 4)).toEqual({ kind, ...NONE, unmeasured: UnmeasuredReason.NOTHING_ON_RECORD });
  const tally = (numerator: number, unknown: number) => ({ numerator, denominator: 4, unknown });
  expect(measured(0, 4, 0)).toEqual({ kind, tally: tally(0, 0), percent: 0, low: 0, high: 0, unmeasured: null });
  expect(measured(3, 4, 0)).toEqual({ kind, tally: tally(3, 0), percent: 75, low: 75, high: 75, unmeasured: null });
  expect(measured(2, 4, 1)).toEqual({
    kind,
    tally: tally(2, 1),
    percent: null,
    low: 50,
    high: 75,
    unmeasured: UnmeasuredReason.INCOMPLETE,
  });
  // Of one thing everything is known of, of the others nothing.
  expect(measured(0, 4, 3)).toMatchObject({ low: 0, high: 75, unmeasured: UnmeasuredReason.INCOMPLETE });
});

it('projects are judged from the first day of a forum, attendance from the day after its last', () => {
  const forum = { startsOn: '2025-09-02', endsOn: '2025-09-03', status: MeetingStatus.CALLED };
  const days = ['2025-09-01', '2025-09-02', '2025-09-03', '2025-09-04'];
  expect(days.map((day) => hasBegun(forum, day))).toEqual([false, true, true, true]);
  expect(days.map((day) => isOver(forum, day))).toEqual([false, false, false, true]);
});
