import { isOfDay, mayFollow, reviewDueOn } from '../../../src/domain/plan-review';
import { PlanReviewState } from '../../../src/domain/vocabularies/planning';

it('a review begins, ends in one of two ways, and may begin anew', () => {
  const states = Object.values(PlanReviewState);
  const followed = states.flatMap((before) => states.filter((after) => mayFollow(before, after)).map((after) => `${before} ${after}`));
  expect(followed.sort()).toEqual([
    'IN_REVIEW RETURNED',
    'IN_REVIEW REVIEWED',
    'NOT_REVIEWED IN_REVIEW',
    'RETURNED IN_REVIEW',
    'REVIEWED IN_REVIEW',
  ]);
});

it('thirty days end on the thirtieth', () => expect(reviewDueOn('2026-01-01', 30)).toBe('2026-01-30'));

it('both days of its period are of a plan; a day that is not known excludes nothing', () => {
  const plan = { startsOn: '2023-01-01', endsOn: '2027-12-31' };
  const days = ['2022-12-31', '2023-01-01', '2027-12-31', '2028-01-01'];
  expect(days.map((day) => isOfDay(plan, day))).toEqual([false, true, true, false]);
  expect(isOfDay({ startsOn: null, endsOn: null }, '1993-07-20')).toBe(true);
});
