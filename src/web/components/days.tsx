import { instantInBangkok } from '../../domain/days';
import type { Lang } from '../../domain/languages';
import { DatePrecision } from '../../domain/vocabularies/mechanism';
import { dateText, dayText, instantText } from '../../i18n/date-text';
import { useLangAround } from './page-lang';

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
  const text = dayText(day, useLangAround(), false, known);
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
  const lang = useLangAround();
  const { startsOn, endsOn, precision } = days;
  if (startsOn === null) return <span className="q">{daysText(days, lang)}</span>;
  if (precision !== 'DAY' || startsOn === endsOn) return <Day day={startsOn} precision={precision} />;
  return <time dateTime={startsOn}>{daysText(days, lang)}</time>;
}

interface InstantProps {
  readonly at: string | Date;
  /** The time may stand on the line below its day: for narrow places. */
  readonly mayBreak?: boolean;
}

/** An instant as its day and time in Bangkok. */
export function Instant({ at, mayBreak = false }: InstantProps) {
  const instant = new Date(at);
  return (
    <time className={mayBreak ? 'instant' : undefined} dateTime={instantInBangkok(instant)}>
      {instantText(instant, useLangAround())}
    </time>
  );
}
