import type { CompleteLang } from './dictionaries';

/** What a round asks of an office. */
export type DutyStep = 'report' | 'verify' | 'certify';

interface DutyCalendarText {
  readonly name: string;
  readonly titles: Record<DutyStep, (office: string) => string>;
  readonly paused: string;
  readonly round: (cutOff: string) => string;
  readonly missing: (missing: number, expected: number, at: string) => string;
}

/** The words of the calendar of somebody’s own due days. */
export const DUTY_CALENDAR: Record<CompleteLang, DutyCalendarText> = {
  TH: {
    name: 'กำหนดงานรายงานความก้าวหน้า IMT-GT',
    titles: {
      report: (office) => `กำหนดส่งรายงานความก้าวหน้า · ${office}`,
      verify: (office) => `กำหนดตรวจสอบรายงานความก้าวหน้า · ${office}`,
      certify: (office) => `กำหนดรับรองรายงานความก้าวหน้า · ${office}`,
    },
    paused: '(พักรอบการรายงาน)',
    round: (cutOff) => `รอบครึ่งปีสิ้นสุดวันที่ ${cutOff}`,
    missing: (missing, expected, at) => `ยังไม่ส่ง ${missing} จาก ${expected} โครงการ (${at})`,
  },
  EN: {
    name: 'IMT-GT progress reporting: due days',
    titles: {
      report: (office) => `Progress reports due · ${office}`,
      verify: (office) => `Progress reports to be verified · ${office}`,
      certify: (office) => `Progress reports to be certified · ${office}`,
    },
    paused: '(round paused)',
    round: (cutOff) => `Half-year to ${cutOff}`,
    missing: (missing, expected, at) => `Not yet submitted: ${missing} of ${expected} projects (${at})`,
  },
};
