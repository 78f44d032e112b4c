import type { ReactNode } from 'react';
import type { Words } from '../components/words';
import { figuresWords } from './components/figures.words';
import { frameWords } from './frame.words';

const projects = (count: number): string => `${count} project${count === 1 ? '' : 's'}`;

const en = {
  ...frameWords.EN,
  ...figuresWords.EN,
  source: 'Source',
  issued: 'issued',
  noAddress: 'no web address on record',
  sourcePage: 'page of the source',
  unknown: 'not known',
  none: 'none',
  notApplicable: 'does not apply',
  noProjects: 'No projects',
  showRows: (count: number) => `Show the table of ${count} rows`,
  projectTable: {
    project: 'Project',
    stage: 'Stage and percent',
    due: 'Due to be completed',
    latest: 'Latest report',
    caption: (n: number) => `List of ${projects(n)}`,
    countsAs100: 'counts as 100',
    at: 'as of',
    withoutPercent: 'no percent stated',
    silent: 'No report yet',
    onlyYear: 'only the year is known',
    onlyMonth: 'only the month is known',
    stageUnknown: 'Stage not stated',
    groups: {
      toNote: (n: number) => `To be followed up: ${projects(n)}`,
      stated: (n: number) => `Percent stated: ${projects(n)}`,
      withoutPercent: (n: number) => `Report without a percent: ${projects(n)}`,
      silent: (n: number) => `No report yet: ${projects(n)}`,
      finished: (n: number) => `Finished: ${projects(n)}`,
    },
    differ: 'sources differ',
  },
  chart: {
    title: 'Percent by the reports over time',
    text: (stated: number, all: number) =>
      `${stated} of ${all} ${all === 1 ? 'report states' : 'reports state'} a percent. The table below has them all.`,
    nothingStated: 'No report states a percent yet.',
    silence: (days: string) => `no new percent for ${days} days`,
    today: 'today',
    asOf: 'day of the data',
    before: (n: number) => `${n} earlier`,
    legend:
      'Thick line = percent of the reports · dots = no new percent · lower row: full circle = report with a percent, hollow circle = report without one · no line goes through what is not known',
  },
  names: {
    title: 'Names',
    languages: { TH: 'Thai', EN: 'English', MS: 'Malay', ID: 'Indonesian' },
    translated: 'translation by the hub',
    aliases: 'Also called',
  },
  changeList: {
    none: 'No change is on record.',
    unknownMeans: (day: ReactNode): ReactNode => (
      <>“Not known” means that nothing was on record before {day}, not that there was nothing.</>
    ),
    was: 'was',
    is: 'is now',
    subjects: { COST: 'Cost', LAST_DAY: 'Due to be completed', PERCENT: 'Percent', PROJECT: 'Project', REPORT: 'Report', STAGE: 'Stage' },
  },
  differing: {
    title: 'Where sources differ',
    heading: 'Sources differ:',
    show: 'What the documents say',
    used: 'used here',
    resolved: 'settled',
    open: 'not settled',
    noneKnown: 'No source is known to differ from another.',
  },
  areaPlans: {
    title: 'Development plans',
    inPreparation: 'in preparation',
    none: 'No development plan is on record.',
  },
  data: {
    title: 'This page as data',
    csv: 'CSV',
    excel: 'Excel',
    json: 'JSON',
    query: 'the query of this page',
    explorer: 'try the query in the explorer',
    feed: 'Atom feed',
  },
  embed: { newest: 'Newest report behind the figure: as of', source: 'source', site: 'CMGF Thailand, with all reports and documents' },
};

export type SiteWords = typeof en;

