import type { Words } from '../../../components/words';

const en = {
  title: (decision: string) => `What was done under: ${decision}`,
  name: 'Summary report on what was done under the decision',
  description: (decision: string) =>
    `Summary report on what was done under the decision: ${decision}. Actions, offices, days and documents.`,
  lead: (all: number, done: number, claimed: number, overdue: number) =>
    `Actions: ${all}. Confirmed as done: ${done}. Reported as done, waiting for confirmation: ${claimed}. Overdue: ${overdue}.`,
  noActions: 'Neither the decision nor one that came of it asks for an action on record.',
  under: 'Asked for by',
  last: 'Last said',
  nothing: 'nothing yet',
  document: 'Document',
  circulars: 'Circulars',
  acknowledged: (circular: string, count: number, all: number) => `${circular}: ${count} of ${all} offices have acknowledged it.`,
  decision: 'The decision',
};

export const decisionReportWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: (decision) => `ผลการดำเนินงานตาม${decision}`,
    name: 'รายงานสรุปผลการดำเนินงานตามมติ',
    description: (decision) => `รายงานสรุปผลการดำเนินงานตามมติ ${decision} เรื่องที่ต้องดำเนินการ หน่วยงาน กำหนดแล้วเสร็จ และเอกสาร`,
    lead: (all, done, claimed, overdue) =>
      `จากเรื่องที่ต้องดำเนินการ ${all} เรื่อง ยืนยันแล้วว่าแล้วเสร็จ ${done} เรื่อง แจ้งว่าแล้วเสร็จและรอยืนยัน ${claimed} เรื่อง เกินกำหนดแล้วเสร็จ ${overdue} เรื่อง`,
    noActions: 'มตินี้และเรื่องที่ตามมายังไม่มีเรื่องที่ต้องดำเนินการบันทึกไว้',
    under: 'ตามเรื่อง',
    last: 'ความคืบหน้าล่าสุด',
    nothing: 'ยังไม่มีการแจ้งความคืบหน้า',
    document: 'เอกสาร',
    circulars: 'หนังสือเวียน',
    acknowledged: (circular, count, all) => `${circular} รับทราบแล้ว ${count} จาก ${all} หน่วยงาน`,
    decision: 'หน้าของมติ',
  },
};
