import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const projects = (count: number): string => `${count} project${count === 1 ? '' : 's'}`;

const en = {
  named: (_kind: string, name: string) => name,
  kinds: { PROVINCE: 'Province', STATE: 'State' },
  lead: (all: number, finished: number, stated: number, unknown: number) =>
    `${projects(all)}: ${finished} finished, ${stated} with a stated percent, ${unknown} of which the percent is not known.`,
  none: 'No project is on record here. The page shows the corridors, the crossings, the plans and the indicators.',
  propose: 'A project can be proposed by the province through the working groups; see the mechanism.',
  description: (name: string, all: number, known: number) => `${name}: ${projects(all)}, the progress of ${known} is known in percent.`,
  facts: 'Facts',
  place: (name: string, country: string) => `Map: where ${name} is, in ${country}`,
  capital: 'Capital',
  area: 'Area',
  km2: (figure: string) => `${figure} km²`,
  crossings: 'Border crossings',
  opposite: (name: ReactNode): ReactNode => <>opposite {name}</>,
  memberSince: 'Member since',
  indicators: 'Indicators',
  indicator: 'Indicator',
  value: 'Value',
  period: 'Period',
  noIndicators: 'No value is on record.',
  brief: (meeting: string) => `Meeting brief for the ${meeting}`,
  compare: 'Compare with other areas',
  projects: 'Projects',
  outside: {
    title: 'National or state projects in the area, no IMT-GT source',
    notCounted: 'No source of the programme names these projects. They are in none of its counts and percents.',
  },
  changes: (meeting: string) => `Changes since the ${meeting}`,
  feed: 'Changes as an Atom feed',
  disputed: 'sources differ',
  preliminary: 'preliminary',
};

export const provinceWords: Words<typeof en> = {
  EN: en,
  TH: {
    named: (kind, name) => (name.startsWith('กรุงเทพ') ? name : `${kind === 'STATE' ? 'รัฐ' : 'จังหวัด'}${name}`),
    kinds: { PROVINCE: 'จังหวัด', STATE: 'รัฐ' },
    lead: (all, finished, stated, unknown) =>
      `มี ${all} โครงการ แล้วเสร็จ ${finished} โครงการ ${stated === 0 ? 'ไม่มีโครงการใดระบุร้อยละ' : `ระบุร้อยละ ${stated} โครงการ`} ไม่ทราบร้อยละ ${unknown} โครงการ`,
    none: 'ไม่มีโครงการที่บันทึกไว้ในพื้นที่นี้ หน้านี้แสดงแนวพื้นที่เชื่อมโยง ด่านพรมแดน แผนพัฒนา และตัวชี้วัด',
    propose: 'จังหวัดเสนอโครงการผ่านคณะทำงานรายสาขาได้ ดูกลไกความร่วมมือ',
    description: (name, all, known) => `${name} มี ${all} โครงการ ทราบร้อยละความก้าวหน้า ${known} โครงการ`,
    facts: 'ข้อมูลพื้นฐาน',
    place: (name, country) => `แผนที่แสดงที่ตั้งของ${name} ประเทศ${country}`,
    capital: 'เมืองหลัก',
    area: 'พื้นที่',
    km2: (figure) => `${figure} ตารางกิโลเมตร`,
    crossings: 'ด่านพรมแดน',
    opposite: (name) => <>ตรงข้าม{name}</>,
    memberSince: 'เป็นสมาชิกตั้งแต่',
    indicators: 'ตัวชี้วัด',
    indicator: 'ตัวชี้วัด',
    value: 'ค่า',
    period: 'ช่วงเวลา',
    noIndicators: 'ไม่มีค่าที่บันทึกไว้',
    brief: (meeting) => `เอกสารสรุปข้อมูลประกอบการประชุม ${meeting}`,
    compare: 'เปรียบเทียบกับพื้นที่อื่น',
    projects: 'โครงการ',
    outside: {
      title: 'โครงการระดับประเทศหรือระดับรัฐในพื้นที่ ซึ่งไม่มีแหล่งข้อมูลของ IMT-GT ระบุ',
      notCounted: 'โครงการเหล่านี้ไม่มีแหล่งข้อมูลของแผนงาน IMT-GT ระบุ จึงไม่นับรวมในจำนวนและร้อยละของแผนงาน',
    },
    changes: (meeting) => `การเปลี่ยนแปลงตั้งแต่ ${meeting}`,
    feed: 'รับข่าวการเปลี่ยนแปลง (Atom)',
    disputed: 'แหล่งข้อมูลไม่ตรงกัน',
    preliminary: 'ค่าเบื้องต้น',
  },
};
