import type { Words } from '../../../components/words';

const en = {
  title: 'Decisions and instructions',
  lead: (all: number) =>
    `${all} decisions are on record, of meetings, cabinets and agreements. Each page shows what led to the decision and what came of it.`,
  description: (all: number) => `${all} decisions of IMT-GT with who took them, what led to them and what came of them.`,
  toActions: 'Action items of these decisions',
  asked: (all: number, done: number) => `${all} action item${all === 1 ? '' : 's'}, ${done} done`,
};

export const decisionsWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'มติและข้อสั่งการ',
    lead: (all) => `มีมติและข้อสั่งการที่บันทึกไว้ ${all} เรื่อง จากการประชุม คณะรัฐมนตรี และความตกลง หน้าของแต่ละเรื่องแสดงที่มาและผลที่ตามมา`,
    description: (all) => `มติและข้อสั่งการของแผนงาน IMT-GT ${all} เรื่อง พร้อมผู้มีมติ ที่มา และผลที่ตามมา`,
    toActions: 'เรื่องที่ต้องดำเนินการตามมติ',
    asked: (all, done) => `เรื่องที่ต้องดำเนินการ ${all} เรื่อง ดำเนินการแล้ว ${done} เรื่อง`,
  },
};
