import { Lang } from '../../../src/domain/languages';
import { measureOf, type Tallies } from '../../../src/domain/process-indicators';
import { explainMeasure, explainWeighted } from '../../../src/i18n/measure-text';

const TALLIES: Tallies = {
  STEPS: null,
  PROJECTS: { numerator: 17, denominator: 51, unknown: 17 },
  GOVERNORS: { numerator: 12, denominator: 14, unknown: 0 },
  ACTIONS: { numerator: 0, denominator: 0, unknown: 0 },
};

const explained = (code: string, lang = Lang.EN) => explainMeasure(measureOf(code, TALLIES), lang);

it('an explanation says what is counted, by whose rule, and what came out', () => {
  const rule = 'The manual prints no rule for this indicator: this one is the hub’s own.';
  expect(explained('CMGF_STEP_6')).toBe(
    `Of the governors of Thai provinces in the programme, it counts those who attended themselves. Whoever was represented did not attend. ${rule} 12 of 14 is 85.7 percent.`,
  );
  expect(explained('CMGF_STEP_4')).toMatch(
    /It is 17 of 51, and of 17 nothing is on record: the percent can be anything from 33.3 to 66.7\.$/,
  );
  expect(explained('CMGF_PROCESS')).toBe(
    `Of the steps of this run that are due, it counts those that ended on time. ${rule} That is still to come.`,
  );
  expect(explained('CMGF_STEP_7')).toMatch(/own\. Nothing of that is on record\.$/);
  expect(explained('CMGF_STEP_1')).toBe('It judges a step that set the secretariat up. That was done once and is part of no run.');
  expect(explained('CMGF_OUTPUT')).toBe(
    'The manual prints neither a scale nor weights for this indicator, and nothing on record can be counted for it.',
  );
});

it('in Thai the same, and in the other languages English', () => {
  expect(explained('CMGF_STEP_6', Lang.TH)).toMatch(/ 12 จาก 14 คิดเป็นร้อยละ 85\.7$/);
  expect(explained('CMGF_STEP_4', Lang.TH)).toMatch(/ได้ 17 จาก 51 โดยอีก 17 ยังไม่มีข้อมูล ค่าจริงจึงอยู่ระหว่างร้อยละ 33\.3 ถึง 66\.7$/);
  for (const lang of [Lang.MS, Lang.ID]) expect(explained('CMGF_STEP_6', lang)).toBe(explained('CMGF_STEP_6'));
});

it('a weighted mean is told with who set the weights, and what came out', () => {
  const rule = 'It is the weighted mean of other indicators. The secretariat of the forum has set the weights; the manual prints none.';
  const whole = measureOf('CMGF_STEP_6', TALLIES);
  expect(explainWeighted(whole, Lang.EN)).toBe(`${rule} It is 85.7 of 100.`);
  expect(explainWeighted(measureOf('CMGF_STEP_4', TALLIES), Lang.EN)).toBe(
    `${rule} Not all of them are measured: it can be anything from 33.3 to 66.7 of 100.`,
  );
  expect(explainWeighted(measureOf('CMGF_PROCESS', TALLIES), Lang.EN)).toBe(`${rule} That is still to come.`);
  expect(explainWeighted(whole, Lang.TH)).toMatch(/ได้ 85\.7 จาก 100$/);
});
