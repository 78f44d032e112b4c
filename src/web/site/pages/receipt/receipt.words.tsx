import type { Words } from '../../../components/words';

const en = {
  title: (number: string) => `Receipt ${number}`,
  lead: 'The hub has received this report. Who knows the number of the receipt sees this page; what the report says is public once it is certified.',
  project: 'Project',
  gone: 'taken off the record',
  asOf: 'Data as of',
  at: 'Submitted',
  late: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} after it was due`,
  state: 'State now',
  states: {
    DRAFT: 'draft',
    SUBMITTED: 'submitted, waiting to be verified',
    VERIFIED: 'verified, waiting to be certified',
    CERTIFIED: 'certified',
    PUBLISHED: 'from a public document',
    REJECTED: 'returned or withdrawn',
  },
  fingerprint: 'Fingerprint of the content',
  check: 'The fingerprint is the same as on the receipt of the office as long as not one sign of the content differs.',
};

export const receiptWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: (number) => `ใบรับรายงาน ${number}`,
    lead: 'ระบบได้รับรายงานนี้แล้ว ผู้ที่ทราบเลขที่ใบรับเปิดหน้านี้ได้ ส่วนเนื้อหาของรายงานเผยแพร่เมื่อรับรองแล้ว',
    project: 'โครงการ',
    gone: 'ถอนออกจากระบบแล้ว',
    asOf: 'ข้อมูล ณ วันที่',
    at: 'ส่งเมื่อ',
    late: (days) => `หลังวันครบกำหนด ${days} วัน`,
    state: 'สถานะปัจจุบัน',
    states: {
      DRAFT: 'ร่าง',
      SUBMITTED: 'ส่งแล้ว (รอตรวจสอบ)',
      VERIFIED: 'ตรวจสอบแล้ว (รอรับรอง)',
      CERTIFIED: 'รับรองแล้ว',
      PUBLISHED: 'ตามเอกสารเผยแพร่',
      REJECTED: 'ส่งกลับหรือถอนแล้ว',
    },
    fingerprint: 'รหัสกำกับเนื้อหา',
    check: 'รหัสกำกับเนื้อหาตรงกับใบรับของหน่วยงาน ตราบเท่าที่เนื้อหาไม่ต่างกันแม้แต่ตัวอักษรเดียว',
  },
};
