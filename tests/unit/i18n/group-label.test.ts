import { Lang } from '../../../src/domain/languages';
import { ProjectDimension, ProjectStage } from '../../../src/domain/vocabularies/projects';
import { groupLabel, stageLabel } from '../../../src/i18n/group-label';

const { STAGE, CROSS_BORDER, THAI_FISCAL_YEAR, START_YEAR, PROVINCE } = ProjectDimension;

it.each<[ProjectDimension, string, string, string]>([
  [STAGE, 'CONSTRUCTION', 'Construction', 'ก่อสร้าง'],
  [CROSS_BORDER, 'true', 'Cross-border', 'ข้ามพรมแดน'],
  [CROSS_BORDER, 'false', 'In one country', 'ในประเทศเดียว'],
  [THAI_FISCAL_YEAR, '2568', 'Thai fiscal year 2568 (to 30 September 2025)', 'ปีงบประมาณ พ.ศ. 2568'],
  [START_YEAR, '2025', '2025', 'พ.ศ. 2568'],
])('%s %s is called %s, %s', (dimension, code, english, thai) => {
  expect([Lang.EN, Lang.TH].map((lang) => groupLabel(dimension, code, null, lang))).toEqual([english, thai]);
});

it('a thing is called by its name, in English where it has none in the language', () =>
  expect([Lang.TH, Lang.MS].map((lang) => groupLabel(PROVINCE, 'TH-90', { EN: 'Songkhla', TH: 'สงขลา' }, lang))).toEqual([
    'สงขลา',
    'Songkhla',
  ]));

it('projects without a value of a dimension have a text of their own', () => {
  const labelsIn = (lang: Lang) => Object.values(ProjectDimension).map((dimension) => groupLabel(dimension, null, null, lang));
  expect(labelsIn(Lang.EN)).toEqual([
    'No country',
    'No province',
    'No cluster',
    'No corridor',
    'No sector',
    'No working group',
    'No stage reported',
    'No start stated',
    'No end stated',
    'No start stated',
    'Not stated',
  ]);
  expect(labelsIn(Lang.TH)).toEqual([
    'ไม่ระบุประเทศ',
    'ไม่ระบุจังหวัด',
    'ไม่อยู่ในกลุ่มจังหวัด',
    'ไม่อยู่ในแนวระเบียง',
    'ไม่ระบุสาขา',
    'ไม่มีคณะทำงาน',
    'ยังไม่รายงานขั้นตอน',
    'ไม่ระบุปีเริ่มต้น',
    'ไม่ระบุปีสิ้นสุด',
    'ไม่ระบุปีเริ่มต้น',
    'ไม่ระบุ',
  ]);
});

it('every stage has a label', () =>
  expect(Object.values(ProjectStage).map((stage) => `${stageLabel(stage, Lang.ID)} / ${stageLabel(stage, Lang.TH)}`)).toEqual([
    'Idea / แนวคิด',
    'Concept / กรอบแนวคิด',
    'Feasibility study / ศึกษาความเหมาะสม',
    'Detailed design / ออกแบบรายละเอียด',
    'Financing / จัดหาเงินทุน',
    'Procurement / จัดซื้อจัดจ้าง',
    'Construction / ก่อสร้าง',
    'Completed / แล้วเสร็จ',
    'Operational / เปิดใช้งาน',
    'Suspended / ชะลอ',
    'Dropped / ยกเลิก',
  ]));