export const siteWords: Words<SiteWords> = {
  EN: en,
  TH: {
    ...frameWords.TH,
    ...figuresWords.TH,
    source: 'แหล่งข้อมูล',
    issued: 'เผยแพร่',
    noAddress: 'ไม่มีที่อยู่เว็บที่บันทึกไว้',
    sourcePage: 'หน้าแหล่งข้อมูล',
    unknown: 'ไม่ทราบ',
    none: 'ไม่มี',
    notApplicable: 'ไม่เกี่ยวข้อง',
    noProjects: 'ไม่มีโครงการ',
    showRows: (count) => `แสดงตาราง ${count} รายการ`,
    projectTable: {
      project: 'โครงการ',
      stage: 'สถานะและร้อยละ',
      due: 'กำหนดแล้วเสร็จ',
      latest: 'รายงานล่าสุด',
      caption: (n) => `รายชื่อ ${n} โครงการ`,
      countsAs100: 'นับเป็นร้อยละ 100',
      at: 'ณ',
      withoutPercent: 'ไม่ระบุร้อยละ',
      silent: 'ยังไม่มีรายงาน',
      onlyYear: 'ทราบเพียงปี',
      onlyMonth: 'ทราบเพียงเดือน',
      stageUnknown: 'ไม่ระบุสถานะโครงการ',
      groups: {
        toNote: (n) => `ต้องติดตาม ${n} โครงการ`,
        stated: (n) => `ระบุร้อยละ ${n} โครงการ`,
        withoutPercent: (n) => `มีรายงาน แต่ไม่ระบุร้อยละ ${n} โครงการ`,
        silent: (n) => `ยังไม่มีรายงาน ${n} โครงการ`,
        finished: (n) => `แล้วเสร็จ ${n} โครงการ`,
      },
      differ: 'แหล่งข้อมูลไม่ตรงกัน',
    },
    chart: {
      title: 'ร้อยละความก้าวหน้าตามรายงาน',
      text: (stated, all) => `รายงาน ${stated} จาก ${all} ฉบับระบุร้อยละ รายการทั้งหมดอยู่ในตารางถัดไป`,
      nothingStated: 'ยังไม่มีรายงานใดระบุร้อยละ',
      silence: (days) => `ไม่มีร้อยละใหม่ ${days} วัน`,
      today: 'วันนี้',
      asOf: 'วันที่ของข้อมูล',
      before: (n) => `ก่อนหน้า ${n} ฉบับ`,
      legend:
        'เส้นหนา = ร้อยละที่รายงาน · พื้นลายจุด = ไม่มีร้อยละใหม่ · แถวล่าง: วงทึบ = รายงานที่ระบุร้อยละ วงโปร่ง = รายงานที่ไม่ระบุร้อยละ · ไม่ลากเส้นผ่านช่วงที่ไม่ทราบ',
    },
    names: {
      title: 'ชื่อที่ใช้',
      languages: { TH: 'ไทย', EN: 'อังกฤษ', MS: 'มลายู', ID: 'อินโดนีเซีย' },
      translated: 'คำแปลของศูนย์ข้อมูล',
      aliases: 'ชื่ออื่น',
    },
    changeList: {
      none: 'ไม่มีการเปลี่ยนแปลงที่บันทึกไว้',
      unknownMeans: (day) => <>“ไม่ทราบ” หมายถึงไม่มีบันทึกก่อนวันที่ {day} มิได้หมายความว่าไม่เคยมี</>,
      was: 'เดิม',
      is: 'ปัจจุบัน',
      subjects: {
        COST: 'มูลค่าโครงการ',
        LAST_DAY: 'กำหนดแล้วเสร็จ',
        PERCENT: 'ร้อยละความก้าวหน้า',
        PROJECT: 'โครงการ',
        REPORT: 'รายงาน',
        STAGE: 'สถานะโครงการ',
      },
    },
    differing: {
      title: 'แหล่งข้อมูลไม่ตรงกัน',
      heading: 'แหล่งข้อมูลไม่ตรงกัน:',
      show: 'ข้อความของแต่ละเอกสาร',
      used: 'ใช้ค่านี้',
      resolved: 'ได้ข้อยุติแล้ว',
      open: 'ยังไม่ได้ข้อยุติ',
      noneKnown: 'ไม่พบแหล่งข้อมูลที่ไม่ตรงกัน',
    },
    areaPlans: {
      title: 'แผนพัฒนา',
      inPreparation: 'อยู่ระหว่างจัดทำ',
      none: 'ไม่มีแผนพัฒนาที่บันทึกไว้',
    },
    data: {
      title: 'ข้อมูลของหน้านี้',
      csv: 'CSV',
      excel: 'Excel',
      json: 'JSON',
      query: 'คำสั่งค้นของหน้านี้',
      explorer: 'ทดลองใช้คำสั่งค้น',
      feed: 'รับข่าวการเปลี่ยนแปลง (Atom)',
    },
    embed: { newest: 'รายงานใหม่ที่สุดที่ใช้เป็นข้อมูล ณ วันที่', source: 'แหล่งข้อมูล', site: 'CMGF Thailand พร้อมรายงานและเอกสารทั้งหมด' },
  },
};
