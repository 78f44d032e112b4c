import type { Words } from '../../components/words';

const en = {
  verify: {
    title: 'Verify reports',
    lead: (count: number, odd: number) =>
      `${count} ${count === 1 ? 'report waits' : 'reports wait'} to be verified${odd > 0 ? `, ${odd} of them to be opened singly` : ''}`,
    none: 'No report waits to be verified.',
    act: 'Verify what is ticked',
  },
  certify: {
    title: 'Certify reports',
    lead: (count: number, odd: number) =>
      `${count} ${count === 1 ? 'report waits' : 'reports wait'} to be certified${odd > 0 ? `, ${odd} of them to be opened singly` : ''}`,
    none: 'No report waits to be certified.',
    act: 'Certify what is ticked',
  },
  caption: 'Reports that wait, those that wait longest first',
  heads: { pick: 'Choose', report: 'Report', changes: 'What changes', why: 'What to look at', sent: 'Submitted' },
  choose: (report: string) => `Choose ${report}`,
  open: 'Open',
  of: (report: string) => ` ${report}`,
  nothingOdd: 'nothing odd',
  own: 'Written or verified by who is signed in: another person decides.',
  correction: 'Correction',
  most: (most: number) => `The first ${most} are shown.`,
  noneTicked: 'Nothing was ticked.',
  results: 'What came of each report',
  result: 'Result',
  done: { verify: 'verified', certify: 'certified' },
  doneOne: (report: string) => `Decided: ${report}`,
  toQueue: 'To the reports that wait',
};

export const queueWords: Words<typeof en> = {
  EN: en,
  TH: {
    verify: {
      title: 'ตรวจสอบรายงาน',
      lead: (count, odd) => `มีรายงานรอตรวจสอบ ${count} ฉบับ${odd > 0 ? ` ต้องเปิดดูทีละฉบับ ${odd} ฉบับ` : ''}`,
      none: 'ไม่มีรายงานรอตรวจสอบ',
      act: 'ตรวจสอบฉบับที่เลือก',
    },
    certify: {
      title: 'รับรองรายงาน',
      lead: (count, odd) => `มีรายงานรอรับรอง ${count} ฉบับ${odd > 0 ? ` ต้องเปิดดูทีละฉบับ ${odd} ฉบับ` : ''}`,
      none: 'ไม่มีรายงานรอรับรอง',
      act: 'รับรองฉบับที่เลือก',
    },
    caption: 'รายงานที่รออยู่ เรียงจากที่รอนานที่สุด',
    heads: { pick: 'เลือก', report: 'รายงาน', changes: 'สิ่งที่เปลี่ยน', why: 'ข้อสังเกต', sent: 'ส่งเมื่อ' },
    choose: (report) => `เลือก ${report}`,
    open: 'เปิดดู',
    of: (report) => ` ${report}`,
    nothingOdd: 'ไม่มีข้อสังเกต',
    own: 'ผู้ใช้รายนี้ร่าง ส่ง หรือตรวจสอบรายงานนี้แล้ว ผู้อื่นเป็นผู้พิจารณา',
    correction: 'รายงานแก้ไข',
    most: (most) => `แสดง ${most} ฉบับแรก`,
    noneTicked: 'ยังไม่ได้เลือกรายงาน',
    results: 'ผลของแต่ละฉบับ',
    result: 'ผล',
    done: { verify: 'ตรวจสอบแล้ว', certify: 'รับรองแล้ว' },
    doneOne: (report) => `บันทึกผลแล้ว: ${report}`,
    toQueue: 'กลับไปรายการที่รออยู่',
  },
};
