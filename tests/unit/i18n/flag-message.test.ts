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
    'The percent fell from 62.4 (2025-12-01) to 9.46 (2025-06-01).',
    'The percent rose by 52.94 points at once, from 9.46 (2025-06-01) to 62.4 (2025-12-01).',
    'Due on 2025-06-30, 10 days before 2025-07-10, and not reported completed.',
    'The latest report is of 2024-06-30, 375 days old on 2025-07-10.',
    'Reported completed on 2021-10-28 and still not operational 1210 days later, on 2025-02-19.',
    '2 published figures differ: 318,000,000 – 492,000,000.5 MYR.',
    'The last day moved from 2026-12-31 to 2027-12-31, 365 days later.',
  ]));

it('says it in Thai', () =>
  expect(messagesIn(Lang.TH)).toEqual([
    'ร้อยละลดลงจาก 62.4 (2025-12-01) เหลือ 9.46 (2025-06-01)',
    'ร้อยละเพิ่มขึ้น 52.94 จุดในคราวเดียว จาก 9.46 (2025-06-01) เป็น 62.4 (2025-12-01)',
    'กำหนดแล้วเสร็จ 2025-06-30 ก่อนวันที่ 2025-07-10 อยู่ 10 วัน แต่ยังไม่มีรายงานว่าแล้วเสร็จ',
    'รายงานล่าสุดเป็นข้อมูล ณ 2024-06-30 เก่า 375 วัน ณ 2025-07-10',
    'รายงานว่าแล้วเสร็จเมื่อ 2021-10-28 แต่ 1210 วันต่อมา เมื่อ 2025-02-19 ยังไม่เปิดใช้งาน',
    'ตัวเลขที่เผยแพร่ 2 รายการไม่ตรงกัน: 318,000,000 – 492,000,000.5 MYR',
    'กำหนดแล้วเสร็จเลื่อนจาก 2026-12-31 เป็น 2027-12-31 ช้าลง 365 วัน',
  ]));

it('says it in English where a language has no messages', () => {
  expect(messagesIn(Lang.MS)).toEqual(messagesIn(Lang.EN));
  expect(messagesIn(Lang.ID)).toEqual(messagesIn(Lang.EN));
});
