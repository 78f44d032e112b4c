import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const en = {
  description: (name: string) => `How far the project ${name} is, with the day and the source.`,
  stated: (percent: ReactNode): ReactNode => <>Stated: {percent}</>,
  finished: 'Finished; no report states a percent.',
  withoutPercent: 'There is a report, and it states no percent.',
  silent: 'No report yet.',
  inParts: (count: number, known: number) => `The project has ${count} parts, and the percent of ${known} is known.`,
  document: 'From',
};

export const embedProjectWords: Words<typeof en> = {
  EN: en,
  TH: {
    description: (name) => `ความก้าวหน้าของโครงการ ${name} พร้อมวันที่และแหล่งข้อมูล`,
    stated: (percent) => <>ตามรายงาน {percent}</>,
    finished: 'แล้วเสร็จ ไม่มีรายงานใดระบุร้อยละ',
    withoutPercent: 'มีรายงาน แต่ไม่ระบุร้อยละ',
    silent: 'ยังไม่มีรายงาน',
    inParts: (count, known) => `โครงการมี ${count} ส่วน ทราบร้อยละ ${known} ส่วน`,
    document: 'จาก',
  },
};
