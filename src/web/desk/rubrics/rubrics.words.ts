import type { CompleteLang } from '../../../i18n/dictionaries';
import type { Words } from '../../components/words';

const en = {
  title: 'Scoring of indicators',
  lead: 'The manual prints neither weights nor levels for its indicators. What the secretariat sets here holds for the forums that begin from its first day on, and is public at once, with the name of the office.',
  heads: { indicator: 'Indicator', now: 'Scored' },
  isSet: 'set',
  notSet: 'not set',
  rubrics: 'What is set',
  none: 'Nobody has set how this indicator is scored.',
  columns: ['From', 'Weights', 'Levels', 'Office'],
  noMore: 'until before',
  weight: (name: string, weight: string): string => `${name}: ${weight}`,
  levelFrom: (name: string, from: string): string => `${name} from ${from} percent`,
  set: 'Set how it is scored',
  setHint: 'What is set for these days is replaced. With neither weights nor levels nothing holds from the first day on.',
  setButton: 'Set it',
  validFrom: 'First day',
  validTo: 'First day on which it no longer holds',
  validToHint: 'Leave it empty until further notice',
  weightOf: (indicator: string): string => `Weight: ${indicator}`,
  weightHint: 'Leave it empty where it is no part',
  level: (n: number): string => `Level ${n}`,
  from: (n: number): string => `Level ${n} from percent`,
  fromHint: '0 to 100; leave it empty where there is no such level',
  told: { setRubric: 'It is set.' } as Readonly<Record<string, string>>,
};

export type RubricsWords = typeof en;

const WORDS: Words<RubricsWords> = {
  EN: en,
  TH: {
    title: 'เกณฑ์การให้คะแนนตัวชี้วัด',
    lead: 'คู่มือไม่ได้กำหนดน้ำหนักและระดับของตัวชี้วัด เกณฑ์ที่ฝ่ายเลขานุการกำหนดในหน้านี้ใช้กับการประชุมที่เริ่มตั้งแต่วันแรกของเกณฑ์ และเผยแพร่ทันที พร้อมชื่อหน่วยงาน',
    heads: { indicator: 'ตัวชี้วัด', now: 'เกณฑ์' },
    isSet: 'กำหนดแล้ว',
    notSet: 'ยังไม่กำหนด',
    rubrics: 'เกณฑ์ที่กำหนดไว้',
    none: 'ยังไม่มีเกณฑ์การให้คะแนนตัวชี้วัดนี้',
    columns: ['ตั้งแต่วันที่', 'น้ำหนัก', 'ระดับ', 'หน่วยงาน'],
    noMore: 'ถึงก่อนวันที่',
    weight: (name, weight) => `${name} น้ำหนัก ${weight}`,
    levelFrom: (name, from) => `${name} ตั้งแต่ร้อยละ ${from}`,
    set: 'กำหนดเกณฑ์',
    setHint: 'เกณฑ์เดิมของช่วงวันนี้จะถูกแทนที่ หากไม่ระบุทั้งน้ำหนักและระดับ จะไม่มีเกณฑ์ตั้งแต่วันแรกที่ระบุ',
    setButton: 'บันทึกเกณฑ์',
    validFrom: 'วันแรกที่ใช้เกณฑ์',
    validTo: 'วันแรกที่เลิกใช้เกณฑ์',
    validToHint: 'ปล่อยว่างไว้หากยังไม่มีกำหนดเลิกใช้',
    weightOf: (indicator) => `น้ำหนักของ ${indicator}`,
    weightHint: 'ปล่อยว่างไว้หากไม่ใช้ตัวชี้วัดนี้',
    level: (n) => `ชื่อระดับที่ ${n}`,
    from: (n) => `ระดับที่ ${n} ตั้งแต่ร้อยละ`,
    fromHint: '0 ถึง 100 ปล่อยว่างไว้หากไม่มีระดับนี้',
    told: { setRubric: 'บันทึกเกณฑ์แล้ว' },
  },
};

export const rubricsWords = (lang: CompleteLang): RubricsWords => WORDS[lang];
