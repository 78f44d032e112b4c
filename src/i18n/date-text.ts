import type { Dated } from '../domain/dated';
import { type Day, dayInBangkok, timeInBangkok } from '../domain/days';
import type { Lang } from '../domain/languages';
import { DatePrecision } from '../domain/vocabularies/mechanism';
import { textsIn } from './dictionaries';
import type { Dictionary } from './en';

type DateTexts = Dictionary['dates'];

/**
 * Days as a person writes them: "20-23 กันยายน 2559", "20–23 September 2016". Thai counts years in the Buddhist era (the Gregorian
 * year and 543, for all years), the other languages in the Gregorian one. A Thai fiscal year is named by the year it ends in.
 * `thaiDigits` writes ๒๐ for 20. Never empty: an unknown day has a text too.
 */
export function dateText({ startsOn, endsOn, precision }: Dated, lang: Lang, thaiDigits = false): string {
  const texts = textsIn(lang).dates;
  if (startsOn === null || endsOn === null || precision === DatePrecision.UNKNOWN) return texts.unknown;
  const [first, last] = [wordsOf(startsOn, precision, texts), wordsOf(endsOn, precision, texts)];
  const text = leadOf(precision, first.join() !== last.join(), texts) + spanText(first, last, texts.dashes);
  return thaiDigits ? inThaiDigits(text) : text;
}

/** One day as a person writes it, no more exactly than it is known: "28 ตุลาคม 2564", "28 October 2021"; "ไตรมาสที่ 1 พ.ศ. 2568", "2019". */
export const dayText = (day: Day, lang: Lang, thaiDigits = false, precision = DatePrecision.DAY): string =>
  dateText({ startsOn: day, endsOn: day, precision }, lang, thaiDigits);

/** An instant as the day and the time of day in Bangkok. */
export const instantText = (instant: Date, lang: Lang): string =>
  textsIn(lang).dates.instant(dayText(dayInBangkok(instant), lang), timeInBangkok(instant));

/** The years of a span, in the era of the language: "2563-2565", or one year. */
export function yearsText(from: Day, to: Day, lang: Lang): string {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)) + textsIn(lang).dates.era);
  return first === last ? String(first) : `${first}-${last}`;
}

/** The parts of a day that are known, the smallest first. */
function wordsOf(day: Day, precision: DatePrecision, { months, era, quarter }: DateTexts): string[] {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  switch (precision) {
    case DatePrecision.FISCAL_YEAR:
      return [String(year + era + (month >= 10 ? 1 : 0))];
    case DatePrecision.YEAR:
      return [String(year + era)];
    case DatePrecision.QUARTER:
      return [quarter(Math.ceil(month / 3), year + era)];
    case DatePrecision.MONTH:
      return [months[month - 1]!, String(year + era)];
    default:
      return [String(dayOfMonth), months[month - 1]!, String(year + era)];
  }
}

function leadOf(precision: DatePrecision, several: boolean, { year, fiscalYear }: DateTexts): string {
  if (precision === DatePrecision.FISCAL_YEAR) return several ? fiscalYear.several : fiscalYear.one;
  return precision === DatePrecision.YEAR ? year : '';
}

/** A span from one date to another; the words that both end in stand once, at the end. */
function spanText(first: readonly string[], last: readonly string[], { tight, loose }: DateTexts['dashes']): string {
  let own = first.length;
  while (own > 0 && first[own - 1] === last[own - 1]) own--;
  if (own === 0) return last.join(' ');
  return first.slice(0, own).join(' ') + (own === 1 ? tight : loose) + last.join(' ');
}

const inThaiDigits = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x0e20));
