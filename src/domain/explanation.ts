import { dayText, instantText } from './date-text';
import type { Day } from './days';
import { Lang } from './languages';
import { Counting, UnreportedRule, type Weighting } from './vocabularies/progress';

/** The numbers that an explanation is made of. */
export interface Explained {
  readonly asOf: Day;
  readonly knownAt: Date;
  readonly weighting: Weighting;
  readonly counting: Counting;
  readonly unreported: UnreportedRule;
  readonly provisional: boolean;
  readonly filtered: boolean;
  readonly percent: number | null;
  readonly projectCount: number;
  readonly reported: number;
  readonly dropped: number;
  readonly onTime: number;
  readonly newest: Day | null;
  readonly oldest: Day | null;
  readonly medianAgeDays: number | null;
  readonly staleCount: number;
  readonly staleAfterDays: number;
}

/** One paragraph on what a percent says: what was counted, how it was weighed, what is missing, how old the data are. */
export function explain(explained: Explained, lang: Lang): string {
  return (lang === Lang.TH ? inThai(explained) : inEnglish(explained)).filter((sentence) => sentence !== '').join(' ');
}

const one = (value: number): string => value.toFixed(1);
const share = (part: number, whole: number): string => (whole === 0 ? '0' : String(Math.round((100 * part) / whole)));

function inEnglish(e: Explained): string[] {
  const missing = e.projectCount - e.reported;
  const projects = (n: number): string => `${n} project${n === 1 ? '' : 's'}`;
  const weighed = {
    EQUAL: 'every project weighs the same',
    COST: 'projects weigh by their preferred cost in US dollars, and those without one are left out',
    ASSIGNED: 'projects weigh as their working group assigned, and those without a weight are left out',
  }[e.weighting];
  return [
    `As of ${dayText(e.asOf, Lang.EN)}, with what was on record by ${instantText(e.knownAt, Lang.EN)} (Bangkok), ${projects(e.projectCount)} ${e.projectCount === 1 ? 'is' : 'are'} counted here, each once${e.filtered ? ', after the filter' : ''}.`,
    `${e.reported} of them (${share(e.reported, e.projectCount)} %) have a percent from a ${e.provisional ? 'submitted, verified or certified' : 'certified'} report.`,
    e.percent === null
      ? 'No percent can be given.'
      : `Together they stand at ${one(e.percent)} %: ${weighed}${e.counting === Counting.ALLOCATED ? ', and a project in several places counts only with its part here' : ''}.`,
    missing === 0
      ? ''
      : e.unreported === UnreportedRule.EXCLUDE
        ? `${projects(missing)} ${missing === 1 ? 'has' : 'have'} not reported and ${missing === 1 ? 'is' : 'are'} left out, not counted as zero.`
        : `${projects(missing)} ${missing === 1 ? 'has' : 'have'} not reported and ${missing === 1 ? 'counts' : 'count'} as 0 %.`,
    e.dropped === 0
      ? ''
      : `${projects(e.dropped)} ${e.dropped === 1 ? 'was' : 'were'} dropped and ${e.dropped === 1 ? 'is' : 'are'} not counted.`,
    e.newest === null || e.oldest === null
      ? ''
      : `The reports used are of ${dayText(e.oldest, Lang.EN)} to ${dayText(e.newest, Lang.EN)}, ${e.medianAgeDays} days old in the middle; ${e.staleCount} ${e.staleCount === 1 ? 'is' : 'are'} older than ${e.staleAfterDays} days, and ${e.onTime} of ${projects(e.projectCount)} ${e.onTime === 1 ? 'has' : 'have'} a report at most one reporting half-year old.`,
  ];
}

function inThai(e: Explained): string[] {
  const missing = e.projectCount - e.reported;
  const weighed = {
    EQUAL: 'ทุกโครงการมีน้ำหนักเท่ากัน',
    COST: 'ถ่วงน้ำหนักตามมูลค่าโครงการเป็นดอลลาร์สหรัฐ โครงการที่ไม่มีมูลค่าไม่นำมาคำนวณ',
    ASSIGNED: 'ถ่วงน้ำหนักตามที่คณะทำงานกำหนด โครงการที่ไม่มีน้ำหนักไม่นำมาคำนวณ',
  }[e.weighting];
  return [
    `ณ วันที่ ${dayText(e.asOf, Lang.TH)} ตามข้อมูลที่บันทึกไว้ถึง ${instantText(e.knownAt, Lang.TH)} น. นับได้ ${e.projectCount} โครงการ โครงการละหนึ่งครั้ง${e.filtered ? ' ตามตัวกรอง' : ''}`,
    `ในจำนวนนี้ ${e.reported} โครงการ (ร้อยละ ${share(e.reported, e.projectCount)}) มีร้อยละความก้าวหน้าจากรายงานที่${e.provisional ? 'เสนอ ตรวจสอบ หรือรับรองแล้ว' : 'รับรองแล้ว'}`,
    e.percent === null
      ? 'ยังไม่สามารถระบุร้อยละได้'
      : `ความก้าวหน้ารวมร้อยละ ${one(e.percent)} โดย${weighed}${e.counting === Counting.ALLOCATED ? ' และโครงการที่อยู่หลายพื้นที่นับเฉพาะส่วนของพื้นที่นี้' : ''}`,
    missing === 0
      ? ''
      : e.unreported === UnreportedRule.EXCLUDE
        ? `อีก ${missing} โครงการยังไม่รายงาน จึงไม่นำมาคำนวณและไม่นับเป็นศูนย์`
        : `อีก ${missing} โครงการยังไม่รายงาน และนับเป็นร้อยละ 0`,
    e.dropped === 0 ? '' : `ยกเลิกแล้ว ${e.dropped} โครงการ ไม่นำมานับ`,
    e.newest === null || e.oldest === null
      ? ''
      : `รายงานที่ใช้เป็นข้อมูล ณ ${dayText(e.oldest, Lang.TH)} ถึง ${dayText(e.newest, Lang.TH)} ค่ากลางของอายุข้อมูล ${e.medianAgeDays} วัน เก่ากว่า ${e.staleAfterDays} วัน ${e.staleCount} รายงาน และมีรายงานอายุไม่เกินหนึ่งรอบครึ่งปี ${e.onTime} จาก ${e.projectCount} โครงการ`,
  ];
}
