import { reportFlags } from '../../../src/domain/flags';
import { type LastKnown, reportWarnings, type Stated, unacknowledged } from '../../../src/domain/report-warnings';
import { ProjectStage } from '../../../src/domain/vocabularies/projects';

const { CONCEPT, CONSTRUCTION, COMPLETED, OPERATIONAL, SUSPENDED, DROPPED } = ProjectStage;

const LAST: LastKnown = { asOf: '2026-06-30', stage: CONSTRUCTION, percent: 50 };
const NOTHING: LastKnown = { asOf: null, stage: null, percent: null };

const codes = (stated: Partial<Stated>, last: LastKnown = LAST): string[] =>
  reportWarnings({ asOf: '2026-06-30', stage: null, percent: null, ...stated }, last).map(({ code }) => code);

it.each<[string, Partial<Stated>, string[]]>([
  ['a percent that stays', { percent: 50 }, []],
  ['one that is a little lower', { percent: 49.99 }, ['PERCENT_FELL']],
  ['one that is 40 higher', { percent: 90 }, []],
  ['one that is a little more than 40 higher', { percent: 90.0001 }, ['PERCENT_JUMPED']],
  ['one that is not stated', { percent: null }, []],
  ['a stage that stays', { stage: CONSTRUCTION }, []],
  ['the next stage without a percent', { stage: COMPLETED }, []],
  ['an earlier stage', { stage: CONCEPT }, ['STAGE_WENT_BACK']],
  ['a project that rests', { stage: SUSPENDED }, []],
  ['a project that is dropped', { stage: DROPPED }, []],
  ['finished at almost 100', { stage: COMPLETED, percent: 89.9 }, ['FINISHED_WITHOUT_100']],
  ['in use at 0', { stage: OPERATIONAL, percent: 0 }, ['PERCENT_FELL', 'FINISHED_WITHOUT_100']],
  ['100 without being finished', { stage: CONSTRUCTION, percent: 100 }, ['PERCENT_JUMPED']],
  ['the same day', { asOf: '2026-06-30' }, []],
  ['a day earlier', { asOf: '2026-06-29' }, ['AS_OF_BEFORE_LAST']],
  ['everything at once', { asOf: '2026-01-01', stage: CONCEPT, percent: 1 }, ['PERCENT_FELL', 'STAGE_WENT_BACK', 'AS_OF_BEFORE_LAST']],
])('%s', (_name, stated, expected) => expect(codes(stated)).toEqual(expected));

it('what was not known before gives no warning', () => {
  expect(codes({ asOf: '1993-07-20', stage: CONCEPT, percent: 100 }, NOTHING)).toEqual([]);
  expect(codes({ stage: COMPLETED, percent: 99.99 }, NOTHING)).toEqual(['FINISHED_WITHOUT_100']);
  expect(codes({ stage: COMPLETED, percent: 100 }, NOTHING)).toEqual([]);
});

it('40 points are 40, whatever floats make of their difference', () => {
  expect(64.4 - 24.4).toBeGreaterThan(40);
  expect(codes({ percent: 64.4 }, { ...LAST, percent: 24.4 })).toEqual([]);
  expect(codes({ percent: 64.4001 }, { ...LAST, percent: 24.4 })).toEqual(['PERCENT_JUMPED']);
});

it('who submits is warned of a jump exactly where its flag will stand', () => {
  for (let tenths = 0; tenths <= 600; tenths++)
    for (const rise of [399.999, 400, 400.001]) {
      const [before, percent] = [tenths / 10, Number(((tenths + rise) / 10).toFixed(4))];
      const flags = reportFlags({ asOf: '2026-06-30', stage: null, percent }, { asOf: '2026-01-01', stage: null, percent: before });
      expect([before, percent, codes({ percent }, { ...LAST, percent: before })]).toEqual([
        before,
        percent,
        rise > 400 ? ['PERCENT_JUMPED'] : [],
      ]);
      expect(flags.map(({ kind }) => String(kind))).toEqual(codes({ percent }, { ...LAST, percent: before }));
    }
});

it('from finished back to the works is a step back, from a rest it is none', () => {
  expect(codes({ stage: CONSTRUCTION }, { ...LAST, stage: OPERATIONAL })).toEqual(['STAGE_WENT_BACK']);
  for (const stage of [SUSPENDED, DROPPED]) expect(codes({ stage: CONCEPT }, { ...LAST, stage })).toEqual([]);
});

it('each warning is seen by its own code', () => {
  const warnings = reportWarnings({ asOf: '2026-01-01', stage: null, percent: 1 }, LAST);
  expect(unacknowledged(warnings, ['PERCENT_FELL']).map(({ code }) => code)).toEqual(['AS_OF_BEFORE_LAST']);
  expect(unacknowledged(warnings, ['AS_OF_BEFORE_LAST', 'PERCENT_FELL', 'OTHER'])).toEqual([]);
});
