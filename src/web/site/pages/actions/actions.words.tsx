import type { Words } from '../../../components/words';

const items = (count: number): string => `${count} action item${count === 1 ? '' : 's'}`;

const en = {
  title: 'Action items',
  lead: (all: number) =>
    `${items(all)} of decisions and instructions, by agency and age. A source states a due day for few of them: without one nothing is overdue.`,
  description: (all: number) => `${items(all)} of the decisions of IMT-GT, with the responsible agency, the age and how far they are.`,
  none: 'No action item fulfils these conditions. Leave one of them out.',
  owner: 'Responsible agency',
  status: 'How far it is',
  any: 'all',
  noOwner: 'no agency is named',
  choose: 'Show',
  ownerCount: (name: string, count: number) => `${name} (${count})`,
  without: (condition: string) => `${condition} ×`,
  leaveOut: 'Leave out this condition:',
  groups: {
    late: (n: number) => `Past the due day: ${n}`,
    due: (n: number) => `Due day still to come: ${n}`,
    noDue: (n: number) => `No due day stated: ${n}, by agency, the oldest first`,
    closed: (n: number) => `Done or cancelled: ${n}`,
  },
  toDecisions: 'Decisions and instructions',
};

export const actionsWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'เรื่องที่ต้องดำเนินการ',
    lead: (all) =>
      `${all} เรื่องตามมติและข้อสั่งการ จำแนกตามหน่วยงานและระยะเวลา แหล่งข้อมูลระบุกำหนดดำเนินการไว้เพียงบางเรื่อง เรื่องที่ไม่ระบุกำหนดจึงไม่นับว่าเกินกำหนด`,
    description: (all) => `เรื่องที่ต้องดำเนินการตามมติของแผนงาน IMT-GT ${all} เรื่อง พร้อมหน่วยงานรับผิดชอบ ระยะเวลา และสถานะ`,
    none: 'ไม่มีเรื่องที่ตรงกับเงื่อนไขนี้ โปรดตัดเงื่อนไขข้อหนึ่งออก',
    owner: 'หน่วยงานรับผิดชอบ',
    status: 'สถานะ',
    any: 'ทั้งหมด',
    noOwner: 'ไม่ระบุหน่วยงาน',
    choose: 'แสดงรายการ',
    ownerCount: (name, count) => `${name} (${count} เรื่อง)`,
    without: (condition) => `${condition} ×`,
    leaveOut: 'ตัดเงื่อนไขนี้ออก',
    groups: {
      late: (n) => `เกินกำหนดดำเนินการ ${n} เรื่อง`,
      due: (n) => `ยังไม่ถึงกำหนดดำเนินการ ${n} เรื่อง`,
      noDue: (n) => `ไม่ระบุกำหนดดำเนินการ ${n} เรื่อง เรียงตามหน่วยงานและระยะเวลา`,
      closed: (n) => `ดำเนินการแล้วหรือยกเลิก ${n} เรื่อง`,
    },
    toDecisions: 'มติและข้อสั่งการ',
  },
};
