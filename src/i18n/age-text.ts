import type { Lang } from '../domain/languages';
import { textsIn } from './dictionaries';
import { grouped } from './numbers';

/** The mean length of a month in days. */
const MONTH = 365.25 / 12;

/** From this many days on, an age is also told in months. */
const FIRST_MONTH = 30;

/** A number of days as a person says it, from a month on also in years and months: "1,406 วัน (ประมาณ 3 ปี 10 เดือน)". */
export function ageText(days: number, lang: Lang): string {
  const { ages } = textsIn(lang);
  const text = ages.days(grouped(days, 0, lang), days);
  if (days < FIRST_MONTH) return text;
  const months = Math.round(days / MONTH);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [years > 0 ? ages.years(years) : '', rest > 0 ? ages.months(rest) : ''];
  return ages.about(text, parts.filter(Boolean).join(' '));
}
