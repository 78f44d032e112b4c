import type { CompleteLang } from '../../../i18n/dictionaries';
import type { Words } from '../../components/words';

/** What can be decided about a duty. */
export const DUTIES = ['REPORTS', 'DOES_NOT_REPORT'] as const;
export type DecidedDuty = (typeof DUTIES)[number];

const en = {
  title: 'Who reports which project',
  lead: 'Which office reports a project follows from its provinces, its responsible offices and its countries. Where the work is shared otherwise, it is decided here. Forms, reminders and rounds follow.',
  standing: 'Decided',
  none: 'Nothing is decided. Every office reports what follows from the data of the projects.',
  earlier: (count: number): string => `Earlier decisions (${count})`,
  heads: { project: 'Project', office: 'Office', duty: 'Decision', days: 'Days', reason: 'Reason' },
  duties: { REPORTS: 'reports the project', DOES_NOT_REPORT: 'does not report the project' } satisfies Record<DecidedDuty, string>,
  byTheRules: 'as it follows from the data again',
  from: (day: string): string => `from ${day}`,
  span: (from: string, last: string): string => `${from} to ${last}`,
  by: (office: string, at: string): string => `${office}, ${at}`,
  decide: 'Decide who reports',
  project: 'Project',
  office: 'Office',
  duty: 'The office',
  firstDay: 'First day',
  lastDay: 'Last day',
  lastDayHint: 'Leave it empty where it holds until another decision',
  reason: 'Reason',
  reasonHint: 'It stays on record, and everybody can read it',
  decideButton: 'Save the decision',
  takeBack: 'Take a decision back',
  takeBackLead: 'From today on it follows from the data of the project again who reports. The decision and its reason stay on record.',
  decision: 'Decision',
  takeBackButton: 'Take back',
  told: { decide: 'The decision is on record.', takeBack: 'The decision is taken back.' } as Readonly<Record<string, string>>,
};

const WORDS: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'หน้าที่รายงานโครงการ',
    lead: 'หน้าที่รายงานกำหนดจากจังหวัด หน่วยงานรับผิดชอบ และประเทศของโครงการ หากแบ่งงานกันอย่างอื่นให้กำหนดในหน้านี้ แบบรายงาน การแจ้งเตือน และรอบการรายงานจะเป็นไปตามที่กำหนด',
    standing: 'หน้าที่ที่กำหนดไว้',
    none: 'ยังไม่ได้กำหนด ทุกหน่วยงานรายงานตามข้อมูลของโครงการ',
    earlier: (count) => `การกำหนดก่อนหน้า (${count})`,
    heads: { project: 'โครงการ', office: 'หน่วยงาน', duty: 'การกำหนด', days: 'ช่วงวัน', reason: 'เหตุผล' },
    duties: { REPORTS: 'รายงานโครงการนี้', DOES_NOT_REPORT: 'ไม่ต้องรายงานโครงการนี้' },
    byTheRules: 'เป็นไปตามข้อมูลของโครงการอีกครั้ง',
    from: (day) => `ตั้งแต่ ${day}`,
    span: (from, last) => `${from} ถึง ${last}`,
    by: (office, at) => `${office} ${at}`,
    decide: 'กำหนดหน้าที่รายงาน',
    project: 'โครงการ',
    office: 'หน่วยงาน',
    duty: 'หน่วยงานนี้',
    firstDay: 'วันแรก',
    lastDay: 'วันสุดท้าย',
    lastDayHint: 'เว้นว่างหากใช้จนกว่าจะกำหนดใหม่',
    reason: 'เหตุผล',
    reasonHint: 'บันทึกไว้และเปิดเผยต่อสาธารณะ',
    decideButton: 'บันทึกการกำหนด',
    takeBack: 'ยกเลิกการกำหนด',
    takeBackLead: 'ตั้งแต่วันนี้หน้าที่รายงานจะเป็นไปตามข้อมูลของโครงการอีกครั้ง การกำหนดเดิมและเหตุผลยังคงบันทึกไว้',
    decision: 'การกำหนดที่จะยกเลิก',
    takeBackButton: 'ยกเลิกการกำหนด',
    told: { decide: 'กำหนดหน้าที่รายงานแล้ว', takeBack: 'ยกเลิกการกำหนดแล้ว' },
  },
};

export const dutiesWords = (lang: CompleteLang): typeof en => WORDS[lang];
