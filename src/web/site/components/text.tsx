import type { ReactNode } from 'react';
import { instantInBangkok } from '../../../domain/days';
import { Lang } from '../../../domain/languages';
import { DatePrecision } from '../../../domain/vocabularies/mechanism';
import { dateText, dayText, instantText } from '../../../i18n/date-text';
import { grouped, points, reckoned } from '../../../i18n/numbers';
import { useSite } from '../site';

const THAI = /[฀-๿]/;
const LATIN_WORD = /[A-Za-z]{2}/;

/** The language of a text of the record where it is not the page's own; undefined = it is, or has no words. */
export function foreignLang(text: string, lang: Lang): string | undefined {
  if (lang === Lang.TH) return THAI.test(text) || !LATIN_WORD.test(text) ? undefined : 'en';
  return THAI.test(text) && !LATIN_WORD.test(text) ? 'th' : undefined;
}

/** A text of the record, marked where it is in another language than the page. */
export function RecordText({ children }: { readonly children: string }) {
  const lang = foreignLang(children, useSite().lang);
  return lang === undefined ? <>{children}</> : <span lang={lang}>{children}</span>;
}

/** How exactly a day is known, as the API names it. */
export type DayPrecision = `${DatePrecision}`;

interface DayProps {
  readonly day: string;
  /** How exactly the day is known; a month or a year is written as one, in the text and for machines. */
  readonly precision?: DayPrecision | null;
}

/** A day as a person writes it, with the same day for machines. */
export function Day({ day, precision }: DayProps) {
  const known = (precision ?? DatePrecision.DAY) as DatePrecision;
  const text = dayText(day, useSite().lang, false, known);
  const machine = { [DatePrecision.MONTH]: day.slice(0, 7), [DatePrecision.YEAR]: day.slice(0, 4), [DatePrecision.DAY]: day }[
    known as string
  ];
  return machine === undefined ? <span className="num">{text}</span> : <time dateTime={machine}>{text}</time>;
}

interface DaysProps {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly precision: DayPrecision;
}

/** The days of a meeting as a person writes them. */
export const daysText = ({ startsOn, endsOn, precision }: DaysProps, lang: Lang): string =>
  dateText({ startsOn, endsOn, precision: precision as DatePrecision }, lang);

/** The days of a meeting as a person writes them, with the first of them for machines; says so where they are not known. */
export function Days(days: DaysProps) {
  const { lang } = useSite();
  const { startsOn, endsOn, precision } = days;
  if (startsOn === null) return <span className="q">{daysText(days, lang)}</span>;
  if (precision !== 'DAY' || startsOn === endsOn) return <Day day={startsOn} precision={precision} />;
  return <time dateTime={startsOn}>{daysText(days, lang)}</time>;
}

/** An instant as its day and time in Bangkok. */
export const Instant = ({ at }: { readonly at: string }) => (
  <time dateTime={instantInBangkok(new Date(at))}>{instantText(new Date(at), useSite().lang)}</time>
);

/** A number of the API, with what it counts. */
export function Count({ value, children }: { readonly value: number; readonly children?: ReactNode }) {
  return (
    <span className="num">
      <data value={value}>{grouped(value)}</data>
      {children}
    </span>
  );
}

/** The figure of a percent as every page writes it: one decimal at most. */
export const percentFigure = (percent: number): string => reckoned(percent);

/** The figure of a percent as a report states it. */
export const statedFigure = (percent: number): string => points(percent);

/** How many projects are known in what way. */
export interface Composition {
  readonly stated: number;
  readonly finished: number;
  readonly withoutPercent: number;
  readonly silent: number;
}

interface PercentProps {
  /** The percent as the API gives it. */
  readonly value: number;
  readonly composition: Composition;
  /** The day that the percent is as of. */
  readonly asOf: string;
  /** True for the percent of one report, which is written as it is stated; a mean has one decimal. */
  readonly isStated?: boolean;
  /** The percent in words, where they are not in the language of the page. */
  readonly children?: string;
}

/** A percent in a sentence. It carries its unrounded value, what it is made of and its day. */
export function Percent({ value, composition, asOf, isStated = false, children }: PercentProps) {
  const { words } = useSite();
  const { stated, finished, withoutPercent, silent } = composition;
  return (
    <span className="num" data-percent={value} data-composition={[stated, finished, withoutPercent, silent].join(' ')} data-as-of={asOf}>
      {children ?? words.percent.of((isStated ? statedFigure : percentFigure)(value))}
    </span>
  );
}

/** Marks that something is not known, in the one word for it. */
export const Unknown = () => <span className="q">{useSite().words.unknown}</span>;
