import type { Words } from '../../../components/words';

const en = {
  title: 'Development plans of provinces and clusters',
  description: (areas: number, without: number) =>
    `The development plans of ${areas} provinces and clusters of southern Thailand and their review; ${without} have no plan on record for the day.`,
  lead: (areas: number, without: number, reviewed: number) =>
    `Of ${areas} provinces and clusters, ${without} have no plan on record for the day of this page. ${reviewed} have a plan that the secretariat of the forum has reviewed.`,
  without: (n: number) => `No plan on record: ${n}`,
  clusters: 'Clusters',
  provinces: 'Provinces',
  heads: { area: 'Province or cluster', plan: 'Development plan', review: 'Review' },
  due: 'to be reviewed by',
  byOffice: 'Reviewed by',
  none: 'No development plan is on record.',
  later: 'Plans of later years',
  statedBy: 'Entered or amended by',
  officers: 'Offices of provinces and clusters, and the secretariat of the forum, enter and amend plans at the desk.',
  toDesk: 'To the desk',
};

export const plansWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'แผนพัฒนาจังหวัดและแผนพัฒนากลุ่มจังหวัด',
    description: (areas, without) => `แผนพัฒนาของจังหวัดและกลุ่มจังหวัดภาคใต้ ${areas} แห่ง พร้อมผลการทบทวน ไม่มีแผนที่บันทึกไว้สำหรับวันที่แสดง ${without} แห่ง`,
    lead: (areas, without, reviewed) =>
      `จังหวัดและกลุ่มจังหวัด ${areas} แห่ง ไม่มีแผนที่บันทึกไว้สำหรับวันที่แสดงในหน้านี้ ${without} แห่ง ฝ่ายเลขานุการทบทวนแผนแล้ว ${reviewed} แห่ง`,
    without: (n) => `ไม่มีแผนที่บันทึกไว้ ${n} แห่ง`,
    clusters: 'กลุ่มจังหวัด',
    provinces: 'จังหวัด',
    heads: { area: 'จังหวัดหรือกลุ่มจังหวัด', plan: 'แผนพัฒนา', review: 'ผลการทบทวน' },
    due: 'กำหนดทบทวนแล้วเสร็จ',
    byOffice: 'หน่วยงานที่ทบทวน',
    none: 'ไม่มีแผนพัฒนาที่บันทึกไว้',
    later: 'แผนของปีต่อ ๆ ไป',
    statedBy: 'ผู้บันทึกหรือแก้ไข',
    officers: 'หน่วยงานของจังหวัดและกลุ่มจังหวัด และฝ่ายเลขานุการ บันทึกและแก้ไขแผนได้ที่ระบบรายงานสำหรับเจ้าหน้าที่',
    toDesk: 'ไปที่ระบบรายงานสำหรับเจ้าหน้าที่',
  },
};
