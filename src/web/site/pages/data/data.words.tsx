import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const en = {
  title: 'Data and API',
  description: 'Whole tables, the API, feeds and calendars of this site, with the licence first.',
  licence: 'Licence',
  licenceCode: 'The program of this site has the MIT licence.',
  licenceData: (sources: ReactNode): ReactNode => (
    <>
      The data are facts compiled from public documents, each cited. The documents themselves belong to who issued them; {sources} lists
      them. Whoever uses a fact names the document that stands beside it, and the day that it is as of.
    </>
  ),
  tables: 'Whole tables',
  tablesText: (changed: ReactNode | null): ReactNode => (
    <>
      These addresses stay, and always have the table of today. {changed && <>The record changed last on {changed}. </>}Text is UTF-8, days
      are Gregorian (<code>2026-11-26</code>), and an empty cell means that the value is not known.
    </>
  ),
  pastText: 'The links below are of the moment above.',
  table: 'Table',
  rows: 'Rows',
  notCounted: 'told after the last byte',
  asOf: 'As of',
  checksum: 'SHA-256 of the CSV',
  files: 'Files',
  names: {
    projects: 'Projects, with stage, percent, cost, dates and places',
    reports: 'Reports, each with its day, percent, stage and source',
    provinces: 'Provinces and states, with their progress',
    observations: 'Values of indicators, each with its period and source',
    corridors: 'Economic corridors of the day, and the provinces that they touch',
    contributions: 'The part of each project in each percent, so that it can be added up again',
    costs: 'What projects cost: every figure, with its kind, day and source',
    schedules: 'First and last days of projects: every statement, so that slips can be seen',
    meetings: 'Meetings, past and to come',
    decisions: 'Decisions, and what they led to',
    actions: 'Action items, with who has to act and by when',
    discrepancies: 'Points on which sources differ, with both values',
  },
  registers: 'For catalogues and registers',
  iati: 'Projects in IATI 2.03 (XML)',
  dataPackage: 'The tables described as a Frictionless Data Package (JSON)',
  catalog: 'All of this as a DCAT catalogue (JSON-LD)',
  options: 'What can stand after the address',
  optionsList: [
    ['asOf=2025-09-03', 'the table as of that day'],
    ['knownAt=2025-09-03T00:00:00Z', 'as it was on record at that instant'],
    ['lang=TH', 'each day also in Thai, in the Buddhist era'],
  ] as readonly (readonly [string, string])[],
  optionsNote:
    'The answer’s headers X-As-Of and X-Known-At name both. The number of rows and a checksum come after the last byte; the checksum of the CSV is also at its address with .sha256 at the end.',
  thisPage: 'The table of a page',
  thisPageText:
    'Every page that has a table has it as CSV and Excel, its answer as JSON, and its query: look for “This page as data”. The address of a page with .csv, .xlsx, .json or .graphql at its end is the same.',
  api: 'The API in five lines',
  apiText: 'One address takes every question in GraphQL. It needs no key.',
  limitsText: (cost: string, page: string, seconds: number) =>
    `One question may cost ${cost}, one page has at most ${page} rows, one answer takes at most ${seconds} seconds.`,
  perMinute: (n: string) => `One caller may ask ${n} times in a minute.`,
  explorer: 'Try questions in the explorer',
  schema: 'The schema',
  tools: 'In Excel, R and Python',
  excel: 'Excel: Data, From web, then this address. In the advanced editor of Power Query:',
  r: 'R:',
  python: 'Python:',
  follow: 'To follow changes',
  feed: 'Changes as an Atom feed',
  calendar: 'Calendar (ICS)',
  stream:
    'Programs that mirror the record read the field changes of the API forward from their last cursor: each change comes exactly once.',
  partners: 'For other systems',
  federation:
    'The API is a subgraph of Apollo Federation 2: other graphs extend its provinces, projects, bodies and meetings by their codes. The codes are ISO 3166-1 and 3166-2 for countries, provinces and states.',
  policy: 'What will not change',
  policyText:
    'Codes, ids and the codes of errors never change. A field that goes is first marked as deprecated with what to use instead, and stays at least twelve months. New fields, types and values come at any time.',
};

