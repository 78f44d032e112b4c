import type { CompleteLang } from '../../../i18n/dictionaries';
import type { Words } from '../../components/words';

const en = {
  title: 'Risks and internal control',
  lead: 'The manual names risks and controls, and for none of them an owner, a level or a state. What the secretariat states here is public at once, with the name of the office.',
  publicPage: 'The public page of all risks and controls',
  heads: { entry: 'Risk or control', state: 'How it stands', since: 'Day' },
  assessments: 'What is stated',
  none: 'Nobody has stated how this entry stands.',
  columns: ['How it stands', 'Day', 'Level', 'Responsible office', 'Evidence', 'Stated by'],
  assess: 'State how it stands',
  assessHint: 'State everything that holds on the day: what is left empty is not known from that day on.',
  assessButton: 'Save',
  state: 'How it stands',
  day: 'Day',
  responsible: 'Responsible office',
  notStated: 'not stated',
  likelihood: 'Likelihood, 1 to 5',
  impact: 'Impact, 1 to 5',
  levelHint: '1 is the least. The scale is the hub’s own. Leave both empty where the level is not known',
  evidence: 'Evidence',
  evidenceHint: 'What shows that it stands so. Everybody reads it',
  told: { assessRegisterEntry: 'It is on record.' } as Readonly<Record<string, string>>,
};

type DeskRegisterWords = typeof en;

const WORDS: Words<DeskRegisterWords> = {
  EN: en,
  TH: {
    title: 'ความเสี่ยงและการควบคุมภายใน',
    lead: 'คู่มือระบุความเสี่ยงและการควบคุมภายใน โดยไม่ได้ระบุหน่วยงานรับผิดชอบ ระดับ และสถานะ ข้อมูลที่ฝ่ายเลขานุการบันทึกในหน้านี้จะเผยแพร่ทันที พร้อมชื่อหน่วยงาน',
    publicPage: 'หน้าเผยแพร่ความเสี่ยงและการควบคุมภายในทั้งหมด',
    heads: { entry: 'ความเสี่ยงหรือการควบคุมภายใน', state: 'สถานะ', since: 'วันที่' },
    assessments: 'ข้อมูลที่บันทึกไว้',
    none: 'ยังไม่มีหน่วยงานระบุสถานะของรายการนี้',
    columns: ['สถานะ', 'วันที่', 'ระดับ', 'หน่วยงานรับผิดชอบ', 'หลักฐาน', 'ระบุโดย'],
    assess: 'บันทึกสถานะ',
    assessHint: 'โปรดระบุข้อมูลทั้งหมดของวันนั้น ช่องที่ปล่อยว่างไว้จะแสดงว่าไม่ทราบตั้งแต่วันนั้น',
    assessButton: 'บันทึก',
    state: 'สถานะ',
    day: 'วันที่',
    responsible: 'หน่วยงานรับผิดชอบ',
    notStated: 'ไม่ระบุ',
    likelihood: 'โอกาสที่จะเกิด 1 ถึง 5',
    impact: 'ผลกระทบ 1 ถึง 5',
    levelHint: '1 คือน้อยที่สุด เกณฑ์นี้เป็นของระบบ ปล่อยว่างไว้ทั้งสองช่องหากไม่ทราบระดับ',
    evidence: 'หลักฐาน',
    evidenceHint: 'สิ่งที่แสดงสถานะดังกล่าว ข้อความนี้เผยแพร่ต่อสาธารณะ',
    told: { assessRegisterEntry: 'บันทึกข้อมูลแล้ว' },
  },
};

export const deskRegisterWords = (lang: CompleteLang): DeskRegisterWords => WORDS[lang];
