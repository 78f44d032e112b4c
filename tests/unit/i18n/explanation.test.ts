import { Lang } from '../../../src/domain/languages';
import { Counting, ReportState, UnreportedRule, Weighting } from '../../../src/domain/vocabularies/progress';
import { explain, type Explained } from '../../../src/i18n/explanation';

const EXPLAINED: Explained = {
  asOf: '2025-09-03',
  knownAt: new Date('2025-09-02T17:00:00Z'),
  weighting: Weighting.EQUAL,
  counting: Counting.DISTINCT,
  unreported: UnreportedRule.EXCLUDE,
  provisional: false,
  certifiedOnly: false,
  filtered: false,
  reconstructed: false,
  percent: 92.65,
  statedPercent: 70.69,
  low: 36.45,
  high: 97.1,
  projectCount: 61,
  stated: 6,
  finished: 18,
  withoutPercent: 35,
  silent: 2,
  percentProjects: 24,
  withoutWeight: 0,
  dropped: 1,
  onTime: 11,
  newest: '2023-12-15',
  oldest: '2018-10-01',
  medianAgeDays: 1406,
  staleCount: 24,
  staleAfterDays: 365,
  lowestState: ReportState.PUBLISHED,
};
const SONGKHLA: Partial<Explained> = {
  percent: 100,
  statedPercent: null,
  low: 36.36,
  high: 100,
  projectCount: 11,
  stated: 0,
  finished: 4,
  percentProjects: 4,
  withoutPercent: 5,
  silent: 2,
  dropped: 0,
};
const NOTHING: Partial<Explained> = {
  percent: null,
  statedPercent: null,
  low: null,
  high: null,
  projectCount: 0,
  stated: 0,
  finished: 0,
  percentProjects: 0,
  withoutPercent: 0,
  silent: 0,
  dropped: 0,
  onTime: 0,
  newest: null,
  oldest: null,
  medianAgeDays: null,
  staleCount: 0,
  lowestState: null,
};
const UNKNOWN: Partial<Explained> = {
  ...NOTHING,
  low: 0,
  high: 100,
  projectCount: 2,
  withoutPercent: 1,
  silent: 1,
  lowestState: ReportState.PUBLISHED,
};

const inBoth = (given: Partial<Explained>): string[] => [Lang.EN, Lang.TH].map((lang) => explain({ ...EXPLAINED, ...given }, lang));

it('says in English what was counted, of what the percent is made and what it could be', () =>
  expect(explain(EXPLAINED, Lang.EN)).toBe(
    'As of 3 September 2025, with what was on record by 3 September 2025 at 00:00 (Bangkok), 61 projects are counted here, each once. ' +
      'Of them, 6 have a stated percent, 18 count as 100 because they are finished without a stated percent, 35 have reports but no percent and 2 have no report. ' +
      'The percent 92.7 is the mean of the 24 projects that have one; every project weighs the same. ' +
      'Those with a stated percent stand at 70.7 on their own. ' +
      'Projects without a percent are left out and do not count as 0. ' +
      'With those whose percent is not known it could be anything from 36.5 to 97.1. ' +
      '1 project was dropped and is not counted. ' +
      'From published documents: no responsible office has confirmed them. ' +
      'The reports that give the percents are as of 1 October 2018 to 15 December 2023; their median age is 1,406 days (about 3 years 10 months), and 24 are older than 365 days. ' +
      '11 of 61 projects have a report of this round or the one before.',
  ));

it('says it in Thai, in the Buddhist era', () =>
  expect(explain(EXPLAINED, Lang.TH)).toBe(
    'ข้อมูล ณ วันที่ 3 กันยายน 2568 ตามที่บันทึกไว้ถึงวันที่ 3 กันยายน 2568 เวลา 00.00 น. มี 61 โครงการ นับโครงการละหนึ่งครั้ง ' +
      'ในจำนวนนี้ 6 โครงการระบุร้อยละไว้ในรายงาน 18 โครงการแล้วเสร็จ (ไม่ระบุร้อยละ จึงนับเป็นร้อยละ 100) 35 โครงการมีรายงาน แต่ไม่ระบุร้อยละ และ 2 โครงการยังไม่มีรายงาน ' +
      'ความก้าวหน้าเฉลี่ยร้อยละ 92.7 คำนวณจาก 24 โครงการที่มีร้อยละ โดยให้น้ำหนักเท่ากันทุกโครงการ ' +
      'เฉพาะโครงการที่ระบุร้อยละ ความก้าวหน้าเฉลี่ยร้อยละ 70.7 ' +
      'โครงการที่ไม่มีร้อยละไม่นำมาคำนวณ และไม่นับเป็นร้อยละ 0 ' +
      'หากทราบร้อยละของทุกโครงการ ค่าที่เป็นไปได้อยู่ระหว่างร้อยละ 36.5 ถึงร้อยละ 97.1 ' +
      'ยกเลิกโครงการแล้ว 1 โครงการ ไม่นำมานับ ' +
      'ข้อมูลเป็นไปตามเอกสารเผยแพร่ ยังไม่มีหน่วยงานรับผิดชอบรับรอง ' +
      'รายงานที่ระบุความก้าวหน้าเป็นข้อมูล ณ วันที่ 1 ตุลาคม 2561 ถึงวันที่ 15 ธันวาคม 2566 มัธยฐานของอายุข้อมูล 1,406 วัน (ประมาณ 3 ปี 10 เดือน) เก่ากว่า 365 วัน 24 ฉบับ ' +
      'มีรายงานของรอบนี้หรือรอบก่อน 11 จาก 61 โครงการ',
  ));

