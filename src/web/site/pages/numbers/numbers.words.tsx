import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

interface Mean {
  readonly mean: ReactNode;
  readonly known: number;
  readonly all: number;
}

const projects = (count: number): string => `${count} project${count === 1 ? '' : 's'}`;

const en = {
  title: 'About the numbers',
  description: (all: number, known: number) =>
    `How every figure of this site is reckoned, with today’s example: of ${projects(all)}, the percent of ${known} is known.`,
  lead: 'Each rule stands with what it does to the figures of the moment above. The figures are read from the same record as every other page.',
  rules: 'The rules',
  distinct: 'A project counts once',
  distinctText: (sum: number, all: number) =>
    `The countries have ${projects(sum)} when each country’s are added. The programme has ${projects(all)}: a project of several countries counts in each of them, and once in the programme. A project with parts is counted through its parts, never beside them.`,
  unknown: 'Unknown is not zero, and not a hundred',
  unknownText: (known: number, without: number, silent: number, low: string, high: string): ReactNode => (
    <>
      The percent of {projects(known)} is known. {without} more have a report that states no percent, and {silent} have no report at all.
      These are left out of the mean. With them the percent of all could be anything from {low} to {high}.
    </>
  ),
  asZero: ({ mean, known, all }: Mean, zero: ReactNode): ReactNode => (
    <>
      The mean of the {known} is {mean}. Had the other {all - known} been counted as 0, it would have been {zero}.
    </>
  ),
  finished: 'A finished project counts as 100',
  finishedText: (finished: number, stated: number, mean: ReactNode | null): ReactNode => (
    <>
      {finished} {finished === 1 ? 'project is' : 'projects are'} completed or in use and no report states a percent of it: it counts as
      100. So the mean of the {stated} with a stated percent stands first{mean && <>: {mean}</>}.
    </>
  ),
  moment: 'Every figure has a day and an instant',
  momentText: (asOf: ReactNode, knownAt: ReactNode): ReactNode => (
    <>
      The figures are of {asOf}, with what was on record by {knownAt}. What was recorded later does not change the answer of that moment.
    </>
  ),
  frozen: 'This page as it will be for ever',
  certified: 'Nothing moves before it is certified',
  certifiedText: (pending: number) =>
    `A report of an office counts when another office has verified it and a third has certified it. ${pending === 0 ? 'No report waits for that now.' : pending === 1 ? 'One report waits for that now.' : `${pending} reports wait for that now.`} Reports that the editors take from public documents count too, and are marked: no responsible office has confirmed them.`,
  dropped: 'A dropped project leaves the count',
  droppedText: (dropped: number) =>
    dropped === 0
      ? 'No project of the programme is dropped.'
      : `${projects(dropped)} of the programme ${dropped === 1 ? 'is' : 'are'} dropped, and in no percent.`,
  sourced: 'Every fact has its source, and sources that differ are both shown',
  sourcedText: (sources: number, differing: number, open: number) =>
    `${sources} documents are on record. They differ on ${differing} points, ${open} of which are not settled.`,
  real: 'What is shown is real',
  realText: (samples: number) =>
    samples === 0
      ? 'No project on record is a sample.'
      : `${projects(samples)} on record ${samples === 1 ? 'is a sample' : 'are samples'} and marked so.`,
  rounded: 'A figure is rounded once, at the end',
  roundedText: (exact: string, shown: string) => `The mean is ${exact} before rounding and ${shown} after it. No mean is made of means.`,
  thresholds: 'Thresholds',
  threshold: 'Threshold',
  value: 'Value',
  days: (n: number) => `${n} days`,
  pointsOf: (n: number) => `${n} percentage points`,
  times: (n: number) => `${n} times`,
  staleAfterDays: 'A report is old above the age of',
  jumpPoints: 'A percent jumps when it rises between two reports by more than',
  completedDays: 'A completed project that is not in use is told after',
  costRatio: 'Costs in one currency differ when the highest is more than the lowest by',
  slippedDays: 'A due date slipped when it moved by more than',
  round: (code: string) => `Reporting round ${code}: last day that a report can be about`,
  roundDue: 'To be submitted by',
  roundVerify: 'To be verified by',
  roundCertify: 'To be certified by',
  roundNote: 'The manual sets no rounds; these are the default of this hub.',
  toRounds: 'How complete each round is',
  limits: 'Of the API',
  maxCost: 'The most that one question may cost',
  maxPageSize: 'The most rows of one page',
  requestsPerMinute: 'The most requests of one caller in a minute',
  noLimit: 'no limit',
  seconds: (n: number) => `${n} seconds`,
  timeout: 'The longest that an answer may take',
  working: 'How is the percent reckoned?',
  workingLead: ({ mean, known, all }: Mean): ReactNode => (
    <>
      The percent of the programme is the mean of the {known} of {projects(all)} whose percent is known: {mean}. Each has the weight 1. The
      table has every project and why it is in the mean or not.
    </>
  ),
  workingNone: 'The percent of no project is known at this moment, so there is no mean.',
  partial: (shown: number, all: number) => `The table has the first ${shown} of ${all} projects; the API answers with all of them.`,
  project: 'Project',
  kind: 'Known as',
  weight: 'Weight',
  percent: 'Percent',
  from: 'Report',
  kinds: {
    STATED: 'percent stated',
    FINISHED: 'finished, counts as 100',
    WITHOUT_PERCENT: 'report without a percent',
    SILENT: 'no report yet',
    NO_WEIGHT: 'no weight',
    DROPPED: 'dropped, not counted',
  },
  leftOut: 'left out',
  notApplicable: 'does not apply',
  sum: 'Sum',
  sumText: (weighted: string, weights: string, percent: ReactNode): ReactNode => (
    <>
      sum of weight × percent {weighted} ÷ sum of weights {weights} = {percent}
    </>
  ),
  over: 'How much is known, year by year',
  year: 'As of',
  counted: 'Projects',
  known: 'Percent known',
  withoutPercent: 'Report without a percent',
  silent: 'No report yet',
  overNote: 'With what is on record now. A project is counted from the first day that any document speaks of it.',
  languages: 'How much is translated',
  languagesText:
    'How many names each language has. A text that a language lacks is shown in English and marked as English. Names that no document gives in Thai are translations of this hub.',
  things: 'Names of',
  names: {
    projects: 'projects',
    provinces: 'provinces and states',
    meetings: 'meetings',
    bodies: 'meetings and groups of the mechanism',
    corridors: 'corridors',
    sectors: 'sectors',
    organisations: 'organisations',
    indicators: 'indicators',
    sources: 'documents (titles)',
  },
  th: 'Thai',
  en: 'English',
  ms: 'Malay',
  id: 'Indonesian',
  ofAll: (n: number, all: number) => `${n} of ${all}`,
  ours: (n: number) => `${n} translated by this hub`,
  onlyFirst: (all: number) => `the first 100 of ${all}`,
  remarks: (all: number, english: number) =>
    `Of ${all} remarks beside names, costs, days, values and documents, ${english} are in English alone.`,
};

