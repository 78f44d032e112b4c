import type { Words } from '../../components/words';

const en = {
  run: 'Steps of the process for this meeting',
  lead: 'Planned days follow from the durations in the manual and from the days of the meeting. Days on record are public at once.',
  step: (n: number): string => `Step ${n}`,
  planned: 'Planned',
  began: 'Began',
  ended: 'Ended',
  notKnown: 'not on record',
  record: 'Record its days',
  recordStep: (n: number): string => `Days of step ${n}`,
  startedOn: 'First day',
  endedOn: 'Last day',
  endedHint: 'Leave it empty while the step goes on. Without both days, what was said of the step is withdrawn.',
  notes: 'What is to be said of it',
  save: 'Save the days',
};

export const runWords: Words<typeof en> = {
  EN: en,
  TH: {
    run: 'ขั้นตอนการทำงานสำหรับการประชุมนี้',
    lead: 'วันตามแผนนับจากระยะเวลาในคู่มือและวันประชุม วันที่บันทึกจะเผยแพร่ทันที',
    step: (n) => `ขั้นตอนที่ ${n}`,
    planned: 'ตามแผน',
    began: 'เริ่มจริง',
    ended: 'แล้วเสร็จจริง',
    notKnown: 'ยังไม่มีข้อมูล',
    record: 'บันทึกวัน',
    recordStep: (n) => `วันของขั้นตอนที่ ${n}`,
    startedOn: 'วันเริ่มต้น',
    endedOn: 'วันแล้วเสร็จ',
    endedHint: 'เว้นว่างไว้หากยังดำเนินการอยู่ หากเว้นว่างทั้งสองวัน ระบบจะถอนวันที่บันทึกไว้',
    notes: 'หมายเหตุ',
    save: 'บันทึกวัน',
  },
};
