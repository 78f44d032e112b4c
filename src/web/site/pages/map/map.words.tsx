import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const areas = (count: number): string => `${count} area${count === 1 ? '' : 's'}`;
const projects = (count: number): string => `${count} project${count === 1 ? '' : 's'}`;

const en = {
  title: 'What is known, and where',
  lead: (all: number, withProjects: number, unknown: number): string =>
    `Of ${areas(all)}, ${withProjects} have projects; in ${unknown} of these no project has a known percent.`,
  colouredBy: {
    known: 'The map shows of how many projects the percent is known, not how far they are.',
    stage: 'The map shows how many projects are completed or in use, not how far they are in percent.',
  },
  description: (all: number, withProjects: number) =>
    `Map and table of the ${areas(all)} of IMT-GT: ${withProjects} have projects, and how much is known of them.`,
  thailand: '14 southern provinces of Thailand',
  programme: 'Three countries',
  numbers: {
    known: 'Numbers: projects of which the percent is known / all projects',
    stage: 'Numbers: projects completed or in use / all projects',
  },
  label: {
    known: (name: string, known: number, all: number) =>
      all === 0 ? `${name}: no projects` : `${name}: percent known of ${known} of ${projects(all)}`,
    stage: (name: string, built: number, all: number) =>
      all === 0 ? `${name}: no projects` : `${name}: ${built} of ${projects(all)} completed or in use`,
  },
  legend: 'What the colours and patterns mean',
  legendNote: { known: 'Solid = percent known · pattern = not known', stage: 'Solid = stage stated · pattern = not stated' },
  classes: {
    known: {
      all: 'percent known of every project',
      half: 'known of half or more, not of all',
      part: 'known of less than half',
      withoutPercent: 'reports, but no percent of any project',
      silent: 'projects, but no report at all',
      none: 'no projects on record',
    },
    stage: {
      all: 'every project is completed or in use',
      half: 'some projects are completed or in use',
      part: 'none is completed yet',
      withoutPercent: 'the stage of no project is stated',
      silent: '',
      none: 'no projects on record',
    },
  },
  by: 'Colour by',
  byNames: { known: 'what is known in percent', stage: 'what is completed' },
  show: 'Let stand out',
  chooseShown: 'Choose a corridor or cluster',
  all: 'All',
  shown: (name: ReactNode, count: number): ReactNode => (
    <>
      {name}: {areas(count)} stand out, and the rest is pale.
    </>
  ),
  noneShown: 'No area of it is known.',
  notThere: (code: string) => `There is no corridor or cluster “${code}” on the day shown, so nothing stands out.`,
  notMappedBy: (by: string, known: string) => `The map cannot be coloured by “${by}”, only by ${known}. It shows what is known.`,
  table: 'Table of the map',
  caption: (all: number) => `${areas(all)} by country and name`,
  group: (country: string, count: number) => `${country}: ${areas(count)}`,
  area: 'Area',
  known: 'What is known',
  built: 'Completed or in use',
  builtOf: (built: number, all: number) => `${built} of ${all}`,
  possible: 'Possible percent',
  between: (low: string, high: string) => `${low} to ${high}`,
};

