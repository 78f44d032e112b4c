import { type Day, dayInBangkok, timeInBangkok } from './days';
import { type Lang } from './languages';
import { DatePrecision } from './vocabularies/mechanism';

/** What is known of when something is: its first and last day, and how exactly. Of a month, the first and last day of it stand here. */
export interface Dated {
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly precision: DatePrecision;
}

/** How a language writes days. */
interface Wording {
  readonly months: readonly string[];
  /** What is added to the Gregorian year. */
  readonly era: number;
  /** Between two words of one kind (20-23), and between longer pieces. */
  readonly dashes: readonly [tight: string, loose: string];
  readonly year: string;
  readonly fiscalYear: readonly [one: string, several: string];
  readonly unknown: string;
  /** Between a day and a time of day. */
  readonly at: string;
}

const EN_DASHES = ['–', ' – '] as const;

const WORDING: Record<Lang, Wording> = {
  TH: {
    months: ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
    era: 543,
    dashes: ['-', ' - '],
    year: 'พ.ศ. ',
    fiscalYear: ['ปีงบประมาณ พ.ศ. ', 'ปีงบประมาณ พ.ศ. '],
    unknown: 'ไม่ทราบวันที่',
    at: ' เวลา ',
  },
  EN: {
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    era: 0,
    dashes: EN_DASHES,
    year: '',
    fiscalYear: ['Thai fiscal year ', 'Thai fiscal years '],
    unknown: 'date not known',
    at: ' at ',
  },
  MS: {
    months: ['Januari', 'Februari', 'Mac', 'April', 'Mei', 'Jun', 'Julai', 'Ogos', 'September', 'Oktober', 'November', 'Disember'],
    era: 0,
    dashes: EN_DASHES,
    year: '',
    fiscalYear: ['tahun fiskal Thailand ', 'tahun fiskal Thailand '],
    unknown: 'tarikh tidak diketahui',
    at: ' pukul ',
  },
  ID: {
    months: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
    era: 0,
    dashes: EN_DASHES,
    year: '',
    fiscalYear: ['tahun anggaran Thailand ', 'tahun anggaran Thailand '],
    unknown: 'tanggal tidak diketahui',
    at: ' pukul ',
  },
};

/**
 * Days as a person writes them: "20-23 กันยายน 2559", "20–23 September 2016". Thai counts years in the Buddhist era (the Gregorian
 * year and 543, for all years), the other languages in the Gregorian one. A Thai fiscal year is named by the year it ends in.
 * `thaiDigits` writes ๒๐ for 20. Never empty: what is not known is said to be so.
 */
export function dateText({ startsOn, endsOn, precision }: Dated, lang: Lang, thaiDigits = false): string {
  const wording = WORDING[lang];
  if (startsOn === null || endsOn === null || precision === DatePrecision.UNKNOWN) return wording.unknown;
  const [first, last] = [wordsOf(startsOn, precision, wording), wordsOf(endsOn, precision, wording)];
  const text = leadOf(precision, first.join() !== last.join(), wording) + spanOf(first, last, wording.dashes);
  return thaiDigits ? inThaiDigits(text) : text;
}

/** One day as a person writes it: "28 ตุลาคม 2564", "28 October 2021". */
export const dayText = (day: Day, lang: Lang, thaiDigits = false): string =>
  dateText({ startsOn: day, endsOn: day, precision: DatePrecision.DAY }, lang, thaiDigits);

/** An instant as the day and the time of day in Bangkok. */
export const instantText = (instant: Date, lang: Lang): string =>
  dayText(dayInBangkok(instant), lang) + WORDING[lang].at + timeInBangkok(instant);

/** The parts of a day that are known, the smallest first. */
function wordsOf(day: Day, precision: DatePrecision, { months, era }: Wording): string[] {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  switch (precision) {
    case DatePrecision.FISCAL_YEAR:
      return [String(year + era + (month >= 10 ? 1 : 0))];
    case DatePrecision.YEAR:
      return [String(year + era)];
    case DatePrecision.MONTH:
      return [months[month - 1]!, String(year + era)];
    default:
      return [String(dayOfMonth), months[month - 1]!, String(year + era)];
  }
}

function leadOf(precision: DatePrecision, several: boolean, { year, fiscalYear }: Wording): string {
  if (precision === DatePrecision.FISCAL_YEAR) return fiscalYear[several ? 1 : 0];
  return precision === DatePrecision.YEAR ? year : '';
}

/** What two dates have in common is said once, at the end. */
function spanOf(first: readonly string[], last: readonly string[], [tight, loose]: Wording['dashes']): string {
  let own = first.length;
  while (own > 0 && first[own - 1] === last[own - 1]) own--;
  if (own === 0) return last.join(' ');
  return first.slice(0, own).join(' ') + (own === 1 ? tight : loose) + last.join(' ');
}

const inThaiDigits = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x0e20));
