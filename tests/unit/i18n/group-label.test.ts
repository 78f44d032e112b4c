import { Lang } from '../../../src/domain/languages';
import { ProjectDimension, ProjectStage } from '../../../src/domain/vocabularies/projects';
import { groupLabel, stageLabel } from '../../../src/i18n/group-label';

const { STAGE, CROSS_BORDER, THAI_FISCAL_YEAR, START_YEAR, PROVINCE, SECTOR } = ProjectDimension;

it.each<[ProjectDimension, string, string, string]>([
  [STAGE, 'CONSTRUCTION', 'Under construction', 'ก่อสร้าง'],
  [CROSS_BORDER, 'true', 'Cross-border', 'ข้ามพรมแดน'],
  [CROSS_BORDER, 'false', 'In one country', 'ในประเทศเดียว'],
  [THAI_FISCAL_YEAR, '2568', 'Thai fiscal year 2568 (to 30 September 2025)', 'ปีงบประมาณ พ.ศ. 2568'],
  [START_YEAR, '2025', '2025', 'พ.ศ. 2568'],
])('%s %s is called %s, %s', (dimension, code, english, thai) => {
  expect([Lang.EN, Lang.TH].map((lang) => groupLabel({ dimension, code, names: null }, lang))).toEqual([english, thai]);
});

it('a thing is called by its name, in English where it has none in the language', () =>
  expect(
    [Lang.TH, Lang.MS].map((lang) => groupLabel({ dimension: PROVINCE, code: 'TH-90', names: { EN: 'Songkhla', TH: 'สงขลา' } }, lang)),
  ).toEqual(['สงขลา', 'Songkhla']));

it('sectors of two plans with one name are told apart by the years of their plans', () => {
  const names = { EN: 'Tourism', TH: 'การท่องเที่ยว' };
  const labels = (lang: Lang) =>
    [
      { validFrom: '2017-01-01', validTo: '2022-01-01' },
      { validFrom: '2022-01-01', validTo: '2027-01-01' },
      { validFrom: '2027-01-01', validTo: null },
    ].map((plan) => groupLabel({ dimension: SECTOR, code: 'S', names, plan }, lang));
  expect(labels(Lang.EN)).toEqual(['Tourism (2017-2021)', 'Tourism (2022-2026)', 'Tourism']);
  expect(labels(Lang.TH)).toEqual(['การท่องเที่ยว (พ.ศ. 2560-2564)', 'การท่องเที่ยว (พ.ศ. 2565-2569)', 'การท่องเที่ยว']);
});

it('projects without a value of a dimension have a text of their own', () => {
  const labelsIn = (lang: Lang) =>
    Object.values(ProjectDimension).map((dimension) => groupLabel({ dimension, code: null, names: null }, lang));
  expect(labelsIn(Lang.EN)).toEqual([
    'Country not stated',
    'Province or state not stated',
    'In no cluster',
    'In no corridor',
    'Sector not stated',
    'Working group not stated',
    'Stage not stated',
    'Year of start not stated',
    'Year of completion not stated',
    'Fiscal year of start not stated',
    'Not stated',
  ]);
  expect(labelsIn(Lang.TH)).toEqual([
    'ไม่ระบุประเทศ',
    'ไม่ระบุจังหวัดหรือรัฐ',
    'ไม่อยู่ในกลุ่มจังหวัด',
    'ไม่อยู่ในแนวพื้นที่เชื่อมโยง',
    'ไม่ระบุสาขา',
    'ไม่ระบุคณะทำงาน',
    'ไม่ระบุสถานะโครงการ',
    'ไม่ระบุปีเริ่มต้น',
    'ไม่ระบุปีที่กำหนดแล้วเสร็จ',
    'ไม่ระบุปีงบประมาณที่เริ่มต้น',
    'ไม่ระบุ',
  ]);
});

it('every stage has a label', () =>
  expect(Object.values(ProjectStage).map((stage) => `${stageLabel(stage, Lang.ID)} / ${stageLabel(stage, Lang.TH)}`)).toEqual([
    'Idea / แนวคิด',
    'Concept / จัดทำข้อเสนอ',
    'Feasibility study / ศึกษาความเหมาะสม',
    'Detailed design / ออกแบบรายละเอียด',
    'Financing / จัดหาแหล่งเงิน',
    'Procurement / จัดซื้อจัดจ้าง',
    'Under construction / ก่อสร้าง',
    'Completed / แล้วเสร็จ',
    'In use / เปิดใช้งาน',
    'Suspended / ชะลอโครงการ',
    'Dropped / ยกเลิกโครงการ',
  ]));
