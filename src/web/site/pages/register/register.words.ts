import type { Words } from '../../../components/words';

const en = {
  title: 'Risks and internal control',
  description: (all: number, stated: number) =>
    `The ${all} risks and controls of the process manual, who answers for them and how they stand; of ${stated} somebody has stated it.`,
  lead: (all: number, stated: number) =>
    `The process manual names ${all} risks and controls, and for none of them an owner, a level or a state. The secretariat of the forum states these here; for ${stated} of them it has by the day of this page.`,
  scale: 'Likelihood and impact of a risk go from 1, the least, to 5. The scale and the words for the states are the hub’s own.',
  kinds: { RISK: 'Risks', CONTROL: 'Internal control' },
  heads: { entry: 'Text of the manual', state: 'How it stands', responsible: 'Responsible office', evidence: 'Evidence' },
  statedBy: 'stated by',
};

export const registerPageWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'ความเสี่ยงและการควบคุมภายใน',
    description: (all, stated) =>
      `ความเสี่ยงและการควบคุมภายในตามคู่มือ ${all} รายการ หน่วยงานรับผิดชอบ และสถานะ มีหน่วยงานระบุสถานะแล้ว ${stated} รายการ`,
    lead: (all, stated) =>
      `คู่มือระบุความเสี่ยงและการควบคุมภายในไว้ ${all} รายการ โดยไม่ได้ระบุหน่วยงานรับผิดชอบ ระดับ และสถานะ ฝ่ายเลขานุการของการประชุมระบุข้อมูลดังกล่าวในหน้านี้ ณ วันที่แสดง มีแล้ว ${stated} รายการ`,
    scale: 'โอกาสที่จะเกิดและผลกระทบของความเสี่ยงมีระดับตั้งแต่ 1 (น้อยที่สุด) ถึง 5 เกณฑ์และสถานะเป็นของระบบนี้ คู่มือไม่ได้กำหนดไว้',
    kinds: { RISK: 'ความเสี่ยง', CONTROL: 'การควบคุมภายใน' },
    heads: { entry: 'ข้อความในคู่มือ', state: 'สถานะ', responsible: 'หน่วยงานรับผิดชอบ', evidence: 'หลักฐาน' },
    statedBy: 'ระบุโดย',
  },
};
