import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const projects = (count: number): string => `${count} project${count === 1 ? '' : 's'}`;

const en = {
  title: 'Progress of the IMT-GT programme',
  heading: (all: number, known: number) => `Of ${projects(all)}, the progress of ${known} is known in percent`,
  lead: (known: number, finished: number, stated: number, mean: ReactNode | null, unknown: number): ReactNode => (
    <>
      Of these {known}, {finished} {finished === 1 ? 'is' : 'are'} finished and {stated} {stated === 1 ? 'has' : 'have'} a stated percent
      {mean && <>, with a mean of {mean}</>}. Of the other {unknown} it is not known, which does not mean 0 percent.
    </>
  ),
  description: (all: number, known: number) =>
    `The progress of ${known} of ${projects(all)} of Indonesia, Malaysia and Thailand is known in percent, with days and sources.`,
  toMap: 'Map and table of the areas',
  changes: (meeting: string) => `Changes since the ${meeting}`,
  changesNote: (day: ReactNode, count: number): ReactNode => (
    <>
      The meeting was on {day}. {count} {count === 1 ? 'change is' : 'changes are'} on record since then.
    </>
  ),
  allChanges: (count: number) => `All ${count} changes`,
  meetings: 'Meetings and dates',
  noResult: 'no result of the meeting is on record',
  notAnnounced: 'No later meeting has been announced in the sources on record.',
  wholeCalendar: 'Calendar of the year',
  subscribe: 'Add to a calendar (ICS)',
  doors: 'Where to begin',
  governors: 'Governors and their staff',
  chooseProvince: 'Choose a province or state',
  governorsText: ', then print its meeting brief.',
  press: 'The press',
  citation: 'Sentences to quote',
  pressText: ', with the day and the source of every figure.',
  analysts: 'Analysts and developers',
  tables: 'Whole tables',
  analystsText: ' as CSV and Excel, and GraphQL.',
};

export const homeWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'ความก้าวหน้าของแผนงาน IMT-GT',
    heading: (all, known) => `จาก ${all} โครงการ ทราบร้อยละความก้าวหน้า ${known} โครงการ`,
    lead: (known, finished, stated, mean, unknown) => (
      <>
        ใน {known} โครงการนี้ แล้วเสร็จ {finished} โครงการ อีก {stated} โครงการระบุร้อยละ
        {mean && <> เฉลี่ย{mean}</>} ส่วนอีก {unknown} โครงการไม่ทราบร้อยละ ซึ่งมิได้หมายความว่าร้อยละ 0
      </>
    ),
    description: (all, known) => `ทราบร้อยละความก้าวหน้า ${known} จาก ${all} โครงการของอินโดนีเซีย มาเลเซีย ไทย พร้อมวันที่และแหล่งข้อมูล`,
    toMap: 'แผนที่และตารางพื้นที่',
    changes: (meeting) => `การเปลี่ยนแปลงตั้งแต่ ${meeting}`,
    changesNote: (day, count) => (
      <>
        ประชุมเมื่อวันที่ {day} หลังจากนั้นมีการเปลี่ยนแปลงที่บันทึกไว้ {count} รายการ
      </>
    ),
    allChanges: (count) => `ทั้ง ${count} รายการ`,
    meetings: 'การประชุมและกำหนดเวลา',
    noResult: 'ยังไม่มีผลการประชุมที่บันทึกไว้',
    notAnnounced: 'ยังไม่มีประกาศวันประชุมครั้งต่อไป',
    wholeCalendar: 'ปฏิทินทั้งปี',
    subscribe: 'เพิ่มลงปฏิทิน (ICS)',
    doors: 'เริ่มจากเรื่องที่ต้องการ',
    governors: 'ผู้ว่าราชการจังหวัดและคณะ',
    chooseProvince: 'เลือกจังหวัดหรือรัฐ',
    governorsText: ' แล้วพิมพ์เอกสารสรุปข้อมูลประกอบการประชุม',
    press: 'สื่อมวลชน',
    citation: 'ข้อความสำหรับอ้างอิง',
    pressText: ' พร้อมวันที่และแหล่งข้อมูลของทุกตัวเลข',
    analysts: 'นักวิเคราะห์และนักพัฒนา',
    tables: 'ตารางทั้งชุด',
    analystsText: ' เป็น CSV และ Excel และ GraphQL',
  },
};
