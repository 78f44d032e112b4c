import { Lang } from '../../../src/domain/languages';
import { Counting, UnreportedRule, Weighting } from '../../../src/domain/vocabularies/progress';
import { explain, type Explained } from '../../../src/i18n/explanation';

const EXPLAINED: Explained = {
  asOf: '2025-09-03',
  knownAt: new Date('2025-09-02T17:00:00Z'),
  weighting: Weighting.EQUAL,
  counting: Counting.DISTINCT,
  unreported: UnreportedRule.EXCLUDE,
  provisional: false,
  filtered: false,
  percent: 92.65,
  projectCount: 61,
  reported: 24,
  dropped: 1,
  onTime: 0,
  newest: '2023-12-15',
  oldest: '2018-10-01',
  medianAgeDays: 1854,
  staleCount: 24,
  staleAfterDays: 365,
};
const [ONE, NOTHING]: Explained[] = [
  {
    ...EXPLAINED,
    weighting: Weighting.COST,
    counting: Counting.ALLOCATED,
    unreported: UnreportedRule.COUNT_AS_ZERO,
    provisional: true,
    filtered: true,
    projectCount: 2,
    reported: 1,
    dropped: 2,
    onTime: 1,
    staleCount: 1,
  },
  { ...EXPLAINED, percent: null, projectCount: 0, reported: 0, dropped: 0, newest: null, oldest: null, medianAgeDays: null, staleCount: 0 },
];

it('says in English what was counted and weighed, what is missing, how old it is', () => {
  expect(explain(EXPLAINED, Lang.EN)).toBe(
    'As of 3 September 2025, with what was on record by 3 September 2025 at 00:00 (Bangkok), 61 projects are counted here, each once. ' +
      '24 of them (39 %) have a percent from a certified report. ' +
      'Together they stand at 92.7 %: every project weighs the same. ' +
      '37 projects have not reported and are left out, not counted as zero. ' +
      '1 project was dropped and is not counted. ' +
      'The reports used are of 1 October 2018 to 15 December 2023, 1854 days old in the middle; 24 are older than 365 days, and 0 of 61 projects have a report at most one reporting half-year old.',
  );
  expect(explain(ONE!, Lang.EN)).toBe(
    'As of 3 September 2025, with what was on record by 3 September 2025 at 00:00 (Bangkok), 2 projects are counted here, each once, after the filter. ' +
      '1 of them (50 %) have a percent from a submitted, verified or certified report. ' +
      'Together they stand at 92.7 %: projects weigh by their preferred cost in US dollars, and those without one are left out, and a project in several places counts only with its part here. ' +
      '1 project has not reported and counts as 0 %. ' +
      '2 projects were dropped and are not counted. ' +
      'The reports used are of 1 October 2018 to 15 December 2023, 1854 days old in the middle; 1 is older than 365 days, and 1 of 2 projects has a report at most one reporting half-year old.',
  );
});

it('says it in Thai, in the Buddhist era', () => {
  expect(explain(EXPLAINED, Lang.TH)).toBe(
    'ณ วันที่ 3 กันยายน 2568 ตามข้อมูลที่บันทึกไว้ถึง 3 กันยายน 2568 เวลา 00:00 น. นับได้ 61 โครงการ โครงการละหนึ่งครั้ง ' +
      'ในจำนวนนี้ 24 โครงการ (ร้อยละ 39) มีร้อยละความก้าวหน้าจากรายงานที่รับรองแล้ว ' +
      'ความก้าวหน้ารวมร้อยละ 92.7 โดยทุกโครงการมีน้ำหนักเท่ากัน ' +
      'อีก 37 โครงการยังไม่รายงาน จึงไม่นำมาคำนวณและไม่นับเป็นศูนย์ ' +
      'ยกเลิกแล้ว 1 โครงการ ไม่นำมานับ ' +
      'รายงานที่ใช้เป็นข้อมูล ณ 1 ตุลาคม 2561 ถึง 15 ธันวาคม 2566 ค่ากลางของอายุข้อมูล 1854 วัน เก่ากว่า 365 วัน 24 รายงาน และมีรายงานอายุไม่เกินหนึ่งรอบครึ่งปี 0 จาก 61 โครงการ',
  );
  expect(explain(ONE!, Lang.TH)).toContain(
    'ถ่วงน้ำหนักตามมูลค่าโครงการเป็นดอลลาร์สหรัฐ โครงการที่ไม่มีมูลค่าไม่นำมาคำนวณ และโครงการที่อยู่หลายพื้นที่นับเฉพาะส่วนของพื้นที่นี้',
  );
});

it('claims nothing where nothing is counted', () => {
  expect(explain(NOTHING!, Lang.EN)).toBe(
    'As of 3 September 2025, with what was on record by 3 September 2025 at 00:00 (Bangkok), 0 projects are counted here, each once. ' +
      '0 of them (0 %) have a percent from a certified report. No percent can be given.',
  );
  expect(explain(NOTHING!, Lang.TH)).toMatch(/ยังไม่สามารถระบุร้อยละได้$/);
});

it('says it in English, with English days, where a language has no explanation', () =>
  expect([Lang.MS, Lang.ID].map((lang) => explain(EXPLAINED, lang))).toEqual(Array(2).fill(explain(EXPLAINED, Lang.EN))));
