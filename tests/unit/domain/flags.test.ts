import { type FlagFacts, type FlaggedReport, projectFlags, reportFlags } from '../../../src/domain/flags';
import { DatePrecision } from '../../../src/domain/vocabularies/mechanism';
import { CostExtent, ProjectStage } from '../../../src/domain/vocabularies/projects';

const report = (asOf: string, percent: number | null, stage: ProjectStage | null = null): FlaggedReport => ({ asOf, percent, stage });
const end = (day: string, precision = DatePrecision.DAY) => ({ day, precision });
const flags = (facts: Partial<FlagFacts>, asOf = '2026-01-01', staleAfterDays = 365) =>
  projectFlags({ reports: [], endsOn: [], costs: [], ...facts }, asOf, staleAfterDays).map(({ kind }) => kind);
const { CONSTRUCTION, COMPLETED, OPERATIONAL, DROPPED } = ProjectStage;
const fresh = report('2025-12-01', 50, CONSTRUCTION);

it.each<[string, string[], string[]]>([
  ['nothing is odd of nothing', flags({}), []],
  ['a percent that fell', flags({ reports: [report('2025-06-01', 60), report('2025-12-01', 50)] }), ['PERCENT_FELL']],
  ['a rise of 40 points', flags({ reports: [report('2025-06-01', 10), report('2025-12-01', 50)] }), []],
  ['a rise of 40 points, which floats call more', flags({ reports: [report('2025-06-01', 24.4), report('2025-12-01', 64.4)] }), []],
  ['a rise of more than 40 points', flags({ reports: [report('2025-06-01', 9.9), report('2025-12-01', 50)] }), ['PERCENT_JUMPED']],
  [
    'a jump over a report without a percent',
    flags({ reports: [report('2025-06-01', 5), report('2025-08-01', null), report('2025-12-01', 50)] }),
    ['PERCENT_JUMPED'],
  ],
  ['a day that has passed', flags({ reports: [fresh], endsOn: [end('2025-12-31')] }), ['OVERDUE']],
  ['a day that has not', flags({ reports: [fresh], endsOn: [end('2026-01-01')] }), []],
  ['a day that passed for what is built', flags({ reports: [report('2025-12-01', 100, OPERATIONAL)], endsOn: [end('2025-06-30')] }), []],
  ['a day that passed for what is dropped', flags({ reports: [report('2025-12-01', null, DROPPED)], endsOn: [end('2025-06-30')] }), []],
  ['a report of 365 days', flags({ reports: [report('2025-01-01', 50)] }), []],
  ['an older report', flags({ reports: [report('2024-12-31', 50)] }), ['STALE']],
  ['an old report where that is allowed', flags({ reports: [report('2024-12-31', 50)] }, '2026-01-01', 400), []],
  ['completed once', flags({ reports: [report('2019-01-01', 100, COMPLETED)] }), []],
  [
    'completed, and again within a year',
    flags({ reports: [report('2024-12-01', 100, COMPLETED), report('2025-11-30', 100, COMPLETED)] }),
    [],
  ],
  [
    'completed, and still only completed years later',
    flags({ reports: [report('2021-10-28', 100, COMPLETED), report('2025-02-19', 100, COMPLETED)] }),
    ['COMPLETED_NOT_OPERATIONAL'],
  ],
  [
    'completed, re-opened, completed again',
    flags({
      reports: [report('2021-01-01', 100, COMPLETED), report('2023-01-01', 90, CONSTRUCTION), report('2025-12-01', 100, COMPLETED)],
    }),
    ['PERCENT_FELL'],
  ],
  ['completed, then in use', flags({ reports: [report('2021-01-01', 100, COMPLETED), report('2025-12-01', 100, OPERATIONAL)] }), []],
  [
    'costs within ten percent',
    flags({
      costs: [
        { amount: 100, currency: 'MYR', extent: CostExtent.WHOLE },
        { amount: 110, currency: 'MYR', extent: CostExtent.WHOLE },
      ],
    }),
    [],
  ],
  [
    'costs further apart',
    flags({
      costs: [
        { amount: 318, currency: 'MYR', extent: CostExtent.WHOLE },
        { amount: 492, currency: 'MYR', extent: CostExtent.WHOLE },
      ],
    }),
    ['CONFLICTING_COSTS'],
  ],
  [
    'costs in two currencies',
    flags({
      costs: [
        { amount: 1, currency: 'MYR', extent: CostExtent.WHOLE },
        { amount: 492, currency: 'THB', extent: CostExtent.WHOLE },
      ],
    }),
    [],
  ],
  ['dates that moved by a month', flags({ endsOn: [end('2027-01-01'), end('2027-01-31')] }), []],
  ['dates that moved further', flags({ endsOn: [end('2026-12-31'), null, end('2027-12-31')] }), ['DATES_SLIPPED']],
  ['dates that came nearer', flags({ endsOn: [end('2028-12-31'), end('2027-12-31')] }), []],
])('%s', (_, found, expected) => expect(found).toEqual(expected));

it('hands on the numbers that a flag rests on', () => {
  expect(reportFlags(report('2025-12-01', 50), report('2025-06-01', 62.4))).toEqual([
    {
      kind: 'PERCENT_FELL',
      asOf: '2025-12-01',
      evidence: { from: { percent: 62.4, asOf: '2025-06-01' }, to: { percent: 50, asOf: '2025-12-01' } },
    },
  ]);
  expect(reportFlags(report('2025-12-01', 50), null)).toEqual([]);
});

it('hands on how exactly the days are known', () => {
  const facts = { reports: [], endsOn: [end('2024-12-31', DatePrecision.YEAR), end('2025-03-31', DatePrecision.QUARTER)], costs: [] };
  expect(projectFlags(facts, '2025-04-01', 365).map(({ evidence }) => evidence)).toEqual([
    { endsOn: '2025-03-31', precision: 'QUARTER', asOf: '2025-04-01', days: 1 },
    { from: '2024-12-31', fromPrecision: 'YEAR', to: '2025-03-31', toPrecision: 'QUARTER', days: 90 },
  ]);
});
