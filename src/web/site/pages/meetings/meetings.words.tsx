import type { Words } from '../../../components/words';

const en = {
  title: 'Meetings',
  lead: (all: number, unknown: number) =>
    `${all} meetings are on record${unknown === 0 ? '.' : `; of ${unknown} the day is not known.`} A meeting that no source mentions is not in the list.`,
  description: (all: number) => `${all} meetings of IMT-GT by year, with places, decisions and sources.`,
  none: 'No meeting of this body is on record. Choose another body.',
  all: 'all meetings',
  of: 'Meetings of',
  choose: 'Show',
  toDecisions: 'Decisions and instructions',
  toCalendar: 'Calendar of the year',
};

export const meetingsWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'การประชุม',
    lead: (all, unknown) =>
      `มีการประชุมที่บันทึกไว้ ${all} ครั้ง${unknown === 0 ? '' : ` ในจำนวนนี้ไม่ทราบวันที่ ${unknown} ครั้ง`} การประชุมที่ไม่มีแหล่งข้อมูลใดกล่าวถึงไม่อยู่ในรายการ`,
    description: (all) => `การประชุมของแผนงาน IMT-GT ${all} ครั้ง จำแนกตามปี พร้อมสถานที่ มติ และแหล่งข้อมูล`,
    none: 'ไม่มีการประชุมของที่ประชุมนี้ที่บันทึกไว้ โปรดเลือกที่ประชุมอื่น',
    all: 'ทุกการประชุม',
    of: 'การประชุมของ',
    choose: 'แสดงรายการ',
    toDecisions: 'มติและข้อสั่งการ',
    toCalendar: 'ปฏิทินทั้งปี',
  },
};