export const dataWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'ข้อมูลและ API',
    description: 'ตารางทั้งชุด API การติดตามการเปลี่ยนแปลง และปฏิทินของเว็บไซต์นี้ พร้อมเงื่อนไขการนำไปใช้',
    licence: 'เงื่อนไขการนำไปใช้',
    licenceCode: 'โปรแกรมของเว็บไซต์นี้ใช้สัญญาอนุญาต MIT',
    licenceData: (sources) => (
      <>
        ข้อมูลเป็นข้อเท็จจริงที่รวบรวมจากเอกสารเผยแพร่ และระบุที่มาทุกรายการ ตัวเอกสารเป็นของผู้เผยแพร่ ดูรายชื่อได้ที่ {sources}{' '}
        ผู้นำข้อมูลไปใช้โปรดระบุเอกสารที่แสดงไว้คู่กับข้อมูลและวันที่ของข้อมูล
      </>
    ),
    tables: 'ตารางทั้งชุด',
    tablesText: (changed) => (
      <>
        ที่อยู่เหล่านี้คงที่และให้ตารางของวันปัจจุบันเสมอ {changed && <>ข้อมูลเปลี่ยนล่าสุดเมื่อ {changed} </>}ข้อความเป็น UTF-8 วันที่เป็นปฏิทินสากล (
        <code>2026-11-26</code>) ช่องว่างหมายถึงไม่ทราบค่า
      </>
    ),
    pastText: 'ลิงก์ด้านล่างเป็นข้อมูล ณ เวลาที่ระบุไว้ด้านบน',
    table: 'ตาราง',
    rows: 'จำนวนแถว',
    notCounted: 'แจ้งหลังไบต์สุดท้าย',
    asOf: 'ข้อมูล ณ วันที่',
    checksum: 'SHA-256 ของ CSV',
    files: 'ไฟล์',
    names: {
      projects: 'โครงการ พร้อมสถานะโครงการ ร้อยละ มูลค่า กำหนดเวลา และพื้นที่',
      reports: 'รายงาน พร้อมวันที่ ร้อยละ สถานะโครงการ และแหล่งข้อมูล',
      provinces: 'จังหวัดและรัฐ พร้อมความก้าวหน้า',
      observations: 'ค่าตัวชี้วัด พร้อมช่วงเวลาและแหล่งข้อมูล',
      corridors: 'แนวพื้นที่เชื่อมโยงอนุภูมิภาค ณ วันนั้น พร้อมจังหวัดและรัฐในแนวพื้นที่',
      contributions: 'รายการที่นำมาคำนวณร้อยละแต่ละค่า เพื่อให้คำนวณซ้ำได้',
      costs: 'มูลค่าโครงการทุกตัวเลข พร้อมประเภท วันที่ และแหล่งข้อมูล',
      schedules: 'วันเริ่มและวันแล้วเสร็จของโครงการทุกครั้งที่ระบุ เพื่อให้เห็นการเลื่อนกำหนด',
      meetings: 'การประชุมที่ผ่านมาและที่จะมีขึ้น',
      decisions: 'มติและข้อสั่งการ และเรื่องที่ตามมา',
      actions: 'เรื่องที่ต้องดำเนินการ พร้อมหน่วยงานและกำหนดแล้วเสร็จ',
      discrepancies: 'ข้อมูลที่ไม่ตรงกัน พร้อมค่าทั้งสอง',
    },
    registers: 'สำหรับบัญชีข้อมูลภาครัฐและระบบทะเบียน',
    iati: 'โครงการตามมาตรฐาน IATI 2.03 (XML)',
    dataPackage: 'คำอธิบายตารางทั้งหมดตาม Frictionless Data Package (JSON)',
    catalog: 'บัญชีข้อมูลทั้งหมดตาม DCAT (JSON-LD)',
    options: 'สิ่งที่ต่อท้ายที่อยู่ได้',
    optionsList: [
      ['asOf=2025-09-03', 'ตารางของข้อมูล ณ วันนั้น'],
      ['knownAt=2025-09-03T00:00:00Z', 'ตามที่บันทึกไว้ถึงเวลานั้น'],
      ['lang=TH', 'เพิ่มวันที่ภาษาไทยเป็นพุทธศักราช'],
    ],
    optionsNote:
      'ส่วนหัวของคำตอบ X-As-Of และ X-Known-At ระบุวันที่และเวลา จำนวนแถวและรหัสตรวจเนื้อหาตามมาหลังไบต์สุดท้าย รหัสตรวจเนื้อหาของ CSV มีที่อยู่เดียวกันต่อท้ายด้วย .sha256',
    thisPage: 'ตารางของแต่ละหน้า',
    thisPageText:
      'ทุกหน้าที่มีตารางให้ดาวน์โหลดเป็น CSV และ Excel ให้คำตอบเป็น JSON และให้คำสั่งค้น ตามหัวข้อ “ข้อมูลของหน้านี้” ใช้ที่อยู่ของหน้าต่อท้ายด้วย .csv .xlsx .json หรือ .graphql ได้เช่นกัน',
    api: 'API ในห้าบรรทัด',
    apiText: 'ที่อยู่เดียวรับทุกคำถามเป็น GraphQL โดยไม่ต้องใช้กุญแจ',
    limitsText: (cost, page, seconds) => `หนึ่งคำถามมีต้นทุนได้ไม่เกิน ${cost} หนึ่งหน้ามีได้ไม่เกิน ${page} แถว หนึ่งคำตอบใช้เวลาไม่เกิน ${seconds} วินาที`,
    perMinute: (n) => `ผู้ใช้หนึ่งรายถามได้ ${n} ครั้งในหนึ่งนาที`,
    explorer: 'ทดลองคำสั่งค้น',
    schema: 'โครงสร้างข้อมูล (schema)',
    tools: 'ใช้กับ Excel R และ Python',
    excel: 'Excel เลือก ข้อมูล จากเว็บ แล้วใส่ที่อยู่นี้ หรือใส่ข้อความนี้ในตัวแก้ไขขั้นสูงของ Power Query',
    r: 'R',
    python: 'Python',
    follow: 'ติดตามการเปลี่ยนแปลง',
    feed: 'ติดตามการเปลี่ยนแปลง (Atom)',
    calendar: 'ปฏิทิน (ICS)',
    stream: 'โปรแกรมที่เก็บสำเนาให้อ่านรายการ changes ของ API ต่อจากตำแหน่งล่าสุด การเปลี่ยนแปลงแต่ละรายการจะมาถึงครั้งเดียว',
    partners: 'สำหรับระบบอื่น',
    federation:
      'API นี้เป็นส่วนหนึ่งของ Apollo Federation 2 ได้ ระบบอื่นเพิ่มข้อมูลให้จังหวัด โครงการ คณะทำงาน และการประชุมได้ตามรหัส รหัสของประเทศ จังหวัด และรัฐเป็น ISO 3166-1 และ 3166-2',
    policy: 'สิ่งที่จะไม่เปลี่ยนแปลง',
    policyText: 'รหัสและรหัสข้อผิดพลาดไม่เปลี่ยนแปลง รายการที่จะยกเลิกจะระบุไว้ก่อนพร้อมรายการที่ใช้แทน และคงไว้อย่างน้อยสิบสองเดือน รายการใหม่เพิ่มได้ทุกเวลา',
  },
};