it.each<[string, Partial<Explained>, string, string]>([
  ['that a filter applies', { filtered: true }, 'each once, after the filter.', 'นับโครงการละหนึ่งครั้ง เฉพาะรายการที่กรองไว้'],
  [
    'that the record was reconstructed',
    { reconstructed: true },
    'That record is reconstructed from documents: the hub opened later.',
    'ข้อมูลที่บันทึกไว้ในขณะนั้นประมวลย้อนหลังจากเอกสาร เพราะเป็นเวลาก่อนวันเปิดศูนย์ข้อมูล',
  ],
  [
    'that nothing of a percent was stated',
    SONGKHLA,
    'Of them, 4 count as 100 because they are finished without a stated percent, 5 have reports but no percent and 2 have no report. The percent 100 is the mean of the 4 projects that have one; every project weighs the same. None of these percents was stated: they follow from the stage alone. Projects without a percent are left out and do not count as 0. With those whose percent is not known it could be anything from 36.4 to 100.',
    'ความก้าวหน้าเฉลี่ยร้อยละ 100 คำนวณจาก 4 โครงการที่มีร้อยละ โดยให้น้ำหนักเท่ากันทุกโครงการ ไม่มีโครงการใดระบุร้อยละ ค่านี้มาจากสถานะโครงการเท่านั้น โครงการที่ไม่มีร้อยละไม่นำมาคำนวณ และไม่นับเป็นร้อยละ 0 หากทราบร้อยละของทุกโครงการ ค่าที่เป็นไปได้อยู่ระหว่างร้อยละ 36.4 ถึงร้อยละ 100',
  ],
  [
    'one of each in the singular',
    { projectCount: 4, stated: 1, finished: 1, withoutPercent: 1, silent: 1 },
    '4 projects are counted here, each once. Of them, 1 has a stated percent, 1 counts as 100 because it is finished without a stated percent, 1 has reports but no percent and 1 has no report.',
    'ในจำนวนนี้ 1 โครงการระบุร้อยละไว้ในรายงาน 1 โครงการแล้วเสร็จ (ไม่ระบุร้อยละ จึงนับเป็นร้อยละ 100) 1 โครงการมีรายงาน แต่ไม่ระบุร้อยละ และ 1 โครงการยังไม่มีรายงาน',
  ],
  [
    'that missing percents count as 0',
    { unreported: UnreportedRule.COUNT_AS_ZERO, percent: 36.45, percentProjects: 61 },
    'The percent 36.5 is the mean of all 61 projects; every project weighs the same. Those with a stated percent stand at 70.7 on their own. Projects without a percent count as 0, as was asked.',
    'ความก้าวหน้าเฉลี่ยร้อยละ 36.5 คำนวณจากทั้ง 61 โครงการ โดยให้น้ำหนักเท่ากันทุกโครงการ เฉพาะโครงการที่ระบุร้อยละ ความก้าวหน้าเฉลี่ยร้อยละ 70.7 โครงการที่ไม่มีร้อยละนับเป็นร้อยละ 0 ตามเงื่อนไขที่เลือก',
  ],
  [
    'how few projects a percent by cost rests on',
    { weighting: Weighting.COST, withoutWeight: 52, percentProjects: 7, counting: Counting.ALLOCATED },
    'The percent 92.7 is the mean of the projects that have one and a weight; projects weigh by their cost in US dollars, and a project in several places counts only with its part here. 52 projects have no weight and are left out, so the percent rests on 7.',
    'ความก้าวหน้าเฉลี่ยร้อยละ 92.7 คำนวณจากโครงการที่มีทั้งร้อยละและน้ำหนัก โดยถ่วงน้ำหนักตามมูลค่าโครงการเป็นดอลลาร์สหรัฐ และโครงการที่อยู่หลายพื้นที่นับเฉพาะสัดส่วนของพื้นที่นี้ 52 โครงการไม่มีน้ำหนัก จึงไม่นำมาคำนวณ ร้อยละนี้จึงมาจาก 7 โครงการ',
  ],
  [
    'that it rests on all projects with a weight where missing percents count as 0',
    { weighting: Weighting.COST, withoutWeight: 1, percentProjects: 60, unreported: UnreportedRule.COUNT_AS_ZERO },
    'is the mean of all projects with a weight; projects weigh by their cost in US dollars. 1 project has no weight and is left out, so the percent rests on 60.',
    'คำนวณจากโครงการที่มีน้ำหนักทุกโครงการ โดยถ่วงน้ำหนักตามมูลค่าโครงการเป็นดอลลาร์สหรัฐ 1 โครงการไม่มีน้ำหนัก จึงไม่นำมาคำนวณ ร้อยละนี้จึงมาจาก 60 โครงการ',
  ],
  [
    'that weights are assigned',
    { weighting: Weighting.ASSIGNED },
    'is the mean of the 24 projects that have one; projects weigh as their working group assigned.',
    'คำนวณจาก 24 โครงการที่มีร้อยละ โดยถ่วงน้ำหนักตามที่คณะทำงานกำหนด',
  ],
  [
    'that no project has a weight',
    { weighting: Weighting.ASSIGNED, percent: null, withoutWeight: 61 },
    'No percent can be given, because no project with a percent has a weight.',
    'คำนวณร้อยละไม่ได้ เพราะไม่มีโครงการใดที่มีร้อยละมีน้ำหนัก',
  ],
  [
    'that no project has a percent',
    UNKNOWN,
    'No percent can be given, because no project has one.',
    'คำนวณร้อยละไม่ได้ เพราะไม่มีโครงการใดมีร้อยละ',
  ],
  ['that projects were dropped', { dropped: 2 }, '2 projects were dropped and are not counted.', 'ยกเลิกโครงการแล้ว 2 โครงการ ไม่นำมานับ'],
  ['that all is certified', { lowestState: ReportState.CERTIFIED }, 'Every report used is certified.', 'รายงานที่ใช้รับรองแล้วทุกฉบับ'],
  [
    'that some is not certified',
    { lowestState: ReportState.SUBMITTED },
    'Some of the reports used are not yet certified.',
    'รายงานที่ใช้บางฉบับยังไม่รับรอง',
  ],
  ['that only certified reports count', { certifiedOnly: true }, 'Only certified reports count.', 'นับเฉพาะรายงานที่รับรองแล้ว'],
  [
    'one day where all reports are of it',
    { oldest: '2023-12-15', staleCount: 1, onTime: 1 },
    'are as of 15 December 2023; their median age is 1,406 days (about 3 years 10 months), and 1 is older than 365 days. 1 of 61 projects has a report of this round or the one before.',
    'เป็นข้อมูล ณ วันที่ 15 ธันวาคม 2566 มัธยฐานของอายุข้อมูล',
  ],
])('says %s', (_, given, english, thai) =>
  expect(inBoth(given)).toEqual([expect.stringContaining(english), expect.stringContaining(thai)]),
);

it('claims nothing where nothing is counted', () =>
  expect(inBoth(NOTHING)).toEqual([
    'As of 3 September 2025, with what was on record by 3 September 2025 at 00:00 (Bangkok), 0 projects are counted here, each once. No percent can be given, because no project has one.',
    'ข้อมูล ณ วันที่ 3 กันยายน 2568 ตามที่บันทึกไว้ถึงวันที่ 3 กันยายน 2568 เวลา 00.00 น. มี 0 โครงการ นับโครงการละหนึ่งครั้ง คำนวณร้อยละไม่ได้ เพราะไม่มีโครงการใดมีร้อยละ',
  ]));

it('never says of a project with reports that it has not reported, nor of a published document that it is certified', () => {
  for (const text of inBoth({ silent: 0, withoutPercent: 37 }))
    expect(text).not.toMatch(/not reported|no report\b|ยังไม่มีรายงาน|ยังไม่รายงาน|certified|รับรองแล้ว/);
});

it('says it in English, with English days, where a language has no explanation', () =>
  expect([Lang.MS, Lang.ID].map((lang) => explain(EXPLAINED, lang))).toEqual(Array(2).fill(explain(EXPLAINED, Lang.EN))));
