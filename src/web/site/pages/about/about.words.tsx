import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

/** How many names a language has, and how many of them the hub translated. */
interface InLanguage {
  readonly has: number;
  readonly ours: number;
}

const en = {
  title: 'About this site',
  description: 'What this site is, where its facts are from, who may use them, and what it does not know.',
  lead: 'The Indonesia-Malaysia-Thailand Growth Triangle has meetings, plans and projects in three countries. This site keeps in one place who takes part, what was decided, and how far each project has come, for the governors and chief ministers who meet and for everybody else.',
  has: 'What it has',
  hasText: (projects: number, meetings: number, decisions: number, sources: number) =>
    `${projects} projects with their parts, ${meetings} meetings, ${decisions} decisions and ${sources} documents that these are taken from.`,
  changed: (at: ReactNode): ReactNode => <>The record changed last on {at}.</>,
  where: 'Where the facts are from',
  whereText:
    'Every fact carries the document that it is taken from, or the office that stated it. Today most are from public documents and the press: no responsible office has confirmed them, and each page says so. Where documents differ, both are shown.',
  languages: 'In which languages',
  languagesText: (all: number, [th, en, ms, id]: readonly InLanguage[]) =>
    `Of ${all} names and titles read, ${th!.has} are in Thai (${th!.ours} of them translated by this hub), ${en!.has} in English, ${ms!.has} in Malay and ${id!.has} in Indonesian. Where a language has none, the English one is shown, and marked.`,
  remarks: (all: number, english: number) => `Of ${all} remarks, ${english} are in English alone.`,
  byKind: 'By kind of thing',
  notKnown: 'What it does not know',
  notKnownText:
    'What no document says is “not known”, and never 0. The percent of many projects is not known; how many stands before every percent.',
  who: 'Who keeps it',
  whoText: (office: ReactNode, ref: ReactNode): ReactNode => (
    <>
      By the manual of the Ministry of Interior, the {office} keeps the secretariat of the Forum. {ref}
    </>
  ),
  officers: 'Officers report, verify and certify at the desk. What they submit counts once another office has certified it.',
  toDesk: 'Officers’ desk',
  wrong: 'Something is wrong',
  wrongText:
    'Compare it with the document behind its number, which every page lists at its end. If the document says something else, tell the office above: the correction is recorded beside the old statement, and both stay.',
  privacy: 'Readers',
  privacyText: 'The pages set no cookie, run no script and load nothing from other sites. Nobody who reads is asked who they are.',
  meanings: [
    ['not known', 'Nothing on record says it.'],
    ['no projects', 'No project is on record there.'],
    ['report without a percent', 'There is a report, and it says no percent.'],
    ['no report yet', 'There is no report that counts.'],
    ['not due yet', 'The day for it has not come.'],
    ['does not apply', 'The question does not arise.'],
    ['sources differ', 'Two documents say different things; both are shown.'],
  ] as readonly (readonly [string, string])[],
};

