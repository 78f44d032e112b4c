import { punctualityOf, runOf, stateOfStep } from '../../../src/domain/process-run';
import { MeetingStatus } from '../../../src/domain/vocabularies/mechanism';
import { StepState } from '../../../src/domain/vocabularies/process';

const { COMING, OPEN, ENDED_ON_TIME, ENDED_LATE, NOT_REPORTED } = StepState;

it.each([
  ['2025-05-31', null, null, COMING],
  ['2025-06-01', null, null, OPEN],
  ['2025-06-30', null, null, OPEN],
  ['2025-07-01', null, null, NOT_REPORTED],
  ['2025-05-31', '2025-05-20', null, OPEN],
  ['2025-07-01', '2025-06-01', null, NOT_REPORTED],
  ['2025-07-01', null, '2025-06-29', ENDED_ON_TIME],
  ['2025-07-01', null, '2025-06-30', ENDED_ON_TIME],
  ['2025-07-01', '2025-06-01', '2025-07-01', ENDED_LATE],
  // Ended before its first planned day.
  ['2025-05-31', '2025-05-01', '2025-05-20', ENDED_ON_TIME],
])('on %s a step planned for June that began %s and ended %s is %s', (today, startedOn, endedOn, state) => {
  expect(stateOfStep({ date: '2025-06-01', endsOn: '2025-06-30' }, { startedOn, endedOn }, today)).toBe(state);
});

it('the percentage on time is of the steps that are due, and null while of one of them no end is on record', () => {
  const none = { onTime: 0, late: 0, notReported: 0 };
  expect(punctualityOf([COMING, OPEN])).toEqual({ ...none, due: 0, percentOnTime: null });
  expect(punctualityOf([ENDED_ON_TIME, ENDED_ON_TIME, ENDED_LATE, OPEN])).toEqual({
    ...none,
    due: 3,
    onTime: 2,
    late: 1,
    percentOnTime: 200 / 3,
  });
  expect(punctualityOf([ENDED_LATE])).toEqual({ ...none, due: 1, late: 1, percentOnTime: 0 });
  expect(punctualityOf([ENDED_ON_TIME, NOT_REPORTED])).toEqual({ ...none, due: 2, onTime: 1, notReported: 1, percentOnTime: null });
});

it('the run of a forum has the steps that recur, each with what is on record of it', () => {
  const steps = [1, 4, 5, 6, 7].map((order) => ({ id: order * 10, order, durationDays: 30 }));
  const forum = { code: 'CMGF-22', precision: 'DAY', status: MeetingStatus.CALLED, startsOn: '2025-09-03', endsOn: '2025-09-03' };
  const record = { stepId: 50, startedOn: null, endedOn: '2025-08-04' };
  const run = runOf(forum, steps, [record], '2025-09-03')!;
  expect(run.map(({ step, date, endsOn, state, recorded }) => [step.order, date, endsOn, state, recorded])).toEqual([
    [4, '2025-06-06', '2025-07-05', NOT_REPORTED, null],
    [5, '2025-07-06', '2025-08-04', ENDED_ON_TIME, record],
    [6, '2025-08-05', '2025-09-03', OPEN, null],
    [7, '2025-09-04', '2025-10-03', COMING, null],
  ]);
  expect(runOf({ ...forum, code: 'MM-31' }, steps, [record], '2025-09-03')).toBeNull();
});
