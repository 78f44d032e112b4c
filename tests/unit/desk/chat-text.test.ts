import { Lang } from '../../../src/domain/languages';
import { roundNamed } from '../../../src/domain/rounds';
import type { MissingReport } from '../../../src/queries/desk/round.queries';
import { chatText } from '../../../src/web/desk/rounds/chat-text';

const round = roundNamed('2026-H2', '2026-11-26')!;
const ABOUT = { round, origin: 'https://hub.example' };

const missing = (count: number, office = 'A'): MissingReport[] =>
  Array.from({ length: count }, (_, i) => ({
    office,
    officeNames: { TH: `สำนักงาน ${office}`, EN: `Office ${office}` },
    project: `P${String(i + 1).padStart(2, '0')}`,
    names: { TH: 'ทางหลวงพิเศษระหว่างเมือง', EN: 'Motorway' },
  }));

it('an office reads what it has not submitted, by when, and where', () => {
  expect(chatText({ ...ABOUT, office: 'สำนักงานจังหวัดสงขลา', missing: missing(2) }, Lang.TH)).toBe(
    [
      'รายงานความก้าวหน้า IMT-GT',
      'สำนักงานจังหวัดสงขลา',
      'รอบครึ่งปีสิ้นสุดวันที่ 31 ธันวาคม 2569',
      'กำหนดส่ง 31 มกราคม 2570',
      'ยังไม่ส่ง 2 โครงการ',
      '• P01 ทางหลวงพิเศษระหว่างเมือง',
      '• P02 ทางหลวงพิเศษระหว่างเมือง',
      'ส่งรายงานที่ https://hub.example/th/desk',
    ].join('\n'),
  );
});

it('all offices are counted, each in a line', () => {
  const text = chatText({ ...ABOUT, office: null, missing: [...missing(2), ...missing(1, 'B')] }, Lang.EN);
  expect(text.split('\n').slice(1)).toEqual([
    'Half-year to 31 December 2026',
    'Due by 31 January 2027',
    'Not yet submitted: 3 projects, 2 offices',
    '• Office A: 2 projects',
    '• Office B: 1 project',
    'Report at https://hub.example/en/desk',
  ]);
});

it('who has submitted everything is thanked', () => {
  expect(chatText({ ...ABOUT, office: null, missing: [] }, Lang.TH)).toContain('ส่งครบทุกโครงการแล้ว ขอบคุณ');
});

it('a text has 500 characters at most, and says how many it leaves out', () => {
  for (let count = 1; count <= 40; count++) {
    const text = chatText({ ...ABOUT, office: 'สำนักงานจังหวัดสงขลา', missing: missing(count) }, Lang.TH);
    const shown = text.split('\n').filter((line) => line.startsWith('• ')).length;
    const left = Number(/และอีก (\d+)/.exec(text)?.[1] ?? 0);
    expect(text.length).toBeLessThanOrEqual(500);
    expect([count, shown + left]).toEqual([count, count]);
    if (left > 0) expect(text.length).toBeGreaterThan(430);
  }
});
