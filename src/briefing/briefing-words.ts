import type { ActionStatus, ChangeKind, CrossingKind, ObservationStatus } from '../domain/enums';

/** The languages that the page is written in. */
export type PageLang = 'TH' | 'EN';

const TH = {
  document: 'เอกสารสรุปข้อมูลประกอบการประชุม',
  programme: 'แผนงานการพัฒนาเขตเศรษฐกิจสามฝ่าย อินโดนีเซีย - มาเลเซีย - ไทย (IMT-GT)',
  reader: { TH: 'สำหรับผู้ว่าราชการจังหวัด', MY: 'สำหรับมุขมนตรีรัฐ', ID: 'สำหรับผู้ว่าราชการจังหวัด' } as Record<string, string>,
  place: { PROVINCE: 'จังหวัด', STATE: 'รัฐ' },
  dataOf: 'ข้อมูล ณ วันที่', knownBy: 'เฉพาะที่มีการบันทึกไว้ก่อนเริ่มวันดังกล่าว',
  sections: {
    meeting: 'ข้อมูลการประชุมและพื้นที่', headline: 'ภาพรวมความก้าวหน้า', changes: 'สิ่งที่เปลี่ยนแปลงตั้งแต่การประชุมครั้งก่อน', projects: 'โครงการในพื้นที่และสถานะ',
    late: 'โครงการที่ล่าช้า', notReported: 'โครงการที่ยังไม่มีรายงานความก้าวหน้า', crossBorder: 'โครงการความร่วมมือข้ามพรมแดน', actions: 'มติและข้อสั่งการที่ต้องติดตาม',
    indicators: 'ตัวชี้วัดสำคัญ', peers: 'จังหวัดและรัฐในกลุ่มจังหวัดหรือแนวระเบียงเดียวกัน', ahead: 'กำหนดการข้างหน้า', discrepancies: 'ข้อมูลที่แหล่งข้อมูลไม่ตรงกัน', sources: 'แหล่งข้อมูล',
  },
  meeting: 'การประชุม', date: 'วันที่', venue: 'สถานที่', host: 'ประเทศเจ้าภาพ', cluster: 'กลุ่มจังหวัด', corridors: 'แนวระเบียงเศรษฐกิจ', crossings: 'ด่านพรมแดน', opposite: 'ตรงข้าม',
  percent: 'ความก้าวหน้าเฉลี่ยของโครงการที่มีรายงาน', ofProjects: 'โครงการที่มีรายงาน จากโครงการทั้งหมด',
  planned: 'ตามแผน', reportsOf: 'รายงานที่ใช้เป็นข้อมูลระหว่าง', onTime: (n: number) => `รายงานภายในรอบครึ่งปี ${n} โครงการ`, byStage: 'จำแนกตามขั้นตอน',
  project: 'โครงการ', stage: 'ขั้นตอน', progress: 'ความก้าวหน้า', due: 'กำหนดแล้วเสร็จ', latest: 'ข้อมูลล่าสุด', why: 'สาเหตุที่ถือว่าล่าช้า', countries: 'ประเทศ',
  behind: (percent: string, planned: string) => `ความก้าวหน้า ${percent} ต่ำกว่าแผนตามระยะเวลา ${planned}`,
  change: 'การเปลี่ยนแปลง', before: 'เดิม', after: 'ปัจจุบัน', action: 'เรื่องที่ต้องดำเนินการ', assignee: 'ผู้รับผิดชอบ', dueOn: 'กำหนด', status: 'สถานะ', decision: 'มติ/ข้อสั่งการ',
  indicator: 'ตัวชี้วัด', value: 'ค่า', period: 'ปีของข้อมูล', ofProvince: 'ของพื้นที่', ofProgramme: 'ของแผนงาน IMT-GT ทั้งหมด', areas: (n: number) => `นับ ${n} พื้นที่`, reported: 'โครงการที่มีรายงาน',
  area: 'จังหวัด/รัฐ', noProjects: 'ไม่มีโครงการ', subject: 'เรื่อง', says: 'แหล่งข้อมูลระบุว่า', resolution: 'ข้อสรุปของศูนย์ข้อมูล', resolved: 'ยุติแล้ว', open: 'ยังไม่ยุติ', source: 'ที่มา', issued: 'เผยแพร่',
  since: (name: string, day: string) => `เปรียบเทียบกับ${name} (${day})`, noPrevious: 'ไม่พบข้อมูลการประชุมครั้งก่อนของระดับนี้ จึงไม่มีข้อมูลเปรียบเทียบ', noChanges: 'ไม่มีรายงานการเปลี่ยนแปลงตั้งแต่การประชุมครั้งก่อน ซึ่งอาจหมายความว่าไม่มีหน่วยงานรายงาน',
  none: { projects: 'ไม่มีโครงการในพื้นที่นี้', late: 'ไม่พบโครงการที่ล่าช้า ทั้งนี้ โครงการที่ไม่มีกำหนดแล้วเสร็จหรือไม่มีรายงานไม่สามารถประเมินได้', notReported: 'ทุกโครงการมีรายงานความก้าวหน้า', crossBorder: 'ไม่มีโครงการข้ามพรมแดน', actions: 'ไม่พบมติที่ต้องติดตาม', indicators: 'ไม่มีข้อมูลตัวชี้วัด', peers: 'ไม่มี', ahead: 'ยังไม่พบกำหนดการประชุมครั้งต่อไปในแหล่งข้อมูล', discrepancies: 'ไม่พบข้อมูลที่ขัดแย้งกัน' },
  unreportedNote: 'ไม่มีหน่วยงานใดรายงานร้อยละความก้าวหน้าของโครงการเหล่านี้ จึงไม่นับเป็นศูนย์และไม่รวมในค่าเฉลี่ย',
  more: (shown: number, all: number) => `แสดง ${shown} จาก ${all} โครงการ`,
  unknown: 'ไม่มีข้อมูล', notReported: 'ไม่มีรายงาน', notAssigned: 'ไม่ระบุ', noSource: 'ไม่มีที่มา', new: 'โครงการใหม่', percentUnit: 'ร้อยละ ',
  footer: 'จัดทำโดยศูนย์ข้อมูล IMT-GT (IMT-GT Data Hub) โดยอัตโนมัติจากข้อมูลที่เผยแพร่', other: 'English',
  notFound: { title: 'ไม่พบเอกสารที่ต้องการ', help: 'ที่อยู่ของเอกสารประกอบด้วยรหัสจังหวัดและรหัสการประชุม ตัวอย่างเช่น', provinces: 'รหัสจังหวัดและรัฐ', meetings: 'รหัสการประชุม' },
  changes: { ADDED: 'เพิ่มใหม่', DROPPED: 'ยกเลิก', ADVANCED: 'ก้าวหน้าขึ้น', FELL_BACK: 'ลดลง', STAGE_CHANGED: 'เปลี่ยนขั้นตอน', COMPLETED: 'แล้วเสร็จ', DATE_MOVED: 'เลื่อนกำหนด', COST_CHANGED: 'วงเงินเปลี่ยน', CORRECTED: 'แก้ไขรายงาน' } satisfies Record<ChangeKind, string>,
  /** What a change is called where nothing was known before. */
  stated: { DATE_MOVED: 'ระบุกำหนดแล้วเสร็จ', COST_CHANGED: 'ระบุวงเงิน', STAGE_CHANGED: 'ระบุขั้นตอน', ADVANCED: 'รายงานครั้งแรก' } as Partial<Record<ChangeKind, string>>,
  statuses: { OPEN: 'ยังไม่มีรายงานการดำเนินการ', IN_PROGRESS: 'กำลังดำเนินการ', DONE: 'แล้วเสร็จ', CANCELLED: 'ยกเลิก' } satisfies Record<ActionStatus, string>,
  observations: { PROVISIONAL: 'ค่าเบื้องต้นหรือค่าประมาณ', FINAL: 'ตามที่เผยแพร่', REVISED: 'ปรับปรุงแล้ว', DISPUTED: 'แหล่งข้อมูลไม่ตรงกัน' } satisfies Record<ObservationStatus, string>,
  currencies: { THB: 'บาท', USD: 'ดอลลาร์สหรัฐ', MYR: 'ริงกิต', IDR: 'รูเปียห์' } as Partial<Record<string, string>>,
  crossingKinds: { ROAD: 'ถนน', RAIL: 'รถไฟ', BRIDGE: 'สะพาน', FERRY: 'เรือข้ามฟาก', SEA: 'ทางทะเล' } satisfies Record<CrossingKind, string>,
};

