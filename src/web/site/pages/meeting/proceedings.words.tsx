import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const en = {
  agenda: 'Agenda',
  presented: (by: ReactNode): ReactNode => <>presented by {by}</>,
  attendance: 'Attendance of the governors',
  attended: (attended: number, expected: number): string =>
    `${attended} of the ${expected} governors of Thailand in the programme attended`,
  represented: (count: number): string => `another post came for ${count}`,
  absent: (count: number): string => `${count} absent`,
  notKnown: (count: number): string => `of ${count} it is not on record`,
  seats: 'Governors one by one',
  nothing: 'not on record',
  others: 'Others who take part',
  papers: 'Meeting papers',
  item: (number: string): string => `item ${number}`,
  langs: { TH: 'in Thai', EN: 'in English', MS: 'in Malay', ID: 'in Indonesian' },
  minutes: 'Minutes',
  published: (version: number, at: ReactNode, office: ReactNode): ReactNode => (
    <>
      Version {version}, published {at} by {office}
    </>
  ),
  replaces: 'It replaces:',
  earlier: (version: number): string => `Version ${version}, which was replaced`,
};

export const proceedingsWords: Words<typeof en> = {
  EN: en,
  TH: {
    agenda: 'ระเบียบวาระการประชุม',
    presented: (by) => <>นำเสนอโดย {by}</>,
    attendance: 'การเข้าร่วมประชุมของผู้ว่าราชการจังหวัด',
    attended: (attended, expected) => `ผู้ว่าราชการจังหวัดเข้าร่วมประชุม ${attended} จาก ${expected} จังหวัด`,
    represented: (count) => `มีผู้แทนเข้าร่วมประชุม ${count} จังหวัด`,
    absent: (count) => `ไม่เข้าร่วมประชุม ${count} จังหวัด`,
    notKnown: (count) => `ยังไม่มีข้อมูล ${count} จังหวัด`,
    seats: 'รายจังหวัด',
    nothing: 'ยังไม่มีข้อมูล',
    others: 'ผู้เข้าร่วมประชุมอื่น',
    papers: 'เอกสารประกอบการประชุม',
    item: (number) => `ระเบียบวาระที่ ${number}`,
    langs: { TH: 'ภาษาไทย', EN: 'ภาษาอังกฤษ', MS: 'ภาษามลายู', ID: 'ภาษาอินโดนีเซีย' },
    minutes: 'รายงานการประชุม',
    published: (version, at, office) => (
      <>
        ฉบับที่ {version} เผยแพร่เมื่อ {at} โดย {office}
      </>
    ),
    replaces: 'แก้ไขจากฉบับก่อน:',
    earlier: (version) => `ฉบับที่ ${version} ซึ่งมีฉบับแก้ไขแล้ว`,
  },
};
