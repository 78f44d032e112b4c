import { type Day, isDay } from '../../domain/days';
import { BUDDHIST_ERA, FIRST_BUDDHIST_YEAR, inArabicDigits } from '../../domain/thai-writing';
import { type CompleteLang, textsIn } from '../../i18n/dictionaries';
import { described } from '../components/form';
import { usePageLang } from '../components/page-lang';
import type { Words } from '../components/words';

const en = {
  day: 'Day',
  month: 'Month',
  year: 'Year',
  choose: 'choose',
  invalid: 'Give the day, the month and the year',
  missing: (day: string) => `There is no ${day}`,
  yearAsked: (typed: number, meant: number) => `The year reads ${typed}, which is of the Buddhist era. Is ${meant} meant? Type it if so.`,
};

const WORDS: Words<typeof en> = {
  EN: en,
  TH: {
    day: 'วันที่',
    month: 'เดือน',
    year: 'ปี พ.ศ.',
    choose: 'เลือก',
    invalid: 'โปรดระบุวันที่ เดือน และปี พ.ศ.',
    missing: (day) => `ไม่มีวันที่ ${day} โปรดระบุวันที่ใหม่`,
    yearAsked: (typed, meant) => `ช่องปีมีค่า ${typed} ซึ่งเป็นปี ค.ศ. หมายถึง พ.ศ. ${meant} ใช่หรือไม่ ถ้าใช่โปรดพิมพ์ ${meant}`,
  },
};

/** A day as it is typed: its parts, the month as a number, the year in the era of the language. */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}
export type DayPart = keyof TypedDay;

export type ReadDay =
  { readonly day: Day; readonly fault: null } | { readonly day: null; readonly fault: { readonly part: DayPart; readonly text: string } };

/** A text with Thai digits made Arabic, and without blanks around it. */
export const inDigits = (text: string): string => inArabicDigits(text.trim());

/** Reads a day. A year of the other era is asked back, never guessed. */
export function readDay({ day, month, year }: TypedDay, lang: CompleteLang): ReadDay {
  const words = WORDS[lang];
  const { era, months } = textsIn(lang).dates;
  const refused = (part: DayPart, text: string): ReadDay => ({ day: null, fault: { part, text } });
  const parts = { day: inDigits(day), month: inDigits(month), year: inDigits(year) };
  const faulty = (['day', 'month', 'year'] as const).find((part) => !(part === 'year' ? /^\d{4}$/ : /^\d{1,2}$/).test(parts[part]));
  if (faulty) return refused(faulty, words.invalid);
  const [typedDay, typedMonth, typedYear] = [Number(parts.day), Number(parts.month), Number(parts.year)];
  const isBuddhist = typedYear >= FIRST_BUDDHIST_YEAR;
  if (isBuddhist !== era > 0)
    return refused('year', words.yearAsked(typedYear, isBuddhist ? typedYear - BUDDHIST_ERA : typedYear + BUDDHIST_ERA));
  const read = [typedYear - era, typedMonth, typedDay].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
  if (isDay(read)) return { day: read, fault: null };
  return refused('day', words.missing(`${typedDay} ${months[typedMonth - 1] ?? typedMonth} ${typedYear}`));
}

/** A day as it would be typed; null = nothing is. */
export function typedDay(day: Day | null, lang: CompleteLang): TypedDay {
  if (day === null) return { day: '', month: '', year: '' };
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  return { day: String(dayOfMonth), month: String(month), year: String(year + textsIn(lang).dates.era) };
}

interface DayControlsProps {
  readonly typed: TypedDay;
  /** The name of each control. */
  readonly nameOf?: (part: DayPart) => string;
  /** The id of each control; not given = its name. */
  readonly idOf?: (part: DayPart) => string;
  /** What stands against a part. The message belongs to the first control. */
  readonly fault: { readonly part: DayPart; readonly text: string } | null;
}

/** The three controls of a day: its day, its month by name, its year. */
export function DayControls({ typed, nameOf = (part) => part, idOf = nameOf, fault }: DayControlsProps) {
  const lang = usePageLang();
  const words = WORDS[lang];
  const attributesOf = (part: DayPart) => ({
    id: idOf(part),
    name: nameOf(part),
    ...described(idOf('day'), fault?.part === part ? fault.text : null),
  });
  const number = (part: 'day' | 'year', size: number) => (
    <label>
      {words[part]}
      <input {...attributesOf(part)} inputMode="numeric" size={size} autoComplete="off" defaultValue={typed[part]} />
    </label>
  );
  return (
    <div className="day">
      {number('day', 3)}
      <label>
        {words.month}
        <select {...attributesOf('month')} defaultValue={typed.month}>
          <option value="">{words.choose}</option>
          {textsIn(lang).dates.months.map((name, i) => (
            <option key={name} value={i + 1}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {number('year', 5)}
    </div>
  );
}
