import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const projects = (count: number): string => `${count} project${count === 1 ? '' : 's'}`;

const en = {
  kind: 'Progress report',
  title: (meeting: string) => `Progress report for: ${meeting}`,
  description: (name: string, meeting: string, all: number, known: number) =>
    `${name}, progress report for: ${meeting}. ${projects(all)}, the progress of ${known} is known in percent.`,
  none: 'There is no project to report about.',
  coming: (day: ReactNode): ReactNode => (
    <>The meeting is still to come. The report tells what is known on {day}, and moves with the record until then.</>
  ),
  undated: (day: ReactNode): ReactNode => <>The day of the meeting is not known. The report tells what is known on {day}.</>,
  parts: { bodies: 'By the bodies that report to it', clusters: 'By province', countries: 'By province or state' },
  part: { bodies: 'Body', clusters: 'Province', countries: 'Province or state' },
  known: 'What is known',
  previous: 'The meeting before',
  since: 'What has changed since',
  projects: 'Projects',
  actions: 'What earlier meetings asked for',
  noActions: 'No action that an earlier meeting of the body asked for is on record.',
  actionsNote: 'As it stands on record today.',
  link: 'Progress report for this meeting',
  latest: 'Progress report for the latest meeting',
};

export const reportWords: Words<typeof en> = {
  EN: en,
  TH: {
    kind: 'รายงานความก้าวหน้า',
    title: (meeting) => `รายงานความก้าวหน้าเสนอ${meeting}`,
    description: (name, meeting, all, known) =>
      `${name} รายงานความก้าวหน้าเสนอ${meeting} มี ${all} โครงการ ทราบร้อยละความก้าวหน้า ${known} โครงการ`,
    none: 'ไม่มีโครงการที่ต้องรายงาน',
    coming: (day) => <>ยังไม่ถึงวันประชุม รายงานนี้แสดงสิ่งที่ทราบ ณ วันที่ {day} และปรับตามข้อมูลที่บันทึกเพิ่มจนถึงวันประชุม</>,
    undated: (day) => <>ไม่ทราบวันประชุม รายงานนี้แสดงสิ่งที่ทราบ ณ วันที่ {day}</>,
    parts: { bodies: 'จำแนกตามคณะที่รายงานต่อคณะนี้', clusters: 'จำแนกตามจังหวัด', countries: 'จำแนกตามจังหวัดหรือรัฐ' },
    part: { bodies: 'คณะ', clusters: 'จังหวัด', countries: 'จังหวัดหรือรัฐ' },
    known: 'สิ่งที่ทราบ',
    previous: 'การประชุมครั้งก่อน',
    since: 'การเปลี่ยนแปลงตั้งแต่การประชุมครั้งก่อน',
    projects: 'โครงการ',
    actions: 'เรื่องที่ต้องดำเนินการจากการประชุมครั้งก่อน ๆ',
    noActions: 'ไม่มีเรื่องที่ต้องดำเนินการจากการประชุมครั้งก่อน ๆ ที่บันทึกไว้',
    actionsNote: 'สถานะตามที่บันทึกไว้ ณ วันนี้',
    link: 'รายงานความก้าวหน้าเสนอการประชุมนี้',
    latest: 'รายงานความก้าวหน้าเสนอการประชุมครั้งล่าสุด',
  },
};
