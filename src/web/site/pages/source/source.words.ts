import type { Words } from '../../../components/words';

const en = {
  description: (title: string, count: number) =>
    `${title}: ${count} ${count === 1 ? 'thing' : 'things'} of this site ${count === 1 ? 'rests' : 'rest'} on it.`,
  publisher: 'Publisher',
  issued: 'Issued',
  address: 'Web address',
  otherTitles: 'Title in other languages',
  note: 'Remark',
  notStated: 'not stated',
  backs: 'What rests on this document',
  backsLead: (count: number) =>
    count === 1
      ? 'One thing of this site has facts taken from this document.'
      : `${count} things of this site have facts taken from this document.`,
  backsNone: 'No fact that is shown now is taken from this document.',
  thing: 'Thing',
  kinds: {
    Cluster: 'Clusters of provinces',
    Corridor: 'Corridors',
    Decision: 'Decisions',
    Discrepancy: 'Points on which it differs from another document',
    Forum: 'Meetings of the mechanism',
    Indicator: 'Indicators',
    MemberState: 'Countries',
    Meeting: 'Meetings',
    MeetingWeek: 'Weeks of meetings',
    Organisation: 'Organisations',
    Plan: 'Plans',
    Project: 'Projects',
    Province: 'Provinces and states',
    Sector: 'Sectors',
    WorkingGroup: 'Working groups',
  },
};

export const sourceWords: Words<typeof en> = {
  EN: en,
  TH: {
    description: (title, count) => `${title} เป็นที่มาของข้อมูลในเว็บไซต์นี้ ${count} รายการ`,
    publisher: 'ผู้เผยแพร่',
    issued: 'วันเผยแพร่',
    address: 'ที่อยู่เว็บ',
    otherTitles: 'ชื่อเรื่องในภาษาอื่น',
    note: 'หมายเหตุ',
    notStated: 'ไม่ระบุ',
    backs: 'ข้อมูลที่มาจากเอกสารนี้',
    backsLead: (count) => `มี ${count} รายการในเว็บไซต์นี้ที่ข้อมูลมาจากเอกสารนี้`,
    backsNone: 'ไม่มีข้อมูลที่แสดงในปัจจุบันมาจากเอกสารนี้',
    thing: 'รายการ',
    kinds: {
      Cluster: 'กลุ่มจังหวัด',
      Corridor: 'แนวพื้นที่เชื่อมโยง',
      Decision: 'มติและข้อสั่งการ',
      Discrepancy: 'เรื่องที่ไม่ตรงกับเอกสารอื่น',
      Forum: 'ที่ประชุมในกลไกความร่วมมือ',
      Indicator: 'ตัวชี้วัด',
      MemberState: 'ประเทศ',
      Meeting: 'การประชุม',
      MeetingWeek: 'สัปดาห์การประชุม',
      Organisation: 'หน่วยงาน',
      Plan: 'แผน',
      Project: 'โครงการ',
      Province: 'จังหวัดและรัฐ',
      Sector: 'สาขาความร่วมมือ',
      WorkingGroup: 'คณะทำงานรายสาขา',
    },
  },
};
