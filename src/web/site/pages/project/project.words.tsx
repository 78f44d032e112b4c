import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const reports = (count: number): string => `${count} report${count === 1 ? '' : 's'}`;
const days = (count: string): string => `${count} day${count === '1' ? '' : 's'}`;

/** The parts of a sentence about one report: the day that it is of, with the mark of its source. */
interface Said {
  /** The stage in words; null = it is not stated. */
  readonly stage: string | null;
  readonly day: ReactNode;
}

const en = {
  code: (code: string) => `Project ${code}`,
  description: (name: string, code: string, said: string, outside: string | null) =>
    outside === null ? `${name}, project ${code} of IMT-GT: ${said}.` : `${name} (${code}): ${said}. ${outside}.`,
  lead: {
    stated: ({ stage, day }: Said, percent: ReactNode, later: number): ReactNode => (
      <>
        {stage ? `${stage}, ` : ''}
        {percent} as of {day}.
        {later > 0 && ` ${later === 1 ? 'One later report does' : `${later} later reports do`} not state the percent of the whole project.`}
      </>
    ),
    finished: ({ stage, day }: Said): ReactNode => (
      <>
        {stage}, by the report as of {day}. No percent is stated; a finished project counts as 100.
      </>
    ),
    withoutPercent: ({ stage, day }: Said, count: number): ReactNode => (
      <>
        {stage ?? 'Stage not stated'}. {reports(count)} {count === 1 ? 'is' : 'are'} on record and none states a percent; the latest is as
        of {day}.
      </>
    ),
    silent: 'No report on this project is on record, so its stage and its percent are not known.',
    bundle: (parts: number) => `A bundle of ${parts} projects. It is counted through them.`,
    dropped: ({ day }: Said): ReactNode => <>Dropped, by the report as of {day}. It is not counted in any percent.</>,
    notYet: 'On this day the project was not yet part of the programme.',
  },
  published: 'From published documents: no responsible office has confirmed this report.',
  certified: 'Certified',
  outside: 'It is in none of the programme’s counts and percents.',
  sample: 'Generated for tests: it states nothing about the world.',
  crossBorder: 'cross-border',
  flags: 'Points to note',
  progress: 'Progress by the reports',
  reports: (n: number) => `${reports(n)}, the newest first`,
  newestOf: (shown: number, all: number) => `The newest ${shown} of ${all} are shown.`,
  noReports: 'No report on this project is on record.',
  columns: { asOf: 'As of', percent: 'Percent', stage: 'Stage', said: 'What the report says', recorded: 'On record since', state: 'State' },
  notStated: 'not stated',
  withoutPercent: 'no percent stated',
  figuresOnly: 'Figures only.',
  planned: (figure: string) => `planned ${figure}`,
  unchanged: (code: string) => `Nothing had changed since ${code}.`,
  superseded: (code: string) => `corrected by ${code}`,
  by: (office: ReactNode): ReactNode => <>by {office}</>,
  states: {
    DRAFT: 'Draft',
    SUBMITTED: 'Submitted, waiting to be verified',
    VERIFIED: 'Verified, waiting to be certified',
    CERTIFIED: 'Certified',
    PUBLISHED: 'From a public document',
    REJECTED: 'Returned',
  },
  costs: 'Cost of the project',
  noCosts: 'No figure of the cost is known.',
  costColumns: { amount: 'Amount', kind: 'Kind', day: 'As of', of: 'What it is of' },
  preferred: 'figure used',
  whole: 'the whole project',
  noDay: 'day not known',
  converted: (amounts: ReactNode, month: ReactNode): ReactNode => (
    <>
      Converted by the hub: {amounts}, at the rate of {month}
    </>
  ),
  rate: (amount: string) => `1 US dollar = ${amount}`,
  notConverted: 'The figure used is not converted: its day is not known, or there is no rate for that month.',
  noneUsed: 'No figure is of the whole project, so none is used in totals.',
  and: ' and ',
  dates: 'Dates promised',
  noDates: 'No statement of the dates is on record.',
  due: 'Due to be completed',
  ended: 'Completed on',
  statedBy: 'Stated by',
  starts: 'Start',
  stated: (day: ReactNode): ReactNode => <>stated {day}</>,
  statedUnknown: 'stated on a day that is not known',
  noEnd: 'no day of completion stated',
  later: (n: string) => `${days(n)} later than stated before`,
  earlier: (n: string) => `${days(n)} earlier than stated before`,
  same: 'the same day as stated before',
  slipped: (n: string) => `In all ${days(n)} later than first stated.`,
  ahead: (n: string) => `In all ${days(n)} earlier than first stated.`,
  onlyOnce: 'A day of completion was stated once only, so it is not known whether it moved.',
  formerNames: 'Former names',
  renamed: (day: ReactNode): ReactNode => <>renamed on {day}</>,
  where: 'Where, and who answers for it',
  place: (names: string) => `Map: the places of the project, ${names}`,
  provinces: 'Provinces and states',
  corridors: 'Corridors',
  sectors: 'Sectors',
  body: 'Working group or forum',
  listed: 'On record since',
  inferred: 'supposed by the hub',
  share: (percent: string) => `share ${percent} percent`,
  responsible: 'Responsible agency',
  roles: { OWNER: 'owner', IMPLEMENTER: 'carries it out', FUNDER: 'pays for it', REPORTER: 'reports' },
  weight: 'Weight set by the working group',
  weighed: (day: ReactNode): ReactNode => <>from {day}</>,
  parent: 'Main project',
  counterpart: 'Other side of the border',
  parts: 'Parts of the project',
  sources: 'Taken from',
  cite: 'How to cite',
  citation: (name: string, code: string, day: ReactNode): ReactNode => (
    <>
      CMGF Thailand, “{name}”, project {code}, data as of {day},
    </>
  ),
  lasting: 'address of these figures, whatever is recorded later',
};

