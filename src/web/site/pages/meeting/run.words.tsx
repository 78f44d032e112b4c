import type { ReactNode } from 'react';
import type { UnmeasuredReason } from '../../../../domain/vocabularies/process';
import type { Words } from '../../../components/words';

const en = {
  title: 'Steps of the process for this meeting',
  lead: (owner: ReactNode): ReactNode => (
    <>
      Each forum has these steps; {owner} is responsible. The planned days follow from the durations in the manual; no source states them.
    </>
  ),
  onTime: (count: number, due: number): string => `${count} of ${due} steps that are due ended on time`,
  late: (count: number): string => `${count} ended late`,
  notReported: (count: number): string => `of ${count} no end is on record`,
  noneDue: 'No step is due yet.',
  columns: ['Step', 'Planned', 'As done', 'State'],
  step: (n: number): string => `Step ${n}`,
  nothing: 'not on record',
  from: (day: ReactNode): ReactNode => <>from {day}</>,
  until: (day: ReactNode): ReactNode => <>until {day}</>,
  indicators: 'Indicators of the process',
  indicatorColumns: ['Indicator', 'Value', 'How it is reckoned'],
  percent: (percent: string): string => `${percent} percent`,
  weight: (weight: string): string => `weight ${weight}`,
  levels: 'Levels, as the secretariat has set them:',
  levelFrom: (name: string, from: string): string => `${name} from ${from} percent`,
  between: (low: string, high: string): string => `${low} to ${high} percent`,
  unmeasured: {
    NO_SCALE: 'no scale',
    DONE_ONCE: 'done once',
    NOT_YET: 'not yet',
    NOTHING_ON_RECORD: 'nothing on record',
  } satisfies Partial<Record<UnmeasuredReason, string>>,
  finished: 'The projects counted',
  withoutRule: (count: number): string => `${count} indicators that a run does not measure`,
};

export const runWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'ขั้นตอนการทำงานสำหรับการประชุมนี้',
    lead: (owner) => <>ทุกการประชุมมีขั้นตอนเหล่านี้ หน่วยงานรับผิดชอบคือ{owner} วันตามแผนนับจากระยะเวลาในคู่มือ ไม่ใช่วันที่มีเอกสารระบุ</>,
    onTime: (count, due) => `แล้วเสร็จตามกำหนด ${count} จาก ${due} ขั้นตอนที่ถึงกำหนด`,
    late: (count) => `แล้วเสร็จหลังกำหนด ${count} ขั้นตอน`,
    notReported: (count) => `ยังไม่มีข้อมูลวันแล้วเสร็จ ${count} ขั้นตอน`,
    noneDue: 'ยังไม่มีขั้นตอนที่ถึงกำหนด',
    columns: ['ขั้นตอน', 'ตามแผน', 'ที่ดำเนินการจริง', 'สถานะ'],
    step: (n) => `ขั้นตอนที่ ${n}`,
    nothing: 'ยังไม่มีข้อมูล',
    from: (day) => <>เริ่ม {day}</>,
    until: (day) => <>แล้วเสร็จ {day}</>,
    indicators: 'ตัวชี้วัดของกระบวนการ',
    indicatorColumns: ['ตัวชี้วัด', 'ค่าที่วัดได้', 'วิธีคำนวณ'],
    percent: (percent) => `ร้อยละ ${percent}`,
    weight: (weight) => `น้ำหนัก ${weight}`,
    levels: 'ระดับตามที่ฝ่ายเลขานุการกำหนด',
    levelFrom: (name, from) => `${name} ตั้งแต่ร้อยละ ${from}`,
    between: (low, high) => `ร้อยละ ${low} ถึง ${high}`,
    unmeasured: {
      NO_SCALE: 'ไม่มีเกณฑ์การให้คะแนน',
      DONE_ONCE: 'ดำเนินการครั้งเดียว',
      NOT_YET: 'ยังไม่ถึงเวลา',
      NOTHING_ON_RECORD: 'ยังไม่มีข้อมูล',
    },
    finished: 'โครงการที่นับ',
    withoutRule: (count) => `ตัวชี้วัดที่ไม่วัดเป็นรายการประชุม ${count} ตัว`,
  },
};
