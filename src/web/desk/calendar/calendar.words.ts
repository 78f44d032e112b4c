import type { Words } from '../../components/words';

const en = {
  title: 'My calendar',
  lead: 'Due days of your offices in the calendar of your phone or computer: when reports are to be submitted, verified and certified. It shows what you may see today, and nothing of other offices.',
  secretLead: 'Whoever has the address reads the calendar. Tell it to nobody. It opens nothing else, and you can end it here.',
  none: 'You have no calendar address.',
  heads: { made: 'Made', lang: 'Language', used: 'Last read', act: 'End it' },
  never: 'never',
  create: 'Make an address',
  revoke: 'End this address',
  of: (made: string) => ` made on ${made}`,
  once: 'This is the address. It is shown only now. Add it in your calendar program as a subscription.',
  open: 'Open in a calendar program',
  told: 'The address was shown before. Who does not have it makes another one.',
  slow: 'Calendar programs look again when they want to: Google once or twice a day.',
  done: { revoke: 'The address has ended.' },
  langs: { TH: 'Thai', EN: 'English' },
};

export const calendarWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'ปฏิทินของฉัน',
    lead: 'กำหนดส่ง ตรวจสอบ และรับรองรายงานของหน่วยงานในปฏิทินบนโทรศัพท์หรือคอมพิวเตอร์ แสดงเฉพาะข้อมูลที่มีสิทธิดูในวันนั้น ไม่แสดงข้อมูลของหน่วยงานอื่น',
    secretLead: 'ผู้ที่มีที่อยู่นี้อ่านปฏิทินได้ โปรดอย่าบอกผู้ใด ที่อยู่นี้ใช้ดูปฏิทินได้อย่างเดียว และยกเลิกได้ที่หน้านี้',
    none: 'ยังไม่มีที่อยู่ปฏิทิน',
    heads: { made: 'สร้างเมื่อ', lang: 'ภาษา', used: 'อ่านล่าสุด', act: 'ยกเลิก' },
    never: 'ยังไม่เคย',
    create: 'สร้างที่อยู่ปฏิทิน',
    revoke: 'ยกเลิกที่อยู่นี้',
    of: (made) => ` ที่สร้างเมื่อ ${made}`,
    once: 'ที่อยู่ปฏิทินแสดงครั้งนี้ครั้งเดียว ให้เพิ่มในโปรแกรมปฏิทินแบบสมัครรับข้อมูล',
    open: 'เปิดในโปรแกรมปฏิทิน',
    told: 'ที่อยู่ปฏิทินแสดงไปแล้ว หากไม่ได้เก็บไว้โปรดสร้างใหม่',
    slow: 'โปรแกรมปฏิทินอ่านใหม่ตามเวลาของโปรแกรมเอง เช่น Google วันละหนึ่งถึงสองครั้ง',
    done: { revoke: 'ยกเลิกที่อยู่ปฏิทินแล้ว' },
    langs: { TH: 'ไทย', EN: 'อังกฤษ' },
  },
};
