import { changesBetween, type ProjectState } from '../../../src/domain/project-changes';
import { DatePrecision } from '../../../src/domain/vocabularies/mechanism';
import { ProjectStage } from '../../../src/domain/vocabularies/projects';

const state = (more: Partial<ProjectState> = {}): ProjectState => ({
  stage: null,
  percent: null,
  isStated: true,
  endsOn: null,
  endsOnPrecision: null,
  cost: null,
  ...more,
});
const kinds = (before: ProjectState | null, after: ProjectState) =>
  changesBetween({ state: before, isListed: false }, after).map(({ kind, before: b, after: a }) => [kind, b, a]);
const { CONSTRUCTION, COMPLETED, OPERATIONAL, DROPPED } = ProjectStage;

it.each<[string, ProjectState | null, ProjectState, (string | null)[][]]>([
  ['nothing', state({ percent: '5' }), state({ percent: '5' }), []],
  ['a new project', null, state({ stage: CONSTRUCTION, percent: '5' }), [['ADDED', null, 'CONSTRUCTION']]],
  ['a new project that never reported', null, state(), [['ADDED', null, null]]],
  ['a rise', state({ percent: '47' }), state({ percent: '62.4' }), [['ADVANCED', '47', '62.4']]],
  ['a first percent', state(), state({ percent: '10' }), [['FIRST_STATED', null, '10']]],
  ['a fall', state({ percent: '90' }), state({ percent: '80.5' }), [['FELL_BACK', '90', '80.5']]],
  ['a percent taken back', state({ percent: '90' }), state(), [['FELL_BACK', '90', null]]],
  [
    'an end',
    state({ stage: CONSTRUCTION, percent: '99' }),
    state({ stage: COMPLETED, percent: '100' }),
    [
      ['COMPLETED', 'CONSTRUCTION', 'COMPLETED'],
      ['ADVANCED', '99', '100'],
    ],
  ],
  ['coming into use', state({ stage: COMPLETED }), state({ stage: OPERATIONAL }), [['STAGE_CHANGED', 'COMPLETED', 'OPERATIONAL']]],
  [
    'a re-opening',
    state({ stage: COMPLETED, percent: '100' }),
    state({ stage: CONSTRUCTION, percent: '90' }),
    [
      ['STAGE_CHANGED', 'COMPLETED', 'CONSTRUCTION'],
      ['FELL_BACK', '100', '90'],
    ],
  ],
  ['giving up', state({ stage: CONSTRUCTION }), state({ stage: DROPPED }), [['DROPPED', 'CONSTRUCTION', 'DROPPED']]],
  ['a moved date', state({ endsOn: '2023-12-31' }), state({ endsOn: '2025-07-31' }), [['DATE_MOVED', '2023-12-31', '2025-07-31']]],
  ['a first stage', state(), state({ stage: CONSTRUCTION }), [['FIRST_STATED', null, 'CONSTRUCTION']]],
  ['a first last day', state(), state({ endsOn: '2019-12-31' }), [['FIRST_STATED', null, '2019-12-31']]],
  ['a first cost', state(), state({ cost: '5.00 MYR' }), [['FIRST_STATED', null, '5.00 MYR']]],
  ['another cost', state({ cost: '4.00 MYR' }), state({ cost: '5.00 MYR' }), [['COST_CHANGED', '4.00 MYR', '5.00 MYR']]],
  [
    'an end that says no percent, where none was known',
    state({ stage: CONSTRUCTION }),
    state({ stage: COMPLETED, percent: '100', isStated: false }),
    [['COMPLETED', 'CONSTRUCTION', 'COMPLETED']],
  ],
  [
    'an end that says no percent, where one was known',
    state({ stage: CONSTRUCTION, percent: '60' }),
    state({ stage: COMPLETED, percent: '100', isStated: false }),
    [
      ['COMPLETED', 'CONSTRUCTION', 'COMPLETED'],
      ['ADVANCED', '60', '100'],
    ],
  ],
])('%s', (_, before, after, expected) => expect(kinds(before, after)).toEqual(expected));

it('a moved date says how exactly both days are known, and no other change speaks of days', () => {
  const before = state({ percent: '5', endsOn: '2025-07-31', endsOnPrecision: DatePrecision.MONTH });
  const after = state({ percent: '6', endsOn: '2025-09-30', endsOnPrecision: DatePrecision.QUARTER });
  expect(changesBetween({ state: before, isListed: true }, after).map(({ days }) => days)).toEqual([
    undefined,
    { beforePrecision: 'MONTH', afterPrecision: 'QUARTER' },
  ]);
});

it('a project that was there, and has only come on record since, is stated for the first time', () =>
  expect(changesBetween({ state: null, isListed: true }, state({ stage: OPERATIONAL }))).toEqual([
    { kind: 'FIRST_STATED', subject: 'PROJECT', before: null, after: 'OPERATIONAL' },
  ]));
