import { projectFlags } from '../../../src/domain/flags';
import { intervalEnds } from '../../../src/domain/intervals';
import { changesBetween } from '../../../src/domain/project-changes';
import { ChangeKind, Interval } from '../../../src/domain/vocabularies/progress';
import { FlagKind, ProjectStage } from '../../../src/domain/vocabularies/projects';

it('a series of 400 points is answered, and one more is refused', () => {
  expect(intervalEnds('2000-01-01', '2033-04-30', Interval.MONTH)).toHaveLength(400);
  expect(() => intervalEnds('2000-01-01', '2033-05-01', Interval.MONTH)).toThrow(/more than 400 points/);
});

it.each([
  ['2020-12-30', []],
  ['2020-12-31', [FlagKind.COMPLETED_NOT_OPERATIONAL]],
])('a project completed since 1 January 2020 is flagged after 365 days: %s', (asOf, flags) => {
  const reports = ['2020-01-01', asOf].map((day) => ({ asOf: day, stage: ProjectStage.COMPLETED, percent: 100 }));
  expect(projectFlags({ reports, endsOn: [], costs: [] }, asOf, 1_000).map(({ kind }) => kind)).toEqual(flags);
});

it('a first percent of zero is no step back', () => {
  const state = { stage: null, percent: null, isStated: true, endsOn: null, endsOnPrecision: null, cost: null };
  expect(changesBetween({ state, isListed: true }, { ...state, percent: '0' })).toMatchObject([
    { kind: ChangeKind.FIRST_STATED, before: null, after: '0' },
  ]);
});