/** What the page says besides what the hub answers, in each language. */
export type Words = typeof TH;

const EN: Words = {
  document: 'Meeting brief',
  programme: 'Indonesia-Malaysia-Thailand Growth Triangle (IMT-GT)',
  reader: { TH: 'For the Governor of', MY: 'For the Chief Minister of', ID: 'For the Governor of' },
  place: { PROVINCE: ' ', STATE: ' ' },
  dataOf: 'Data as of', knownBy: 'only what was on record when that day began',
  sections: {
    meeting: 'The meeting and the area', headline: 'Progress at a glance', changes: 'What has changed since the last meeting', projects: 'Projects in the area and their status',
    late: 'Projects that are late', notReported: 'Projects that nobody has reported on', crossBorder: 'Cross-border projects', actions: 'Decisions to follow up',
    indicators: 'Key indicators', peers: 'Provinces and states of the same cluster or corridors', ahead: 'Dates ahead', discrepancies: 'Where sources disagree', sources: 'Sources',
  },
  meeting: 'Meeting', date: 'Date', venue: 'Place', host: 'Host country', cluster: 'Cluster', corridors: 'Economic corridors', crossings: 'Border crossings', opposite: 'opposite',
  percent: 'Mean progress of the projects that reported', ofProjects: 'Projects that reported, of all',
  planned: 'by schedule', reportsOf: 'Reports used are of', onTime: (n) => `${n} reported within the half-year`, byStage: 'By stage',
  project: 'Project', stage: 'Stage', progress: 'Progress', due: 'Due', latest: 'Latest statement', why: 'Why it counts as late', countries: 'Countries',
  behind: (percent, planned) => `At ${percent}, behind the ${planned} of its schedule`,
  change: 'Change', before: 'Before', after: 'Now', action: 'To be done', assignee: 'By', dueOn: 'Due', status: 'Status', decision: 'Decision',
  indicator: 'Indicator', value: 'Value', period: 'Year', ofProvince: 'Of the area', ofProgramme: 'Of IMT-GT as a whole', areas: (n) => `${n} areas counted`, reported: 'Projects reported',
  area: 'Province or state', noProjects: 'no projects', subject: 'Subject', says: 'Sources say', resolution: 'What the hub made of it', resolved: 'resolved', open: 'open', source: 'Source', issued: 'issued',
  since: (name, day) => `Since the ${name} (${day})`, noPrevious: 'No earlier meeting of this body is on record, so there is nothing to compare with.', noChanges: 'No change has been reported since the last meeting. That may mean that nobody reported.',
  none: { projects: 'There are no projects in this area.', late: 'No project is known to be late. Those without a last day or a report cannot be judged.', notReported: 'Every project has a report.', crossBorder: 'There are no cross-border projects.', actions: 'No decision is known to be open.', indicators: 'No indicator is on record.', peers: 'None.', ahead: 'No later meeting is on record.', discrepancies: 'No disagreement is known.' },
  unreportedNote: 'Nobody has reported how far these projects are. They do not count as zero and are not in the mean.',
  more: (shown, all) => `${shown} of ${all} projects are shown`,
  unknown: 'not known', notReported: 'not reported', notAssigned: 'not named', noSource: 'no source', new: 'new', percentUnit: '',
  footer: 'Made by the IMT-GT Data Hub from published data', other: 'ภาษาไทย',
  notFound: { title: 'There is no such brief', help: 'Its address is made of a province’s and a meeting’s code, for example', provinces: 'Codes of provinces and states', meetings: 'Codes of meetings' },
  changes: { ADDED: 'added', DROPPED: 'dropped', ADVANCED: 'advanced', FELL_BACK: 'fell back', STAGE_CHANGED: 'stage changed', COMPLETED: 'completed', DATE_MOVED: 'date moved', COST_CHANGED: 'cost changed', CORRECTED: 'report corrected' },
  stated: { DATE_MOVED: 'date stated', COST_CHANGED: 'cost stated', STAGE_CHANGED: 'stage stated', ADVANCED: 'first reported' },
  statuses: { OPEN: 'nothing reported yet', IN_PROGRESS: 'in progress', DONE: 'done', CANCELLED: 'cancelled' },
  observations: { PROVISIONAL: 'estimate or preliminary', FINAL: 'as published', REVISED: 'revised', DISPUTED: 'sources disagree' },
  currencies: { THB: 'baht', USD: 'US dollars', MYR: 'ringgit', IDR: 'rupiah' },
  crossingKinds: { ROAD: 'road', RAIL: 'rail', BRIDGE: 'bridge', FERRY: 'ferry', SEA: 'sea' },
};

export const WORDS: Record<PageLang, Words> = { TH, EN };
