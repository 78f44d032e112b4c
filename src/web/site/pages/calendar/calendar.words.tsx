import type { ReactNode } from 'react';
import type { CalendarCategory } from '../../../../domain/vocabularies/mechanism';
import type { Words } from '../../../components/words';

const en = {
  title: (year: string) => `Calendar ${year}`,
  lead: (count: number) =>
    `${count} entries are on record: meetings, cut-off days of reports, days by which projects are due, and steps of the process.`,
  none: 'No meeting and no end of a project is on record in this year: only the cut-off days of reports. Choose another year; a meeting appears as soon as a source announces it.',
  description: (year: string, count: number) => `Calendar of IMT-GT ${year}: ${count} entries, with meetings, reports and projects.`,
  years: 'Years',
  kinds: {
    MEETING: 'Meeting',
    PROCESS_STEP: 'Step of the process',
    PROJECT_END: 'Project due',
    REPORT_CUT_OFF: 'Cut-off of reports',
  } satisfies Record<`${CalendarCategory}`, string> as Record<`${CalendarCategory}`, string>,
  to: (from: ReactNode, to: ReactNode): ReactNode => (
    <>
      {from} to {to}
    </>
  ),
  onlyMonth: 'only the month is known',
  subscribe: 'Subscribe',
  subscribeLead: 'A calendar program that subscribes gets new and moved days by itself. Copy the address of this link:',
  file: 'Calendar file (ICS)',
  ofOne: 'The page of a province, a state or a body leads to a calendar of its own.',
  google: 'Google Calendar',
  googleSteps: 'On a computer: “Other calendars”, “+”, “From URL”, paste the address, “Add calendar”.',
  outlook: 'Outlook',
  outlookSteps: '“Add calendar”, “Subscribe from web”, paste the address, “Import”.',
  iphone: 'iPhone and iPad',
  iphoneSteps: 'In the Calendar app: “Calendars”, “Add Calendar”, “Add Subscription Calendar”, paste the address.',
  stays: 'What is past stays in the list.',
};

export const calendarWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: (year) => `ปฏิทิน พ.ศ. ${year}`,
    lead: (count) => `มี ${count} รายการที่บันทึกไว้ ได้แก่ การประชุม วันสิ้นสุดรอบการรายงาน กำหนดแล้วเสร็จของโครงการ และขั้นตอนของกระบวนการ`,
    none: 'ไม่มีการประชุมหรือกำหนดแล้วเสร็จของโครงการที่บันทึกไว้ในปีนี้ มีเพียงวันสิ้นสุดรอบการรายงาน โปรดเลือกปีอื่น วันประชุมจะแสดงเมื่อมีแหล่งข้อมูลประกาศ',
    description: (year, count) => `ปฏิทินของแผนงาน IMT-GT พ.ศ. ${year} มี ${count} รายการ ได้แก่ การประชุม รายงาน และโครงการ`,
    years: 'ปี',
    kinds: {
      MEETING: 'การประชุม',
      PROCESS_STEP: 'ขั้นตอนของกระบวนการ',
      PROJECT_END: 'กำหนดแล้วเสร็จของโครงการ',
      REPORT_CUT_OFF: 'วันสิ้นสุดรอบการรายงาน',
    },
    to: (from, to) => (
      <>
        {from} ถึง {to}
      </>
    ),
    onlyMonth: 'ทราบเพียงเดือน',
    subscribe: 'รับปฏิทินในโปรแกรมปฏิทิน',
    subscribeLead: 'เมื่อเพิ่มที่อยู่นี้แล้ว โปรแกรมปฏิทินจะปรับวันที่ที่เพิ่มหรือเลื่อนให้เอง คัดลอกที่อยู่ของลิงก์นี้',
    file: 'แฟ้มปฏิทิน (ICS)',
    ofOne: 'หน้าของจังหวัด รัฐ ที่ประชุม หรือคณะทำงานมีลิงก์ไปยังปฏิทินของตนเอง',
    google: 'Google Calendar',
    googleSteps: 'เปิดในคอมพิวเตอร์ เลือก “ปฏิทินอื่นๆ” เลือก “+” เลือก “จาก URL” วางที่อยู่ แล้วเลือก “เพิ่มปฏิทิน”',
    outlook: 'Outlook',
    outlookSteps: 'เลือก “เพิ่มปฏิทิน” เลือก “สมัครใช้งานจากเว็บ” วางที่อยู่ แล้วเลือก “นำเข้า”',
    iphone: 'iPhone และ iPad',
    iphoneSteps: 'เปิดแอปปฏิทิน เลือก “ปฏิทิน” เลือก “เพิ่มปฏิทิน” เลือก “เพิ่มปฏิทินที่สมัครรับ” แล้ววางที่อยู่',
    stays: 'รายการที่ผ่านมาแล้วยังคงอยู่',
  },
};
