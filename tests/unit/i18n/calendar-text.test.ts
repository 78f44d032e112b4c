import type { CalendarItem } from '../../../src/domain/calendar';
import { Lang } from '../../../src/domain/languages';
import { CalendarCategory, DatePrecision, MeetingStatus } from '../../../src/domain/vocabularies/mechanism';
import { calendarNote, calendarTitle } from '../../../src/i18n/calendar-text';

const NAMES = { EN: '32nd Ministerial Meeting', TH: 'การประชุมระดับรัฐมนตรี ครั้งที่ 32' };
const meeting = {
  names: NAMES,
  startsOn: '2026-09-01',
  endsOn: '2026-09-30',
  precision: DatePrecision.MONTH,
  inferred: false,
  status: MeetingStatus.CALLED,
};
const item = (kind: CalendarCategory, precision = DatePrecision.MONTH): CalendarItem => ({
  kind,
  date: '2026-06-30',
  endsOn: '2026-06-30',
  meeting: { ...meeting, precision },
  project: { code: 'P34', names: { EN: 'Thung Yao road', TH: 'ถนนทุ่งยาว' } },
  step: { order: 5, names: { EN: 'Prepare the papers', TH: 'จัดเตรียมเอกสาร' } },
});

it.each<[string, string, CalendarItem]>([
  [NAMES.EN, NAMES.TH, item(CalendarCategory.MEETING, DatePrecision.DAY)],
  ['32nd Ministerial Meeting (September 2026)', 'การประชุมระดับรัฐมนตรี ครั้งที่ 32 (กันยายน 2569)', item(CalendarCategory.MEETING)],
  ['Due to be completed: P34 Thung Yao road', 'กำหนดแล้วเสร็จ: P34 ถนนทุ่งยาว', item(CalendarCategory.PROJECT_END)],
  [
    'Cut-off day of the progress reports (half-year to 30 June 2026)',
    'วันสิ้นสุดรอบการรายงานความก้าวหน้า (รอบครึ่งปีถึง 30 มิถุนายน 2569)',
    item(CalendarCategory.REPORT_CUT_OFF),
  ],
  [
    'Step 5 of the process, for the 32nd Ministerial Meeting: Prepare the papers',
    'ขั้นตอนที่ 5 ของกระบวนการ เพื่อการประชุมระดับรัฐมนตรี ครั้งที่ 32: จัดเตรียมเอกสาร',
    item(CalendarCategory.PROCESS_STEP),
  ],
])('an entry is called "%s", "%s"', (english, thai, entry) => {
  expect([calendarTitle(entry, Lang.EN), calendarTitle(entry, Lang.TH)]).toEqual([english, thai]);
});

it('a title in English has its days in the language that was asked for', () =>
  expect(calendarTitle(item(CalendarCategory.REPORT_CUT_OFF), Lang.ID)).toBe(
    'Cut-off day of the progress reports (half-year to 30 Juni 2026)',
  ));

it('the note of a meeting is its days, that of a cut-off or a step how its days came about', () => {
  expect(calendarNote(item(CalendarCategory.MEETING), Lang.TH)).toBe('กันยายน 2569');
  expect(calendarNote(item(CalendarCategory.PROCESS_STEP), Lang.EN)).toBe(
    'Reckoned by the hub from the day of the meeting by the durations in the process manual: no source states these days.',
  );
  expect(calendarNote(item(CalendarCategory.PROCESS_STEP), Lang.TH)).toBe(
    'ศูนย์ข้อมูลคำนวณจากวันประชุมและระยะเวลาในคู่มือกระบวนการ ไม่มีแหล่งข้อมูลระบุวันดังกล่าว',
  );
  expect([Lang.EN, Lang.TH].map((lang) => calendarNote(item(CalendarCategory.REPORT_CUT_OFF), lang))).toEqual([
    'The half-years are the hub’s own rule: the process manual sets none.',
    'รอบครึ่งปีเป็นหลักเกณฑ์ของศูนย์ข้อมูล คู่มือกระบวนการไม่ได้กำหนดไว้',
  ]);
  expect(calendarNote(item(CalendarCategory.PROJECT_END), Lang.EN)).toBeNull();
});

it('the note of a meeting that no source mentions says so', () => {
  const inferred = { ...item(CalendarCategory.MEETING), meeting: { ...meeting, inferred: true } };
  expect(calendarNote(inferred, Lang.EN)).toBe('September 2026. Inferred: no source mentions this meeting.');
  expect(calendarNote(inferred, Lang.TH)).toBe('กันยายน 2569 (ข้อสันนิษฐาน: ไม่มีแหล่งข้อมูลใดกล่าวถึงการประชุมครั้งนี้)');
});
