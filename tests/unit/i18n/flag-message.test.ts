import type { Flag, FlagEvidence } from '../../../src/domain/flags';
import { Lang } from '../../../src/domain/languages';
import { DatePrecision } from '../../../src/domain/vocabularies/mechanism';
import { FlagKind } from '../../../src/domain/vocabularies/projects';
import { flagMessage } from '../../../src/i18n/flag-message';

const [from, to] = [
  { percent: 9.456, asOf: '2025-06-01' },
  { percent: 62.4, asOf: '2025-12-01' },
];
const EVIDENCE: FlagEvidence = {
  PERCENT_FELL: { from: to, to: from },
  PERCENT_JUMPED: { rise: 52.944, from, to },
  OVERDUE: { endsOn: '2025-06-30', precision: DatePrecision.DAY, asOf: '2025-07-10', days: 10 },
  STALE: { reportedOn: '2024-06-30', asOf: '2025-07-10', days: 375 },
  COMPLETED_NOT_OPERATIONAL: { completedOn: '2021-10-28', reportedOn: '2025-02-19', days: 1210 },
  CONFLICTING_COSTS: { figures: 2, least: 318_000_000, most: 492_000_000.5, currency: 'MYR' },
  DATES_SLIPPED: {
    from: '2026-12-31',
    fromPrecision: DatePrecision.DAY,
    to: '2027-12-31',
    toPrecision: DatePrecision.DAY,
    days: 365,
  },
};

const messagesIn = (lang: Lang): string[] =>
  Object.values(FlagKind).map((kind) => flagMessage({ kind, asOf: null, evidence: EVIDENCE[kind] } as Flag, lang));

it('says in English why there is a flag, with the numbers', () =>
  expect(messagesIn(Lang.EN)).toEqual([
    'The percent fell from 62.4 (as of 1 December 2025) to 9.46 (as of 1 June 2025).',
    'The percent rose by 52.94 points in one report, from 9.46 (as of 1 June 2025) to 62.4 (as of 1 December 2025).',
    'Overdue by 10 days: due on 30 June 2025, and by 10 July 2025 not reported completed.',
    'The latest report is as of 30 June 2024, 375 days (about 1 year) ago.',
    'Reported completed on 28 October 2021, but by 19 February 2025 (1,210 days later) not reported in use.',
    '2 published costs differ: from 318 to 492 million ringgit.',
    'The day of completion moved: it was due on 31 December 2026 and is due on 31 December 2027, 365 days later.',
  ]));

it('says it in Thai, in the Buddhist era and without codes', () =>
  expect(messagesIn(Lang.TH)).toEqual([
    'ความก้าวหน้าลดลงจากร้อยละ 62.4 (ข้อมูล ณ 1 ธันวาคม 2568) เหลือร้อยละ 9.46 (ข้อมูล ณ 1 มิถุนายน 2568)',
    'ความก้าวหน้าเพิ่มขึ้น 52.94 จุดร้อยละในรายงานเดียว จากร้อยละ 9.46 (ข้อมูล ณ 1 มิถุนายน 2568) เป็นร้อยละ 62.4 (ข้อมูล ณ 1 ธันวาคม 2568)',
    'เกินกำหนดแล้วเสร็จ 10 วัน (กำหนดวันที่ 30 มิถุนายน 2568 ข้อมูล ณ 10 กรกฎาคม 2568) และยังไม่มีรายงานว่าแล้วเสร็จ',
    'รายงานล่าสุดเป็นข้อมูล ณ 30 มิถุนายน 2567 ผ่านมาแล้ว 375 วัน (ประมาณ 1 ปี)',
    'มีรายงานว่าแล้วเสร็จตั้งแต่วันที่ 28 ตุลาคม 2564 แต่จนถึงวันที่ 19 กุมภาพันธ์ 2568 (1,210 วัน) ยังไม่มีรายงานว่าเปิดใช้งาน',
    'มูลค่าโครงการที่เผยแพร่ 2 รายการไม่ตรงกัน ตั้งแต่ 318 ถึง 492 ล้านริงกิต',
    'กำหนดแล้วเสร็จเลื่อนจากวันที่ 31 ธันวาคม 2569 เป็นวันที่ 31 ธันวาคม 2570 ช้ากว่าเดิม 365 วัน',
  ]));

it('a date is told no more exactly than it is known', () => {
  const { MONTH, YEAR } = DatePrecision;
  const overdue = { endsOn: '2019-12-31', precision: YEAR, asOf: '2020-01-10', days: 10 };
  const slipped = { from: '2026-12-31', fromPrecision: YEAR, to: '2027-12-31', toPrecision: MONTH, days: 365 };
  const flags = [
    { kind: FlagKind.OVERDUE, asOf: null, evidence: overdue },
    { kind: FlagKind.DATES_SLIPPED, asOf: null, evidence: slipped },
  ] as Flag[];
  expect(flags.flatMap((flag) => [Lang.EN, Lang.TH].map((lang) => flagMessage(flag, lang)))).toEqual([
    'Overdue by 10 days: due in 2019, and by 10 January 2020 not reported completed.',
    'เกินกำหนดแล้วเสร็จ 10 วัน (กำหนด พ.ศ. 2562 ข้อมูล ณ 10 มกราคม 2563) และยังไม่มีรายงานว่าแล้วเสร็จ',
    'The day of completion moved: it was due in 2026 and is due in December 2027, 365 days later.',
    'กำหนดแล้วเสร็จเลื่อนจาก พ.ศ. 2569 เป็น ธันวาคม 2570 ช้ากว่าเดิม 365 วัน',
  ]);
});

it('says it in English where a language has no messages', () => {
  expect(messagesIn(Lang.MS)).toEqual(messagesIn(Lang.EN));
  expect(messagesIn(Lang.ID)).toEqual(messagesIn(Lang.EN));
});