export const aboutWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'เกี่ยวกับศูนย์ข้อมูล',
    description: 'เว็บไซต์นี้คืออะไร ข้อมูลมาจากที่ใด ใช้ได้อย่างไร และยังไม่ทราบเรื่องใด',
    lead: 'แผนงานการพัฒนาเขตเศรษฐกิจสามฝ่าย อินโดนีเซีย-มาเลเซีย-ไทย (IMT-GT) มีการประชุม แผน และโครงการในสามประเทศ เว็บไซต์นี้รวบรวมไว้ในที่เดียวว่าผู้ใดเข้าร่วม มีมติใด และแต่ละโครงการก้าวหน้าเพียงใด สำหรับมุขมนตรีและผู้ว่าราชการจังหวัด และสำหรับประชาชนทั่วไป',
    has: 'มีข้อมูลใดบ้าง',
    hasText: (projects, meetings, decisions, sources) =>
      `โครงการและส่วนของโครงการ ${projects} รายการ การประชุม ${meetings} ครั้ง มติและข้อสั่งการ ${decisions} เรื่อง จากเอกสาร ${sources} รายการ`,
    changed: (at) => <>ข้อมูลเปลี่ยนล่าสุดเมื่อ {at}</>,
    where: 'ข้อมูลมาจากที่ใด',
    whereText:
      'ทุกข้อมูลระบุเอกสารที่นำมา หรือหน่วยงานที่รายงาน ปัจจุบันข้อมูลส่วนใหญ่มาจากเอกสารเผยแพร่และสื่อมวลชน ยังไม่มีหน่วยงานรับผิดชอบยืนยัน ซึ่งทุกหน้าระบุไว้ เมื่อเอกสารไม่ตรงกันจะแสดงทั้งสองฝ่าย',
    languages: 'มีภาษาใดบ้าง',
    languagesText: (all, [th, en, ms, id]) =>
      `ชื่อและชื่อเอกสารที่นับ ${all} รายการ มีภาษาไทย ${th!.has} รายการ (คำแปลของศูนย์ข้อมูล ${th!.ours} รายการ) ภาษาอังกฤษ ${en!.has} รายการ ภาษามลายู ${ms!.has} รายการ ภาษาอินโดนีเซีย ${id!.has} รายการ ชื่อที่ไม่มีในภาษาใดแสดงเป็นภาษาอังกฤษและระบุไว้`,
    remarks: (all, english) => `หมายเหตุ ${all} รายการ มีเฉพาะภาษาอังกฤษ ${english} รายการ`,
    byKind: 'แยกตามประเภท',
    notKnown: 'เรื่องที่ยังไม่ทราบ',
    notKnownText: 'เรื่องที่ไม่มีเอกสารใดระบุเขียนว่า “ไม่ทราบ” ไม่เขียนเป็น 0 หลายโครงการไม่ทราบร้อยละ จึงบอกจำนวนที่ทราบก่อนร้อยละทุกครั้ง',
    who: 'หน่วยงานที่ดูแล',
    whoText: (office, ref) => (
      <>
        ตามคู่มือของกระทรวงมหาดไทย {office} ทำหน้าที่ฝ่ายเลขานุการของการประชุม {ref}
      </>
    ),
    officers: 'เจ้าหน้าที่ส่งรายงาน ตรวจสอบรายงาน และรับรองรายงานในระบบรายงาน รายงานนับเมื่ออีกหน่วยงานหนึ่งรับรองแล้ว',
    toDesk: 'ระบบรายงานสำหรับเจ้าหน้าที่',
    wrong: 'เมื่อพบข้อมูลที่ควรแก้ไข',
    wrongText:
      'โปรดเทียบกับเอกสารตามหมายเลขข้างตัวเลข ซึ่งทุกหน้าแสดงรายการไว้ท้ายหน้า ถ้าเอกสารระบุต่างออกไป โปรดแจ้งหน่วยงานข้างต้น การแก้ไขจะบันทึกไว้คู่กับข้อความเดิม และคงไว้ทั้งสองอย่าง',
    privacy: 'ผู้อ่าน',
    privacyText: 'เว็บไซต์ไม่ใช้คุกกี้ ไม่ใช้สคริปต์ ไม่เรียกไฟล์จากเว็บไซต์อื่น และไม่ถามว่าผู้อ่านเป็นใคร',
    meanings: [
      ['ไม่ทราบ', 'ไม่มีแหล่งข้อมูลใดที่บันทึกไว้ระบุเรื่องนี้'],
      ['ไม่มีโครงการ', 'ไม่มีโครงการที่บันทึกไว้ในพื้นที่นี้'],
      ['มีรายงาน แต่ไม่ระบุร้อยละ', 'มีรายงานที่นับได้ แต่รายงานไม่ระบุร้อยละ'],
      ['ยังไม่มีรายงาน', 'ยังไม่มีรายงานที่นับได้'],
      ['ยังไม่ถึงกำหนด', 'ยังไม่ถึงวันสิ้นสุดรอบ'],
      ['ไม่เกี่ยวข้อง', 'เรื่องนี้ไม่มีในกรณีนี้'],
      ['แหล่งข้อมูลไม่ตรงกัน', 'แหล่งข้อมูลสองแหล่งระบุต่างกัน แสดงไว้ทั้งสองแหล่ง'],
    ],
  },
};
