import type { ReactNode } from 'react';
import type { FiscalYear } from '../../../../domain/fiscal-years';
import type { Lang } from '../../../../domain/languages';
import { DatePrecision } from '../../../../domain/vocabularies/mechanism';
import { dayText } from '../../../../i18n/date-text';
import type { Words } from '../../../components/words';

/** A fiscal year as a person writes it, in the era of the language. */
export const yearName = ({ to }: FiscalYear, lang: Lang): string => dayText(to, lang, false, DatePrecision.FISCAL_YEAR);

const en = {
  kind: 'Annual report',
  title: (year: string) => `Annual report: ${year}`,
  description: (year: string, projects: number, known: number) =>
    `The annual report of ${year}, put together from the record: ${projects} projects, the progress of ${known} is known in percent.`,
  span: (from: ReactNode, to: ReactNode): ReactNode => (
    <>
      From {from} to {to}
    </>
  ),
  manual: 'The process manual asks for it: meetings, study visits to project areas, key projects, and research.',
  ended: (day: ReactNode): ReactNode => (
    <>
      Figures are as of {day}, the last day of the year, by what is on record today. How far actions are is told as it stands on record
      today.
    </>
  ),
  other: (day: ReactNode): ReactNode => <>Figures are as of the day that the address asks for, {day}.</>,
  running: (day: ReactNode): ReactNode => <>The year has not ended. The report tells what is known on {day}, and moves with the record.</>,
  before: 'The year before',
  after: 'The year after',
  meetings: 'Meetings and their decisions',
  meetingsUnit: (count: number): string => (count === 1 ? ' meeting' : ' meetings'),
  noMeetings: 'No meeting in the year is on record.',
  wholeYear: 'A meeting of which only the calendar year is known stands in the fiscal year of its 1 January.',
  visits: 'Study visits to project areas',
  noVisits: 'The record has nothing about study visits.',
  research: 'Research',
  noResearch: 'The record has nothing about research.',
  projects: 'Key projects: those with a report in the year',
  projectsUnit: (count: number): string => (count === 1 ? ' project' : ' projects'),
  noProjects: 'No report of a day in the year is on record.',
  reports: 'Reports as of',
  andEarlier: 'and earlier ones in the year',
  changes: (since: ReactNode): ReactNode => <>What has changed since {since}</>,
  plans: 'Reviews of development plans',
  reviewDay: 'Day and office',
  reviewsUnit: (count: number): string => (count === 1 ? ' review' : ' reviews'),
  noPlans: 'No review of a plan in the year is on record.',
  actions: 'Actions asked for by the end of the year',
  open: 'Still to be done, or not known',
  actionsUnit: (count: number): string => (count === 1 ? ' action' : ' actions'),
  noActions: 'No action that was asked for by then is on record.',
  process: 'Steps of the process',
  noRun: 'No forum in the year has steps of the process on record.',
  shown: (shown: number, all: number) => `The first ${shown} of ${all} on record are looked through.`,
  links: 'Annual reports, for printing',
};

export const annualWords: Words<typeof en> = {
  EN: en,
  TH: {
    kind: 'รายงานประจำปี',
    title: (year) => `รายงานประจำ${year}`,
    description: (year, projects, known) =>
      `รายงานประจำ${year} จัดทำจากข้อมูลที่บันทึกไว้ มี ${projects} โครงการ ทราบร้อยละความก้าวหน้า ${known} โครงการ`,
    span: (from, to) => (
      <>
        ตั้งแต่วันที่ {from} ถึงวันที่ {to}
      </>
    ),
    manual: 'จัดทำตามคู่มือการปฏิบัติงาน ได้แก่ รายงานการประชุม การศึกษาดูงานในพื้นที่โครงการ การขับเคลื่อนการดำเนินงานตามโครงการสำคัญ และการศึกษาวิจัย',
    ended: (day) => <>ตัวเลข ณ วันที่ {day} ซึ่งเป็นวันสุดท้ายของปีงบประมาณ ตามข้อมูลที่บันทึกไว้ ณ วันนี้ ส่วนสถานะของเรื่องที่ต้องดำเนินการเป็นไปตามที่บันทึกไว้ ณ วันนี้</>,
    other: (day) => <>ตัวเลข ณ วันที่ {day} ตามที่ระบุในที่อยู่ของหน้านี้</>,
    running: (day) => <>ปีงบประมาณนี้ยังไม่สิ้นสุด รายงานนี้แสดงสิ่งที่ทราบ ณ วันที่ {day} และปรับตามข้อมูลที่บันทึกเพิ่ม</>,
    before: 'ก่อนหน้า',
    after: 'ถัดไป',
    meetings: 'การประชุมและมติที่ประชุม',
    meetingsUnit: () => ' ครั้ง',
    noMeetings: 'ไม่มีการประชุมในปีงบประมาณนี้ที่บันทึกไว้',
    wholeYear: 'การประชุมที่ทราบเพียงปีปฏิทิน จัดไว้ในปีงบประมาณของวันที่ 1 มกราคมของปีนั้น',
    visits: 'การศึกษาดูงานในพื้นที่โครงการ',
    noVisits: 'ไม่มีข้อมูลการศึกษาดูงานที่บันทึกไว้',
    research: 'การศึกษาวิจัย',
    noResearch: 'ไม่มีข้อมูลการศึกษาวิจัยที่บันทึกไว้',
    projects: 'โครงการสำคัญ: โครงการที่มีรายงานในปีงบประมาณ',
    projectsUnit: () => ' โครงการ',
    noProjects: 'ไม่มีรายงานข้อมูล ณ วันในปีงบประมาณนี้ที่บันทึกไว้',
    reports: 'รายงานข้อมูล ณ วันที่',
    andEarlier: 'และรายงานก่อนหน้านั้นในปีเดียวกัน',
    changes: (since) => <>การเปลี่ยนแปลงตั้งแต่วันที่ {since}</>,
    plans: 'การทบทวนแผนพัฒนา',
    reviewDay: 'วันที่และหน่วยงาน',
    reviewsUnit: () => ' รายการ',
    noPlans: 'ไม่มีการทบทวนแผนในปีงบประมาณนี้ที่บันทึกไว้',
    actions: 'เรื่องที่ต้องดำเนินการ ตามมติจนถึงสิ้นปีงบประมาณ',
    open: 'เรื่องที่ยังต้องดำเนินการ หรือไม่ระบุสถานะ',
    actionsUnit: () => ' เรื่อง',
    noActions: 'ไม่มีเรื่องที่ต้องดำเนินการตามมติจนถึงขณะนั้นที่บันทึกไว้',
    process: 'ขั้นตอนการทำงาน',
    noRun: 'ไม่มีการประชุมในปีงบประมาณนี้ที่มีขั้นตอนการทำงานบันทึกไว้',
    shown: (shown, all) => `ตรวจดู ${shown} รายการแรกจาก ${all} รายการที่บันทึกไว้`,
    links: 'รายงานประจำปีสำหรับพิมพ์',
  },
};
