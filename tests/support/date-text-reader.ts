import type { Day } from '../../src/domain/days';
import { Lang } from '../../src/domain/languages';

/** The names of the months as the platform has them, not as the hub has them. */
const LOCALES: Record<Lang, string> = { TH: 'th', EN: 'en-GB', MS: 'ms', ID: 'id' };
const monthNames = (lang: Lang): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(`${LOCALES[lang]}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month, 1))),
  );
const MONTHS: Record<Lang, string[]> = {
  TH: monthNames(Lang.TH),
  EN: monthNames(Lang.EN),
  MS: monthNames(Lang.MS),
  ID: monthNames(Lang.ID),
};

/** Reads a text of days back, the slow and obvious way: the first and the last day that it speaks of. Throws for what it cannot read. */
export function readDateText(text: string, lang: Lang): [Day, Day] {
  const digits = text.replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));
  const [one, other] = digits.split(/\s*[-–]\s*/);
  const last = (other ?? one!).split(' ');
  const first = one!.split(' ');
  while (first.length < 3) first.push(last[first.length]!);
  return [dayOf(first, lang), dayOf(last, lang)];
}

function dayOf([day, month, year]: string[], lang: Lang): Day {
  const number = MONTHS[lang].indexOf(month!) + 1;
  if (number === 0 || !/^\d{1,2}$/.test(day!) || !/^\d{4}$/.test(year!)) throw new Error(`not a date: ${day} ${month} ${year}`);
  const gregorian = Number(year) - (lang === Lang.TH ? 543 : 0);
  return `${gregorian}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
