import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const projects = (count: number): string => `${count} project${count === 1 ? '' : 's'}`;

const en = {
  kinds: { country: 'Member country', cluster: 'Cluster of provinces', corridor: 'Connectivity corridor' },
  none: 'No projects: no source on record places a project here.',
  noneHelp: 'What the other areas have stands on the map.',
  description: (name: string, all: number, known: number) => `${name}: ${projects(all)}, the progress of ${known} is known in percent.`,
  map: (name: string, count: number) => `Map of ${name}: ${count} area${count === 1 ? '' : 's'} stand${count === 1 ? 's' : ''} out.`,
  largeMap: 'Show on the large map',
  notYet: (day: ReactNode): ReactNode => <>Not yet in force on the day shown: it begins on {day}.</>,
  ended: (day: ReactNode): ReactNode => <>No longer in force since {day}. It is shown as it is on record.</>,
  since: 'In force since',
  note: 'Note',
  clusters: 'Clusters of provinces',
  facts: 'Facts',
  members: 'Provinces and states',
  noMembers: 'Which areas belong to it is not known.',
  area: 'Area',
  memberSince: { country: 'In the programme since', cluster: 'In the cluster since', corridor: 'In the corridor since' },
  known: 'What is known of its projects',
  inferred: 'supposed by the hub, no source names it',
  groups: {
    holds: (n: number) => `On the day shown: ${n} area${n === 1 ? '' : 's'}`,
    held: (n: number) => `No longer: ${n} area${n === 1 ? '' : 's'}`,
    will: (n: number) => `Not yet on the day shown: ${n} area${n === 1 ? '' : 's'}`,
  },
  projects: 'Projects',
};

export const areasWords: Words<typeof en> = {
  EN: en,
  TH: {
    kinds: { country: 'ประเทศสมาชิก', cluster: 'กลุ่มจังหวัด', corridor: 'แนวพื้นที่เชื่อมโยงอนุภูมิภาค' },
    none: 'ไม่มีโครงการ ไม่มีแหล่งข้อมูลใดที่บันทึกไว้ระบุโครงการในพื้นที่นี้',
    noneHelp: 'ดูโครงการของพื้นที่อื่นได้ที่แผนที่',
    description: (name, all, known) => `${name} มี ${all} โครงการ ทราบร้อยละความก้าวหน้า ${known} โครงการ`,
    map: (name, count) => `แผนที่${name} เน้น ${count} พื้นที่`,
    largeMap: 'ดูในแผนที่ใหญ่',
    notYet: (day) => <>ยังไม่มีผลในวันที่แสดง เริ่มวันที่ {day}</>,
    ended: (day) => <>ไม่มีผลแล้วตั้งแต่วันที่ {day} หน้านี้แสดงข้อมูลตามที่บันทึกไว้</>,
    since: 'มีผลตั้งแต่',
    note: 'หมายเหตุ',
    clusters: 'กลุ่มจังหวัด',
    facts: 'ข้อมูลพื้นฐาน',
    members: 'จังหวัดและรัฐ',
    noMembers: 'ไม่ทราบว่ามีพื้นที่ใดบ้าง',
    area: 'พื้นที่',
    memberSince: { country: 'เป็นสมาชิกตั้งแต่', cluster: 'อยู่ในกลุ่มจังหวัดตั้งแต่', corridor: 'อยู่ในแนวพื้นที่ตั้งแต่' },
    known: 'สิ่งที่ทราบของโครงการในพื้นที่',
    inferred: 'ข้อสันนิษฐาน ไม่มีแหล่งข้อมูลระบุชื่อ',
    groups: {
      holds: (n) => `ในวันที่แสดง ${n} พื้นที่`,
      held: (n) => `ไม่อยู่แล้ว ${n} พื้นที่`,
      will: (n) => `ยังไม่อยู่ในวันที่แสดง ${n} พื้นที่`,
    },
    projects: 'โครงการ',
  },
};
