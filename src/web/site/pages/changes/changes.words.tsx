import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const projects = (count: number): string => `${count} project${count === 1 ? '' : 's'}`;

const en = {
  title: (place: string | null, since: string) => `What changed${place === null ? '' : ` in ${place}`} since ${since}`,
  ofProject: (name: string, since: string) => `What changed in ${name} since ${since}`,
  forum: (forum: string) => `the ${forum}`,
  description: (title: string, count: number) => `${title}: ${count} change${count === 1 ? '' : 's'}, each with before, after and source.`,
  lead: (all: number, known: number, then: number): string =>
    `Of ${projects(all)}, the progress of ${known} is known in percent${known === then ? `, as then: ${then}` : `; then it was ${then}`}.`,
  leadOne: (isKnown: boolean, wasKnown: boolean): string =>
    isKnown
      ? wasKnown
        ? 'The progress of the project is known in percent, as it was then.'
        : 'The progress of the project is known in percent; then it was not.'
      : wasKnown
        ? 'The progress of the project is not known in percent; then it was.'
        : 'The progress of the project is not known in percent, and was not then.',
  noProjects: 'No project is on record here, so nothing can have changed.',
  between: (from: ReactNode, to: ReactNode): ReactNode => (
    <>
      From {from} to {to}.
    </>
  ),
  joined: 'Known now, not known then:',
  left: 'Known then, not known now:',
  none: 'No change is on record. There may be no new report yet; choose an earlier meeting to see more.',
  groups: {
    finished: (n: number) => `Finished (${n})`,
    progressed: (n: number) => `Moved on or back (${n})`,
    dates: (n: number) => `Dates moved (${n})`,
    costs: (n: number) => `Cost changed (${n})`,
    added: (n: number) => `New on record (${n})`,
    stated: (n: number) => `Stated for the first time (${n})`,
    dropped: (n: number) => `Dropped (${n})`,
    corrected: (n: number) => `Corrected (${n})`,
  },
  choose: 'Since',
  all: 'All areas',
  feed: 'These changes as an Atom feed',
  feedTitle: (title: string) => `IMT-GT: ${title}`,
  entry: (project: string, what: string) => `${project}: ${what}`,
};

export const changesWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: (place, since) => `การเปลี่ยนแปลง${place === null ? '' : `ของ${place}`}ตั้งแต่${since}`,
    ofProject: (name, since) => `การเปลี่ยนแปลงของ${name} ตั้งแต่${since}`,
    forum: (forum) => ` ${forum}`,
    description: (title, count) => `${title} ${count} รายการ พร้อมค่าเดิม ค่าปัจจุบัน และแหล่งข้อมูล`,
    lead: (all, known, then) =>
      `จาก ${all} โครงการ ทราบร้อยละความก้าวหน้า ${known} โครงการ ${known === then ? `เท่ากับครั้งนั้น คือ ${then} โครงการ` : `ครั้งนั้นทราบ ${then} โครงการ`}`,
    leadOne: (isKnown, wasKnown) =>
      isKnown
        ? wasKnown
          ? 'ทราบร้อยละความก้าวหน้าของโครงการนี้ เช่นเดียวกับครั้งนั้น'
          : 'ทราบร้อยละความก้าวหน้าของโครงการนี้ ซึ่งครั้งนั้นไม่ทราบ'
        : wasKnown
          ? 'ไม่ทราบร้อยละความก้าวหน้าของโครงการนี้ ซึ่งครั้งนั้นทราบ'
          : 'ไม่ทราบร้อยละความก้าวหน้าของโครงการนี้ ครั้งนั้นก็ไม่ทราบ',
    noProjects: 'ไม่มีโครงการที่บันทึกไว้ จึงไม่มีการเปลี่ยนแปลง',
    between: (from, to) => (
      <>
        ตั้งแต่วันที่ {from} ถึงวันที่ {to}
      </>
    ),
    joined: 'ปัจจุบันทราบ แต่ครั้งนั้นไม่ทราบ',
    left: 'ครั้งนั้นทราบ แต่ปัจจุบันไม่ทราบ',
    none: 'ไม่มีการเปลี่ยนแปลงที่บันทึกไว้ ทั้งนี้ อาจยังไม่มีรายงานใหม่ โปรดเลือกการประชุมครั้งก่อนหน้าเพื่อดูรายการมากขึ้น',
    groups: {
      finished: (n) => `แล้วเสร็จ ${n} รายการ`,
      progressed: (n) => `ก้าวหน้าขึ้นหรือลดลง ${n} รายการ`,
      dates: (n) => `เลื่อนกำหนด ${n} รายการ`,
      costs: (n) => `มูลค่าโครงการเปลี่ยน ${n} รายการ`,
      added: (n) => `บันทึกใหม่ ${n} รายการ`,
      stated: (n) => `ระบุครั้งแรก ${n} รายการ`,
      dropped: (n) => `ยกเลิกโครงการ ${n} รายการ`,
      corrected: (n) => `แก้ไขรายงาน ${n} รายการ`,
    },
    choose: 'ตั้งแต่',
    all: 'ทุกพื้นที่',
    feed: 'รับข่าวการเปลี่ยนแปลงเหล่านี้ (Atom)',
    feedTitle: (title) => `IMT-GT: ${title}`,
    entry: (project, what) => `${project}: ${what}`,
  },
};
