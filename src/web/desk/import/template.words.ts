import type { Words } from '../../components/words';

interface Check {
  readonly prompt: string;
  readonly fault: string;
}

const en = {
  sheets: ['Report', 'Help'] as readonly [string, string],
  title: (office: string, cutOff: string, dueOn: string) => `Progress reports · ${office} · half-year to ${cutOff} · due by ${dueOn}`,
  asOf: (from: string, to: string): Check => ({
    prompt: `The day of the data, in this round from ${from} to ${to}.`,
    fault: `The day is not in the round, from ${from} to ${to}. Is it meant?`,
  }),
  stage: {
    prompt: 'Choose from the list. Empty: nothing to report.',
    fault: 'Choose a stage from the list, or leave the cell empty.',
  } as Check,
  percent: {
    prompt: 'From 0 to 100. Leave it empty where it is not known: that is not zero.',
    fault: 'A number from 0 to 100, such as 62.5. Leave it empty where it is not known.',
  } as Check,
  help: (office: string, cutOff: string, dueOn: string): readonly (readonly [string, string])[] => [
    [
      'What this is',
      `Progress reports of ${office} for the half-year to ${cutOff}. They are due by ${dueOn}. Later ones are accepted and marked.`,
    ],
    ['Fill in', 'The yellow columns: for each project with news, the day of the data and what has changed. Leave other projects empty.'],
    ['Grey columns', 'Codes, names and what was reported last. They are locked without a password, against slips.'],
    ['Progress', 'A number from 0 to 100; 0.5 means half a percent. Empty means not known, or as the draft has it. It never means zero.'],
    ['Days', 'A date, or a text such as 30 Jun 2026 or 30/6/2569. Years of the Buddhist era are read.'],
    ['Hand in', 'Save the file, open “Reports from a file” at the desk, and choose it. Each fault is shown before anything is saved.'],
    [
      'Changed meanwhile',
      'A project whose draft or report has changed since this file was made is not overwritten. Get a new form for it.',
    ],
  ],
};

/** The words of the form that an office fills in. */
export const templateWords: Words<typeof en> = {
  EN: en,
  TH: {
    sheets: ['แบบรายงาน', 'คำอธิบาย'],
    title: (office, cutOff, dueOn) => `แบบรายงานความก้าวหน้า · ${office} · รอบครึ่งปีสิ้นสุดวันที่ ${cutOff} · กำหนดส่ง ${dueOn}`,
    asOf: (from, to) => ({
      prompt: `วันที่ของข้อมูล รอบนี้ตั้งแต่ ${from} ถึง ${to}`,
      fault: `วันที่อยู่นอกรอบ ซึ่งตั้งแต่ ${from} ถึง ${to} ใช้วันที่นี้หรือไม่`,
    }),
    stage: { prompt: 'เลือกจากรายการ หากไม่มีข้อมูลใหม่ให้เว้นว่าง', fault: 'โปรดเลือกสถานะโครงการจากรายการ หรือเว้นว่าง' },
    percent: {
      prompt: 'ตั้งแต่ 0 ถึง 100 หากไม่ทราบให้เว้นว่าง ไม่ใช่ 0',
      fault: 'โปรดกรอกตัวเลขตั้งแต่ 0 ถึง 100 เช่น 62.5 หากไม่ทราบให้เว้นว่าง',
    },
    help: (office, cutOff, dueOn) => [
      ['แบบรายงานนี้', `แบบรายงานความก้าวหน้าของ${office} รอบครึ่งปีสิ้นสุดวันที่ ${cutOff} กำหนดส่ง ${dueOn} หลังกำหนดยังส่งได้ โดยจะระบุว่าส่งหลังกำหนด`],
      ['ส่วนที่กรอก', 'คอลัมน์สีเหลือง กรอกวันที่ของข้อมูลและข้อมูลที่เปลี่ยนของโครงการที่มีข้อมูลใหม่ โครงการอื่นให้เว้นว่าง'],
      ['คอลัมน์สีเทา', 'รหัส ชื่อโครงการ และค่าที่รายงานล่าสุด ป้องกันไว้โดยไม่มีรหัสผ่าน เพื่อไม่ให้แก้โดยไม่ตั้งใจ'],
      ['ร้อยละ', 'ตัวเลขตั้งแต่ 0 ถึง 100 โดย 0.5 คือครึ่งเปอร์เซ็นต์ ช่องว่างหมายถึงไม่ทราบ หรือคงค่าเดิมของร่าง ไม่ใช่ 0'],
      ['วันที่', 'วันที่ในโปรแกรมตาราง หรือข้อความ เช่น 30 มิ.ย. 2569 หรือ 30/6/2569 ใช้ปี พ.ศ. ได้'],
      ['การส่ง', 'บันทึกไฟล์ แล้วเปิด “รายงานจากไฟล์” ในระบบรายงานสำหรับเจ้าหน้าที่และเลือกไฟล์ ระบบแสดงข้อผิดพลาดทุกข้อก่อนบันทึก'],
      ['ข้อมูลเปลี่ยนไปแล้ว', 'โครงการที่ร่างหรือรายงานเปลี่ยนไปหลังจากสร้างไฟล์นี้จะไม่ถูกเขียนทับ โปรดดาวน์โหลดแบบรายงานใหม่'],
    ],
  },
};
