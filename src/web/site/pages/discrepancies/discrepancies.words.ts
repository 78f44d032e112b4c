import type { Words } from '../../../components/words';

const en = {
  title: 'Where sources differ',
  description: (all: number) => `${all} points on which documents differ, with what each document says.`,
  lead: (all: number, open: number) =>
    `Documents differ on ${all} points. Both sides stand below with their sources, and what the site uses. ${open} of the points on this page are not settled.`,
  open: (n: number) => `Not settled: ${n}`,
  settled: (n: number) => `Settled: ${n}`,
  next: 'More points',
  none: 'No point is known on which documents differ.',
};

export const discrepanciesWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'เรื่องที่แหล่งข้อมูลไม่ตรงกัน',
    description: (all) => `${all} เรื่องที่เอกสารไม่ตรงกัน พร้อมข้อความของแต่ละเอกสาร`,
    lead: (all, open) => `เอกสารไม่ตรงกัน ${all} เรื่อง ด้านล่างแสดงทั้งสองฝ่ายพร้อมแหล่งข้อมูล และค่าที่เว็บไซต์ใช้ ในหน้านี้ยังไม่มีข้อยุติ ${open} เรื่อง`,
    open: (n) => `ยังไม่มีข้อยุติ ${n} เรื่อง`,
    settled: (n) => `มีข้อยุติแล้ว ${n} เรื่อง`,
    next: 'เรื่องถัดไป',
    none: 'ไม่พบแหล่งข้อมูลที่ไม่ตรงกัน',
  },
};
