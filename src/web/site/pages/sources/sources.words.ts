import type { Words } from '../../../components/words';

const documents = (n: number): string => `${n} document${n === 1 ? '' : 's'}`;

const en = {
  title: 'Sources',
  description: (n: number) => `The ${documents(n)} that the facts of this site are taken from.`,
  lead: (n: number, dated: number) =>
    `The facts of this site are taken from ${documents(n)}. The day of issue of ${dated} of them is known. Each has a page that says what rests on it.`,
  document: 'Document',
  publisher: 'Publisher',
  issued: 'Issued',
  backs: 'What rests on it',
  things: (n: number) => (n === 1 ? '1 thing' : `${n} things`),
  nothing: 'nothing that is shown now',
  notStated: 'not stated',
  next: 'More sources',
  caption: (n: number) => `List of ${documents(n)}`,
};

export const sourcesWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'แหล่งข้อมูล',
    description: (n) => `เอกสาร ${n} รายการที่เป็นที่มาของข้อมูลในเว็บไซต์นี้`,
    lead: (n, dated) => `ข้อมูลในเว็บไซต์นี้มาจากเอกสาร ${n} รายการ ทราบวันเผยแพร่ ${dated} รายการ แต่ละรายการมีหน้าที่แสดงว่าใช้กับข้อมูลใด`,
    document: 'เอกสาร',
    publisher: 'ผู้เผยแพร่',
    issued: 'วันเผยแพร่',
    backs: 'ใช้กับข้อมูล',
    things: (n) => `${n} รายการ`,
    nothing: 'ไม่ใช้กับข้อมูลที่แสดงในปัจจุบัน',
    notStated: 'ไม่ระบุ',
    next: 'แหล่งข้อมูลถัดไป',
    caption: (n) => `รายชื่อเอกสาร ${n} รายการ`,
  },
};
