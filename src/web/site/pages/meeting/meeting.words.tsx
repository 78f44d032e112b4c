import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const en = {
  description: (name: string, day: string, place: string | null) => `${name}, ${day}${place === null ? '' : `, ${place}`}.`,
  facts: 'The meeting',
  days: 'Days',
  place: 'Place',
  placeUnknown: 'not known',
  host: 'Host country',
  hostOrganisation: 'Hosted by',
  chair: 'Chair',
  body: 'Meeting of',
  number: 'Number',
  printedAs: (printed: string): ReactNode => <>a source prints “{printed}”</>,
  aliases: 'Also called',
  participants: 'Participants',
  participantsUnknown: 'No source names the participants.',
  week: 'Meetings of the same week',
  noWeek: 'No other meeting of the same week is on record.',
  decisions: 'Decisions and instructions',
  noDecisions: 'No result of this meeting is on record. It may have decided something that no source tells.',
  then: 'The figures as they stood at the meeting',
  thenNote: (day: ReactNode, known: ReactNode): ReactNode => (
    <>
      As of {day}, with what was on record by {known}.
    </>
  ),
  reconstructed: 'The hub was not open then: what was known is reconstructed from the days of publication.',
  firstDayOnly: 'Only the month or the year of the meeting is known, so its first day stands for it.',
  comingNote: 'The meeting is still to come: there are no figures of it yet.',
  noDay: 'The day of the meeting is not known, so no figures can be given as they stood then.',
  noProjectsThen: 'No project was on record at that time.',
  wholeSite: 'See the whole site as it was at this meeting',
  documents: 'Documents',
  noDocuments: 'No document is on record.',
  brief: 'Meeting briefs',
  earlier: 'As it stood before',
  reason: 'Reason of the last change:',
  until: 'On record until',
};

export const meetingWords: Words<typeof en> = {
  EN: en,
  TH: {
    description: (name, day, place) => `${name} ${day}${place === null ? '' : ` ${place}`}`,
    facts: 'ข้อมูลการประชุม',
    days: 'วันที่',
    place: 'สถานที่',
    placeUnknown: 'ไม่ทราบ',
    host: 'ประเทศเจ้าภาพ',
    hostOrganisation: 'หน่วยงานเจ้าภาพ',
    chair: 'ประธานการประชุม',
    body: 'ระดับการประชุม',
    number: 'ลำดับครั้ง',
    printedAs: (printed) => <>แหล่งข้อมูลหนึ่งพิมพ์ว่า “{printed}”</>,
    aliases: 'ชื่ออื่น',
    participants: 'ผู้เข้าร่วมประชุม',
    participantsUnknown: 'ไม่มีแหล่งข้อมูลใดระบุผู้เข้าร่วมประชุม',
    week: 'การประชุมในสัปดาห์เดียวกัน',
    noWeek: 'ไม่มีการประชุมอื่นในสัปดาห์เดียวกันที่บันทึกไว้',
    decisions: 'มติและข้อสั่งการ',
    noDecisions: 'ยังไม่มีผลการประชุมที่บันทึกไว้ ซึ่งมิได้หมายความว่าที่ประชุมไม่มีมติ',
    then: 'ตัวเลข ณ วันประชุม',
    thenNote: (day, known) => (
      <>
        ข้อมูล ณ วันที่ {day} ตามที่บันทึกไว้ถึง {known}
      </>
    ),
    reconstructed: 'ขณะนั้นศูนย์ข้อมูลยังไม่เปิด จึงประมวลย้อนหลังจากวันที่เผยแพร่เอกสาร',
    firstDayOnly: 'ทราบเพียงเดือนหรือปีของการประชุม จึงใช้วันแรกของช่วงนั้น',
    comingNote: 'ยังไม่ถึงวันประชุม จึงยังไม่มีตัวเลข ณ วันประชุม',
    noDay: 'ไม่ทราบวันประชุม จึงแสดงตัวเลข ณ วันประชุมไม่ได้',
    noProjectsThen: 'ขณะนั้นไม่มีโครงการที่บันทึกไว้',
    wholeSite: 'ดูทั้งเว็บไซต์ ณ การประชุมนี้',
    documents: 'เอกสาร',
    noDocuments: 'ไม่มีเอกสารที่บันทึกไว้',
    brief: 'เอกสารสรุปข้อมูลประกอบการประชุม',
    earlier: 'กำหนดการเดิม',
    reason: 'เหตุผลของการเปลี่ยนแปลงครั้งล่าสุด:',
    until: 'บันทึกไว้ถึง',
  },
};
