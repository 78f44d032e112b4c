import type { Measure } from '../../../src/domain/process-indicators';
import { isComponent, levelOf, rubricOn, weighted } from '../../../src/domain/rubric';
import { UnmeasuredReason } from '../../../src/domain/vocabularies/process';

const bands = [
  { from: 90, names: { EN: 'very good' } },
  { from: 0, names: { EN: 'poor' } },
  { from: 60, names: { EN: 'good' } },
];

it('a level holds from its percent on, whatever order they stand in', () => {
  expect([0, 59.99, 60, 89.99, 90, 100].map((percent) => levelOf(percent, bands)?.EN)).toEqual([
    'poor',
    'poor',
    'good',
    'good',
    'very good',
    'very good',
  ]);
  expect(levelOf(50, bands.slice(0, 1))).toBeNull();
  expect([levelOf(null, bands), levelOf(50, [])]).toEqual([null, null]);
});

it('only indicators with a rule of their own are components', () => {
  const codes = ['CMGF_PROCESS', 'CMGF_STEP_4', 'CMGF_STEP_6', 'CMGF_STEP_7', 'CMGF_OUTPUT', 'CMGF_STEP_1', 'POP'];
  expect(codes.filter(isComponent)).toEqual(['CMGF_PROCESS', 'CMGF_STEP_4', 'CMGF_STEP_6', 'CMGF_STEP_7']);
});

const percent = (value: number): Measure => ({ kind: 'STEPS', tally: null, percent: value, low: value, high: value, unmeasured: null });
const between = (low: number, high: number): Measure => ({
  kind: 'STEPS',
  tally: null,
  percent: null,
  low,
  high,
  unmeasured: UnmeasuredReason.INCOMPLETE,
});
const nothing: Measure = { kind: 'STEPS', tally: null, percent: null, low: null, high: null, unmeasured: UnmeasuredReason.NOT_YET };
const mean = (a: Measure, b: Measure) =>
  weighted(
    [
      { indicator: 'A', weight: 3 },
      { indicator: 'B', weight: 1 },
    ],
    new Map([
      ['A', a],
      ['B', b],
    ]),
  );

it('the mean is weighted; a part that is not known leaves bounds, and no part at all leaves nothing', () => {
  const none = { kind: null, tally: null };
  expect(mean(percent(100), percent(0))).toEqual({ ...none, percent: 75, low: 75, high: 75, unmeasured: null });
  expect(mean(percent(100), between(20, 60))).toEqual({
    ...none,
    percent: null,
    low: 80,
    high: 90,
    unmeasured: UnmeasuredReason.INCOMPLETE,
  });
  expect(mean(nothing, percent(40))).toEqual({ ...none, percent: null, low: 10, high: 85, unmeasured: UnmeasuredReason.INCOMPLETE });
  expect(mean(nothing, nothing)).toEqual({ ...none, percent: null, low: null, high: null, unmeasured: UnmeasuredReason.NOT_YET });
});

it('a rubric holds from its first day to the day before the first one on which it no longer does', () => {
  const first = { validFrom: '2024-01-01', validTo: '2025-01-01' };
  const second = { validFrom: '2025-01-01', validTo: null };
  const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01', '2099-01-01'];
  expect(days.map((day) => rubricOn([first, second], day))).toEqual([null, first, first, second, second]);
});

it('a mean that is 90 reaches the level from 90, though binary fractions fall short of it', () => {
  const weights = [0.1, 0.2, 0.3];
  const components = weights.map((weight, i) => ({ indicator: String(i), weight }));
  const measures = new Map(weights.map((_, i) => [String(i), percent(90)] as const));
  const plain = weights.reduce((sum, weight) => sum + weight * 90, 0) / weights.reduce((sum, weight) => sum + weight, 0);
  expect(plain).toBeLessThan(90);
  expect(levelOf(weighted(components, measures).percent, bands)?.EN).toBe('very good');
});
