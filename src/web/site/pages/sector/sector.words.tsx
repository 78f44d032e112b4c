import type { Words } from '../../../components/words';

const projects = (count: number): string => `${count} project${count === 1 ? '' : 's'}`;

const en = {
  all: 'Sectors',
  description: (name: string, plan: string, all: number, known: number) =>
    `${name}, sector of the ${plan}: ${projects(all)}, the progress of ${known} is known in percent.`,
  of: (plan: string) => `Sector of the plan ${plan}`,
  lead: (all: number, known: number) => `${projects(all)}, the progress of ${known} is known in percent.`,
  none: 'No project is on record under this sector.',
  lineage: 'This sector over the plans',
  alone: 'No source says what this sector was before or became after.',
  kinds: { SAME: 'same', RENAMED: 'renamed', SPLIT: 'split', MERGED: 'merged' },
  from: (kind: string, name: string) => `${kind}; goes on as ${name}`,
  to: (kind: string, name: string) => `${kind}; was ${name}`,
  here: 'this page',
  inferred: 'supposed by the hub',
  inPreparation: (plan: string) => `${plan}: in preparation, its sectors are not on record yet.`,
  groups: 'Working groups',
  noGroups: 'No working group of this sector is on record.',
  projects: 'Projects',
  list: 'Filter these projects',
};

export const sectorWords: Words<typeof en> = {
  EN: en,
  TH: {
    all: 'สาขาความร่วมมือ',
    description: (name, plan, all, known) => `สาขา${name} ใน${plan} มี ${all} โครงการ ทราบร้อยละความก้าวหน้า ${known} โครงการ`,
    of: (plan) => `สาขาใน${plan}`,
    lead: (all, known) => `มี ${all} โครงการ ทราบร้อยละความก้าวหน้า ${known} โครงการ`,
    none: 'ไม่มีโครงการที่บันทึกไว้ในสาขานี้',
    lineage: 'สาขานี้ในแผนต่าง ๆ',
    alone: 'ไม่มีแหล่งข้อมูลใดระบุว่าก่อนหน้านี้หรือหลังจากนี้เป็นสาขาใด',
    kinds: { SAME: 'คงเดิม', RENAMED: 'เปลี่ยนชื่อ', SPLIT: 'แยกสาขา', MERGED: 'รวมสาขา' },
    from: (kind, name) => `${kind} ต่อมาเป็นสาขา${name}`,
    to: (kind, name) => `${kind} เดิมเป็นสาขา${name}`,
    here: 'หน้านี้',
    inferred: 'ข้อสันนิษฐาน',
    inPreparation: (plan) => `${plan} อยู่ระหว่างจัดทำ ยังไม่มีสาขาที่บันทึกไว้`,
    groups: 'คณะทำงาน',
    noGroups: 'ไม่มีคณะทำงานของสาขานี้ที่บันทึกไว้',
    projects: 'โครงการ',
    list: 'กรองโครงการเหล่านี้',
  },
};