export const mapWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'ทราบอะไร ที่ไหนบ้าง',
    lead: (all, withProjects, unknown) => `จาก ${all} พื้นที่ มีโครงการ ${withProjects} พื้นที่ ในจำนวนนี้ ${unknown} พื้นที่ไม่มีโครงการใดที่ทราบร้อยละ`,
    colouredBy: {
      known: 'แผนที่แสดงสัดส่วนโครงการที่ทราบร้อยละ มิใช่ร้อยละความก้าวหน้า',
      stage: 'แผนที่แสดงสัดส่วนโครงการที่แล้วเสร็จหรือเปิดใช้งาน มิใช่ร้อยละความก้าวหน้า',
    },
    description: (all, withProjects) => `แผนที่และตารางของ ${all} พื้นที่ในแผนงาน IMT-GT มีโครงการ ${withProjects} พื้นที่ และทราบความก้าวหน้าเพียงใด`,
    thailand: '14 จังหวัดภาคใต้ของไทย',
    programme: 'สามประเทศ',
    numbers: { known: 'ตัวเลขคือ โครงการที่ทราบร้อยละ / โครงการทั้งหมด', stage: 'ตัวเลขคือ โครงการที่แล้วเสร็จหรือเปิดใช้งาน / โครงการทั้งหมด' },
    label: {
      known: (name, known, all) => (all === 0 ? `${name}: ไม่มีโครงการ` : `${name}: ทราบร้อยละ ${known} จาก ${all} โครงการ`),
      stage: (name, built, all) => (all === 0 ? `${name}: ไม่มีโครงการ` : `${name}: แล้วเสร็จหรือเปิดใช้งาน ${built} จาก ${all} โครงการ`),
    },
    legend: 'คำอธิบายสัญลักษณ์',
    legendNote: { known: 'สีทึบ = ทราบร้อยละ · ลวดลาย = ไม่ทราบ', stage: 'สีทึบ = ระบุสถานะโครงการ · ลวดลาย = ไม่ระบุ' },
    classes: {
      known: {
        all: 'ทราบร้อยละครบทุกโครงการ',
        half: 'ทราบตั้งแต่ครึ่งหนึ่ง แต่ไม่ครบ',
        part: 'ทราบไม่ถึงครึ่ง',
        withoutPercent: 'มีรายงาน แต่ไม่มีโครงการใดระบุร้อยละ',
        silent: 'มีโครงการ แต่ยังไม่มีรายงานเลย',
        none: 'ไม่มีโครงการที่บันทึกไว้',
      },
      stage: {
        all: 'แล้วเสร็จหรือเปิดใช้งานทุกโครงการ',
        half: 'แล้วเสร็จหรือเปิดใช้งานบางโครงการ',
        part: 'ยังไม่มีโครงการใดแล้วเสร็จ',
        withoutPercent: 'ไม่มีโครงการใดระบุสถานะโครงการ',
        silent: '',
        none: 'ไม่มีโครงการที่บันทึกไว้',
      },
    },
    by: 'ระบายสีตาม',
    byNames: { known: 'โครงการที่ทราบร้อยละ', stage: 'โครงการที่แล้วเสร็จ' },
    show: 'เน้นเฉพาะ',
    chooseShown: 'เลือกแนวพื้นที่เชื่อมโยงหรือกลุ่มจังหวัด',
    all: 'ทั้งหมด',
    shown: (name, count) => (
      <>
        เน้น {count} พื้นที่ของ{name} พื้นที่อื่นเป็นสีจาง
      </>
    ),
    noneShown: 'ไม่ทราบว่ามีพื้นที่ใดบ้าง',
    notThere: (code) => `ไม่มีแนวพื้นที่เชื่อมโยงหรือกลุ่มจังหวัด “${code}” ในวันที่แสดง จึงไม่มีพื้นที่ใดที่เน้น`,
    notMappedBy: (by, known) => `แผนที่ระบายสีตาม “${by}” ไม่ได้ ระบายได้ตาม ${known} จึงแสดงตามโครงการที่ทราบร้อยละ`,
    table: 'ตารางของแผนที่',
    caption: (all) => `${all} พื้นที่ เรียงตามประเทศและชื่อ`,
    group: (country, count) => `${country} ${count} พื้นที่`,
    area: 'พื้นที่',
    known: 'สิ่งที่ทราบ',
    built: 'แล้วเสร็จหรือเปิดใช้งาน',
    builtOf: (built, all) => `${built} จาก ${all} โครงการ`,
    possible: 'ร้อยละที่เป็นไปได้',
    between: (low, high) => `${low} ถึง ${high}`,
  },
};