export const projectWords: Words<typeof en> = {
  EN: en,
  TH: {
    code: (code) => `โครงการ ${code}`,
    description: (name, code, said, outside) =>
      outside === null ? `${name} โครงการ ${code} ของแผนงาน IMT-GT ${said}` : `${name} (${code}) ${said} ${outside}`,
    lead: {
      stated: ({ stage, day }, percent, later) => (
        <>
          {stage ? `สถานะ${stage} ` : ''}
          {percent} ณ {day}
          {later > 0 && ` หลังจากนั้นมีรายงานอีก ${later} ฉบับ ไม่มีฉบับใดระบุร้อยละของทั้งโครงการ`}
        </>
      ),
      finished: ({ stage, day }) => (
        <>
          สถานะ{stage} ตามรายงาน ณ {day} ไม่ระบุร้อยละ โครงการที่แล้วเสร็จนับเป็นร้อยละ 100
        </>
      ),
      withoutPercent: ({ stage, day }, count) => (
        <>
          {stage ? `สถานะ${stage}` : 'ไม่ระบุสถานะโครงการ'} มีรายงาน {count} ฉบับ ไม่มีฉบับใดระบุร้อยละ ฉบับล่าสุด ณ {day}
        </>
      ),
      silent: 'ยังไม่มีรายงานของโครงการนี้ จึงไม่ทราบสถานะโครงการและร้อยละ',
      bundle: (parts) => `ชุดโครงการที่มี ${parts} โครงการย่อย นับผ่านโครงการย่อย`,
      dropped: ({ day }) => <>ยกเลิกโครงการ ตามรายงาน ณ {day} จึงไม่นำมาคำนวณร้อยละ</>,
      notYet: 'ในวันดังกล่าว โครงการนี้ยังไม่อยู่ในแผนงาน',
    },
    published: 'ตามเอกสารเผยแพร่ ยังไม่มีหน่วยงานรับผิดชอบรับรอง',
    certified: 'รับรองแล้ว',
    outside: 'ไม่นับรวมในจำนวนและร้อยละของแผนงาน',
    sample: 'ข้อมูลทดสอบที่สร้างขึ้น มิใช่โครงการจริง',
    crossBorder: 'ข้ามพรมแดน',
    flags: 'ข้อสังเกต',
    progress: 'ความก้าวหน้าตามรายงาน',
    reports: (n) => `รายงาน ${n} ฉบับ ใหม่ที่สุดก่อน`,
    newestOf: (shown, all) => `แสดง ${shown} ฉบับใหม่ที่สุด จาก ${all} ฉบับ`,
    noReports: 'ยังไม่มีรายงานของโครงการนี้',
    columns: {
      asOf: 'ข้อมูล ณ',
      percent: 'ร้อยละ',
      stage: 'สถานะโครงการ',
      said: 'สาระของรายงาน',
      recorded: 'บันทึกเมื่อ',
      state: 'สถานะรายงาน',
    },
    notStated: 'ไม่ระบุ',
    withoutPercent: 'ไม่ระบุร้อยละ',
    figuresOnly: 'มีเฉพาะตัวเลข',
    planned: (figure) => `ตามแผน ${figure}`,
    unchanged: (code) => `ไม่มีการเปลี่ยนแปลงจาก ${code}`,
    superseded: (code) => `มีรายงานแก้ไขแทนแล้ว คือ ${code}`,
    by: (office) => <>โดย{office}</>,
    states: {
      DRAFT: 'ร่าง',
      SUBMITTED: 'ส่งแล้ว (รอตรวจสอบ)',
      VERIFIED: 'ตรวจสอบแล้ว (รอรับรอง)',
      CERTIFIED: 'รับรองแล้ว',
      PUBLISHED: 'ตามเอกสารเผยแพร่',
      REJECTED: 'ส่งกลับแล้ว',
    },
    costs: 'มูลค่าโครงการ',
    noCosts: 'ไม่ทราบมูลค่าโครงการ',
    costColumns: { amount: 'มูลค่า', kind: 'ประเภท', day: 'ข้อมูล ณ', of: 'เป็นมูลค่าของ' },
    preferred: 'ตัวเลขที่ใช้',
    whole: 'ทั้งโครงการ',
    noDay: 'ไม่ทราบวันที่',
    converted: (amounts, month) => (
      <>
        ศูนย์ข้อมูลแปลงค่าเป็น {amounts} ตามอัตราแลกเปลี่ยนเดือน{month}
      </>
    ),
    rate: (amount) => `1 ดอลลาร์สหรัฐ = ${amount}`,
    notConverted: 'ไม่แปลงค่าตัวเลขที่ใช้ เพราะไม่ทราบวันที่ของตัวเลข หรือไม่มีอัตราแลกเปลี่ยนของเดือนนั้น',
    noneUsed: 'ไม่มีตัวเลขของทั้งโครงการ จึงไม่นำมารวมยอด',
    and: ' หรือ ',
    dates: 'กำหนดที่ให้ไว้',
    noDates: 'ไม่ทราบกำหนดเวลา',
    due: 'กำหนดแล้วเสร็จ',
    ended: 'แล้วเสร็จจริง',
    statedBy: 'ระบุโดย',
    starts: 'วันเริ่มต้น',
    stated: (day) => <>ระบุไว้เมื่อ {day}</>,
    statedUnknown: 'ไม่ทราบวันที่ระบุ',
    noEnd: 'ไม่ระบุกำหนดแล้วเสร็จ',
    later: (n) => `ช้ากว่าเดิม ${n} วัน`,
    earlier: (n) => `เร็วกว่าเดิม ${n} วัน`,
    same: 'กำหนดเดียวกับเดิม',
    slipped: (n) => `รวมแล้วช้ากว่ากำหนดแรก ${n} วัน`,
    ahead: (n) => `รวมแล้วเร็วกว่ากำหนดแรก ${n} วัน`,
    onlyOnce: 'มีการระบุกำหนดแล้วเสร็จเพียงครั้งเดียว จึงไม่ทราบว่าเคยเลื่อนหรือไม่',
    formerNames: 'ชื่อเดิม',
    renamed: (day) => <>เปลี่ยนชื่อเมื่อ {day}</>,
    where: 'ที่ตั้งและผู้เกี่ยวข้อง',
    place: (names) => `แผนที่แสดงพื้นที่ของโครงการ ได้แก่ ${names}`,
    provinces: 'จังหวัดและรัฐ',
    corridors: 'แนวพื้นที่เชื่อมโยง',
    sectors: 'สาขา',
    body: 'คณะทำงานหรือที่ประชุม',
    listed: 'บันทึกครั้งแรก',
    inferred: 'ข้อสันนิษฐาน',
    share: (percent) => `สัดส่วนร้อยละ ${percent}`,
    responsible: 'หน่วยงานรับผิดชอบ',
    roles: { OWNER: 'เจ้าของโครงการ', IMPLEMENTER: 'ผู้ดำเนินโครงการ', FUNDER: 'ผู้ให้เงิน', REPORTER: 'ผู้รายงาน' },
    weight: 'น้ำหนักที่คณะทำงานกำหนด',
    weighed: (day) => <>ตั้งแต่ {day}</>,
    parent: 'โครงการหลัก',
    counterpart: 'โครงการอีกฝั่งของพรมแดน',
    parts: 'โครงการย่อย',
    sources: 'ข้อมูลจาก',
    cite: 'วิธีอ้างอิง',
    citation: (name, code, day) => (
      <>
        CMGF Thailand “{name}” โครงการ {code} ข้อมูล ณ วันที่ {day}
      </>
    ),
    lasting: 'ที่อยู่ของตัวเลขชุดนี้ แม้มีการบันทึกเพิ่มภายหลัง',
  },
};