export const numbersWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'ที่มาและวิธีคำนวณ',
    description: (all, known) => `วิธีคำนวณตัวเลขทุกตัวในเว็บไซต์นี้ พร้อมตัวอย่างปัจจุบัน จาก ${all} โครงการ ทราบร้อยละ ${known} โครงการ`,
    lead: 'หลักแต่ละข้อแสดงพร้อมผลต่อตัวเลข ณ วันที่ระบุไว้ด้านบน ตัวเลขมาจากบันทึกชุดเดียวกับทุกหน้า',
    rules: 'หลักการคำนวณ',
    distinct: 'หนึ่งโครงการนับครั้งเดียว',
    distinctText: (sum, all) =>
      `ถ้านำจำนวนของทุกประเทศมาบวกกันจะได้ ${sum} โครงการ แต่ทั้งแผนงานมี ${all} โครงการ เพราะโครงการที่อยู่ในหลายประเทศนับในแต่ละประเทศ และนับครั้งเดียวในแผนงาน โครงการที่แบ่งเป็นส่วนนับที่ส่วนย่อย ไม่นับซ้ำที่ตัวโครงการ`,
    unknown: 'ไม่ทราบ มิใช่ 0 และมิใช่ 100',
    unknownText: (known, without, silent, low, high) => (
      <>
        ทราบร้อยละ {known} โครงการ อีก {without} โครงการมีรายงาน แต่ไม่ระบุร้อยละ และ {silent} โครงการยังไม่มีรายงาน โครงการเหล่านี้ไม่นำมาเฉลี่ย ถ้ารวมด้วย
        ช่วงที่เป็นไปได้ของทุกโครงการคือร้อยละ {low} ถึงร้อยละ {high}
      </>
    ),
    asZero: ({ mean, known, all }, zero) => (
      <>
        ค่าเฉลี่ยของ {known} โครงการคือ{mean} ถ้านับอีก {all - known} โครงการเป็น 0 จะได้{zero}
      </>
    ),
    finished: 'โครงการที่แล้วเสร็จนับเป็นร้อยละ 100',
    finishedText: (finished, stated, mean) => (
      <>
        มี {finished} โครงการที่แล้วเสร็จหรือเปิดใช้งานโดยไม่มีรายงานใดระบุร้อยละ จึงนับเป็นร้อยละ 100 ตัวเลขที่แสดงก่อนจึงเป็นค่าเฉลี่ยของ {stated} โครงการที่ระบุร้อยละ
        {mean && <> คือ{mean}</>}
      </>
    ),
    moment: 'ทุกตัวเลขมีวันที่และเวลาที่บันทึก',
    momentText: (asOf, knownAt) => (
      <>
        ตัวเลขเป็นข้อมูล ณ วันที่ {asOf} ตามที่บันทึกไว้ถึง {knownAt} สิ่งที่บันทึกภายหลังไม่เปลี่ยนคำตอบของเวลานั้น
      </>
    ),
    frozen: 'หน้านี้ในรูปที่จะไม่เปลี่ยนแปลง',
    certified: 'ตัวเลขไม่เปลี่ยนก่อนรับรองรายงาน',
    certifiedText: (pending) =>
      `รายงานของหน่วยงานนับเมื่อหน่วยงานอื่นตรวจสอบและอีกหน่วยงานหนึ่งรับรองรายงานแล้ว ${pending === 0 ? 'ขณะนี้ไม่มีรายงานที่รอ' : `ขณะนี้มีรายงานที่รอ ${pending} ฉบับ`} รายงานที่นำมาจากเอกสารเผยแพร่นับด้วยและระบุไว้ว่ายังไม่มีหน่วยงานรับผิดชอบยืนยัน`,
    dropped: 'โครงการที่ยกเลิกไม่นับ',
    droppedText: (dropped) => (dropped === 0 ? 'ไม่มีโครงการที่ยกเลิก' : `มี ${dropped} โครงการที่ยกเลิก จึงไม่อยู่ในร้อยละใด`),
    sourced: 'ทุกข้อมูลมีแหล่งข้อมูล และแสดงทั้งสองฝ่ายเมื่อไม่ตรงกัน',
    sourcedText: (sources, differing, open) => `มีเอกสารที่บันทึกไว้ ${sources} รายการ ไม่ตรงกัน ${differing} เรื่อง ในจำนวนนี้ยังไม่มีข้อยุติ ${open} เรื่อง`,
    real: 'ข้อมูลที่แสดงเป็นข้อมูลจริง',
    realText: (samples) => (samples === 0 ? 'ไม่มีโครงการใดเป็นข้อมูลตัวอย่าง' : `มี ${samples} โครงการที่เป็นข้อมูลตัวอย่าง และระบุไว้เช่นนั้น`),
    rounded: 'ปัดเศษครั้งเดียวเมื่อแสดงผล',
    roundedText: (exact, shown) => `ค่าเฉลี่ยก่อนปัดเศษคือ ${exact} หลังปัดเศษคือ ${shown} ไม่มีการนำค่าเฉลี่ยมาเฉลี่ยอีก`,
    thresholds: 'เกณฑ์ที่ใช้',
    threshold: 'เกณฑ์',
    value: 'ค่า',
    days: (n) => `${n} วัน`,
    pointsOf: (n) => `${n} จุดร้อยละ`,
    times: (n) => `${n} เท่า`,
    staleAfterDays: 'รายงานถือว่าเก่าเมื่ออายุเกิน',
    jumpPoints: 'ร้อยละเพิ่มขึ้นผิดปกติเมื่อสองรายงานที่ติดกันต่างกันเกิน',
    completedDays: 'ระบุว่าแล้วเสร็จแต่ยังไม่เปิดใช้งานเมื่อพ้น',
    costRatio: 'มูลค่าในสกุลเงินเดียวกันไม่ตรงกันเมื่อค่าสูงสุดเกินค่าต่ำสุด',
    slippedDays: 'ระบุว่าเลื่อนกำหนดเมื่อเลื่อนเกิน',
    round: (code) => `รอบ ${code} วันสุดท้ายที่รายงานกล่าวถึงได้`,
    roundDue: 'ส่งรายงานภายใน',
    roundVerify: 'ตรวจสอบรายงานภายใน',
    roundCertify: 'รับรองรายงานภายใน',
    roundNote: 'คู่มือไม่ได้กำหนดรอบไว้ รอบนี้เป็นค่าเริ่มต้นของศูนย์ข้อมูล',
    toRounds: 'ความครบถ้วนของรายงานแต่ละรอบ',
    limits: 'ข้อจำกัดการใช้งาน API',
    maxCost: 'ต้นทุนสูงสุดของหนึ่งคำถาม',
    maxPageSize: 'จำนวนแถวสูงสุดของหนึ่งหน้า',
    requestsPerMinute: 'จำนวนคำขอสูงสุดของผู้ใช้หนึ่งรายในหนึ่งนาที',
    noLimit: 'ไม่จำกัด',
    seconds: (n) => `${n} วินาที`,
    timeout: 'เวลาสูงสุดของหนึ่งคำตอบ',
    working: 'วิธีคำนวณร้อยละ',
    workingLead: ({ mean, known, all }) => (
      <>
        ร้อยละของแผนงานเป็นค่าเฉลี่ยของ {known} จาก {all} โครงการที่ทราบร้อยละ คือ{mean} ทุกโครงการมีน้ำหนัก 1 ตารางแสดงทุกโครงการและเหตุที่อยู่หรือไม่อยู่ในค่าเฉลี่ย
      </>
    ),
    workingNone: 'ณ เวลานี้ไม่ทราบร้อยละของโครงการใด จึงไม่มีค่าเฉลี่ย',
    partial: (shown, all) => `ตารางแสดง ${shown} โครงการแรกจาก ${all} โครงการ API ตอบได้ครบทุกโครงการ`,
    project: 'โครงการ',
    kind: 'ทราบเพียงใด',
    weight: 'น้ำหนัก',
    percent: 'ร้อยละ',
    from: 'รายงาน',
    kinds: {
      STATED: 'ระบุร้อยละ',
      FINISHED: 'แล้วเสร็จ นับเป็นร้อยละ 100',
      WITHOUT_PERCENT: 'มีรายงาน แต่ไม่ระบุร้อยละ',
      SILENT: 'ยังไม่มีรายงาน',
      NO_WEIGHT: 'ไม่มีน้ำหนัก',
      DROPPED: 'ยกเลิก จึงไม่นับ',
    },
    leftOut: 'ไม่นำมาเฉลี่ย',
    notApplicable: 'ไม่เกี่ยวข้อง',
    sum: 'รวม',
    sumText: (weighted, weights, percent) => (
      <>
        ผลรวมของน้ำหนัก × ร้อยละ {weighted} ÷ ผลรวมของน้ำหนัก {weights} = {percent}
      </>
    ),
    over: 'ทราบเพียงใดในแต่ละปี',
    year: 'ข้อมูล ณ',
    counted: 'จำนวนโครงการ',
    known: 'ทราบร้อยละ',
    withoutPercent: 'มีรายงาน แต่ไม่ระบุร้อยละ',
    silent: 'ยังไม่มีรายงาน',
    overNote: 'ตามที่บันทึกไว้ในปัจจุบัน โครงการนับตั้งแต่วันแรกที่มีเอกสารกล่าวถึง',
    languages: 'มีคำแปลเพียงใด',
    languagesText: 'จำนวนชื่อที่มีในแต่ละภาษา ข้อความที่ไม่มีในภาษาใดแสดงเป็นภาษาอังกฤษและระบุไว้ ชื่อภาษาไทยที่ไม่มีเอกสารใดระบุเป็นคำแปลของศูนย์ข้อมูล',
    things: 'ชื่อของ',
    names: {
      projects: 'โครงการ',
      provinces: 'จังหวัดและรัฐ',
      meetings: 'การประชุม',
      bodies: 'ที่ประชุมและคณะทำงาน',
      corridors: 'แนวพื้นที่เชื่อมโยง',
      sectors: 'สาขาความร่วมมือ',
      organisations: 'หน่วยงาน',
      indicators: 'ตัวชี้วัด',
      sources: 'เอกสาร (ชื่อเรื่อง)',
    },
    th: 'ไทย',
    en: 'อังกฤษ',
    ms: 'มลายู',
    id: 'อินโดนีเซีย',
    ofAll: (n, all) => `${n} จาก ${all}`,
    ours: (n) => `คำแปลของศูนย์ข้อมูล ${n}`,
    onlyFirst: (all) => `100 รายการแรกจาก ${all}`,
    remarks: (all, english) => `หมายเหตุของชื่อ มูลค่า วันที่ ค่า และเอกสาร ${all} รายการ มีเฉพาะภาษาอังกฤษ ${english} รายการ`,
  },
};
