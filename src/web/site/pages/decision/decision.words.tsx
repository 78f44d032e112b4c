import type { Words } from '../../../components/words';

const en = {
  description: (title: string, kind: string) => `${kind}: ${title}. What led to it, what came of it, and the sources.`,
  content: 'What was decided',
  noText: 'No more than the title is on record.',
  chain: 'What led to it and what came of it',
  noChain: 'No other decision is known that led to this one or came of it.',
  this: 'this decision',
  actions: 'What is to be done',
  noActions: 'No source names anything that is to be done.',
  aliases: 'Also called',
  report: 'Summary report on what was done under the decision',
  circulation: 'Offices to which the circular went',
  acknowledged: (count: number, all: number) => `${count} of ${all} offices have acknowledged it.`,
  office: 'Office',
  acknowledgedAt: 'Acknowledged',
  notYet: 'not yet',
};

export const decisionWords: Words<typeof en> = {
  EN: en,
  TH: {
    description: (title, kind) => `${kind} ${title} พร้อมที่มา ผลที่ตามมา และแหล่งข้อมูล`,
    content: 'สาระสำคัญ',
    noText: 'มีเพียงชื่อเรื่องที่บันทึกไว้',
    chain: 'ที่มาและผลที่ตามมา',
    noChain: 'ไม่พบมติอื่นที่นำมาสู่เรื่องนี้หรือเป็นผลจากเรื่องนี้',
    this: 'เรื่องนี้',
    actions: 'เรื่องที่ต้องดำเนินการ',
    noActions: 'ไม่มีแหล่งข้อมูลใดระบุเรื่องที่ต้องดำเนินการ',
    aliases: 'ชื่ออื่น',
    report: 'รายงานสรุปผลการดำเนินงานตามมติ',
    circulation: 'หน่วยงานที่ได้รับหนังสือเวียน',
    acknowledged: (count, all) => `รับทราบแล้ว ${count} จาก ${all} หน่วยงาน`,
    office: 'หน่วยงาน',
    acknowledgedAt: 'รับทราบเมื่อ',
    notYet: 'ยังไม่รับทราบ',
  },
};
