import type { Lang } from '../domain/languages';
import type { CountedKind, Measure } from '../domain/process-indicators';
import { type UnmeasuredReason } from '../domain/vocabularies/process';
import { type CompleteLang, completeLang } from './dictionaries';
import { reckoned } from './numbers';

interface Texts {
  /** What is counted, and what of it is a success. */
  readonly counts: Readonly<Record<CountedKind, string>>;
  /** Whose rule that is. */
  readonly rule: string;
  readonly measured: (numerator: number, denominator: number, percent: string) => string;
  readonly incomplete: (numerator: number, denominator: number, unknown: number, low: string, high: string) => string;
  /** Of an indicator whose parts a secretariat has weighted. */
  readonly weighted: (percent: string) => string;
  readonly weightedBetween: (low: string, high: string) => string;
  /** Before the reason why no part is measured. */
  readonly weightedRule: string;
  readonly unmeasured: Readonly<Record<Exclude<UnmeasuredReason, UnmeasuredReason.INCOMPLETE>, string>>;
}

const TEXTS: Readonly<Record<CompleteLang, Texts>> = {
  EN: {
    counts: {
      STEPS: 'Of the steps of this run that are due, it counts those that ended on time.',
      PROJECTS:
        'Of the projects that the forum reaches, it counts those that are completed or operational, as they stood on its first day by what was on record when that day began. Dropped projects are left out.',
      GOVERNORS:
        'Of the governors of Thai provinces in the programme, it counts those who attended themselves. Whoever was represented did not attend.',
      ACTIONS:
        'Of the actions that the decisions of the meeting ask for, it counts those that are done. A claim counts once it is confirmed; cancelled actions are left out.',
    },
    rule: 'The manual prints no rule for this indicator: this one is the hub’s own.',
    measured: (numerator, denominator, percent) => `${numerator} of ${denominator} is ${percent} percent.`,
    incomplete: (numerator, denominator, unknown, low, high) =>
      `It is ${numerator} of ${denominator}, and of ${unknown} nothing is on record: the percent can be anything from ${low} to ${high}.`,
    weightedRule: 'It is the weighted mean of other indicators. The secretariat of the forum has set the weights; the manual prints none.',
    weighted: (percent) => `It is ${percent} of 100.`,
    weightedBetween: (low, high) => `Not all of them are measured: it can be anything from ${low} to ${high} of 100.`,
    unmeasured: {
      NO_SCALE: 'The manual prints neither a scale nor weights for this indicator, and nothing on record can be counted for it.',
      DONE_ONCE: 'It judges a step that set the secretariat up. That was done once and is part of no run.',
      NOT_YET: 'That is still to come.',
      NOTHING_ON_RECORD: 'Nothing of that is on record.',
    },
  },
  TH: {
    counts: {
      STEPS: 'นับขั้นตอนที่แล้วเสร็จตามกำหนด จากขั้นตอนทั้งหมดที่ถึงกำหนดแล้ว',
      PROJECTS: 'นับโครงการที่แล้วเสร็จหรือเปิดใช้งาน จากโครงการทั้งหมดของที่ประชุมนี้ ตามสถานะ ณ วันแรกของการประชุมและข้อมูลที่มีอยู่เมื่อเริ่มวันนั้น ไม่นับโครงการที่ยกเลิก',
      GOVERNORS: 'นับผู้ว่าราชการจังหวัดที่เข้าร่วมประชุมด้วยตนเอง จากผู้ว่าราชการจังหวัดของไทยทุกจังหวัดในแผนงาน ไม่นับผู้แทน',
      ACTIONS: 'นับเรื่องที่ดำเนินการแล้ว จากเรื่องที่ต้องดำเนินการทั้งหมดตามมติและข้อสั่งการของการประชุม เรื่องที่รายงานว่าดำเนินการแล้วนับเมื่อมีการยืนยัน ไม่นับเรื่องที่ยกเลิก',
    },
    rule: 'คู่มือไม่ได้กำหนดวิธีคำนวณตัวชี้วัดนี้ วิธีนี้เป็นวิธีของศูนย์ข้อมูล',
    measured: (numerator, denominator, percent) => `${numerator} จาก ${denominator} คิดเป็นร้อยละ ${percent}`,
    incomplete: (numerator, denominator, unknown, low, high) =>
      `ได้ ${numerator} จาก ${denominator} โดยอีก ${unknown} ยังไม่มีข้อมูล ค่าจริงจึงอยู่ระหว่างร้อยละ ${low} ถึง ${high}`,
    weightedRule: 'เป็นค่าเฉลี่ยถ่วงน้ำหนักของตัวชี้วัดอื่น ตามน้ำหนักที่ฝ่ายเลขานุการกำหนด เนื่องจากคู่มือไม่ได้กำหนดไว้',
    weighted: (percent) => `ได้ ${percent} จาก 100`,
    weightedBetween: (low, high) => `ตัวชี้วัดบางตัวยังวัดไม่ได้ ค่าจริงจึงอยู่ระหว่าง ${low} ถึง ${high} จาก 100`,
    unmeasured: {
      NO_SCALE: 'คู่มือไม่ได้กำหนดเกณฑ์การให้คะแนนหรือน้ำหนักของตัวชี้วัดนี้ และไม่มีข้อมูลที่นับแทนได้',
      DONE_ONCE: 'เป็นตัวชี้วัดของขั้นตอนการจัดตั้งฝ่ายเลขานุการ ซึ่งดำเนินการครั้งเดียว ไม่ใช่ขั้นตอนของการประชุมแต่ละครั้ง',
      NOT_YET: 'ยังไม่ถึงเวลา',
      NOTHING_ON_RECORD: 'ยังไม่มีข้อมูล',
    },
  },
};

/** What an indicator of the process counts, by whose rule, and what came out; or why it is not measured. In Thai, else in English. */
export function explainMeasure({ kind, tally, percent, low, high, unmeasured }: Measure, lang: Lang): string {
  const texts = TEXTS[completeLang(lang)];
  const rule = kind === null ? [] : [texts.counts[kind], texts.rule];
  if (tally === null) return [...rule, texts.unmeasured[unmeasured as keyof Texts['unmeasured']]].join(' ');
  const { numerator, denominator, unknown } = tally;
  const came =
    percent === null
      ? texts.incomplete(numerator, denominator, unknown, reckoned(low!), reckoned(high!))
      : texts.measured(numerator, denominator, reckoned(percent));
  return [...rule, came].join(' ');
}

/** The same of an indicator whose parts a secretariat has weighted. */
export function explainWeighted({ percent, low, high, unmeasured }: Measure, lang: Lang): string {
  const texts = TEXTS[completeLang(lang)];
  const came =
    percent !== null
      ? texts.weighted(reckoned(percent))
      : low !== null
        ? texts.weightedBetween(reckoned(low), reckoned(high!))
        : texts.unmeasured[unmeasured as keyof Texts['unmeasured']];
  return `${texts.weightedRule} ${came}`;
}
