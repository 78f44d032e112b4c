import type { Words } from '../../../components/words';

const en = {
  title: 'Sectors of cooperation',
  description: (sectors: number, plans: number) => `${sectors} sectors of ${plans} plans of IMT-GT, with their projects.`,
  lead: 'Each plan names its sectors anew. A project may stand under a sector of each plan, so the plans do not add up.',
  sector: 'Sector',
  groups: 'Working group',
  known: 'Projects and what is known of them',
  noGroup: 'none is on record',
  inPreparation: 'This plan is in preparation; its sectors are not on record yet.',
  count: (n: number) => `${n} project${n === 1 ? '' : 's'}`,
};

export const sectorsWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'สาขาความร่วมมือ',
    description: (sectors, plans) => `สาขาความร่วมมือ ${sectors} สาขา ใน ${plans} แผน ของแผนงาน IMT-GT พร้อมโครงการ`,
    lead: 'แต่ละแผนกำหนดสาขาใหม่ โครงการหนึ่งอาจอยู่ในสาขาของหลายแผน จึงนำจำนวนของแต่ละแผนมารวมกันไม่ได้',
    sector: 'สาขา',
    groups: 'คณะทำงาน',
    known: 'โครงการและการทราบร้อยละ',
    noGroup: 'ไม่ทราบ',
    inPreparation: 'แผนนี้อยู่ระหว่างจัดทำ ยังไม่มีสาขาที่บันทึกไว้',
    count: (n) => `${n} โครงการ`,
  },
};
