import type { Day } from '../domain/days';
import type { Flag, FlagEvidence } from '../domain/flags';
import type { Lang } from '../domain/languages';
import { DatePrecision } from '../domain/vocabularies/mechanism';
import type { FlagKind } from '../domain/vocabularies/projects';
import { ageText } from './age-text';
import { dayText } from './date-text';
import { type CompleteLang, completeLang, textsIn } from './dictionaries';
import type { FlagWords } from './en';
import { moneyRangeText } from './money-text';
import { grouped, points } from './numbers';

/** Why there is a flag, with the numbers. A language without these sentences gets English ones, with English days. */
export function flagMessage<K extends FlagKind>({ kind, evidence }: Flag<K>, lang: Lang): string {
  const written = completeLang(lang);
  const words: { [P in FlagKind]: (evidence: FlagEvidence[P], lang: CompleteLang) => FlagWords[P] } = WORDS;
  const messages: { [P in FlagKind]: (words: FlagWords[P]) => string } = textsIn(written).flags;
  return messages[kind](words[kind](evidence, written));
}

/** The evidence of each kind of flag in words. */
const WORDS: { [K in FlagKind]: (evidence: FlagEvidence[K], lang: CompleteLang) => FlagWords[K] } = {
  PERCENT_FELL: ({ from, to }, lang) => ({ from: stated(from, lang), to: stated(to, lang) }),
  PERCENT_JUMPED: ({ rise, from, to }, lang) => ({ rise: points(rise), from: stated(from, lang), to: stated(to, lang) }),
  OVERDUE: ({ endsOn, precision, asOf, days }, lang) => ({
    due: onDate(endsOn, precision, lang),
    asOf: dayText(asOf, lang),
    days: daysText(days, lang),
  }),
  STALE: ({ reportedOn, days }, lang) => ({ reportedOn: dayText(reportedOn, lang), age: ageText(days, lang) }),
  COMPLETED_NOT_OPERATIONAL: ({ completedOn, reportedOn, days }, lang) => ({
    completedOn: dayText(completedOn, lang),
    reportedOn: dayText(reportedOn, lang),
    days: daysText(days, lang),
  }),
  CONFLICTING_COSTS: ({ figures, least, most, currency }, lang) => ({ figures, range: moneyRangeText(least, most, currency, lang) }),
  DATES_SLIPPED: ({ from, fromPrecision, to, toPrecision, days }, lang) => ({
    from: onDate(from, fromPrecision, lang),
    to: onDate(to, toPrecision, lang),
    days: daysText(days, lang),
  }),
};

const stated = ({ percent, asOf }: { readonly percent: number; readonly asOf: Day }, lang: CompleteLang) => ({
  percent: points(percent),
  day: dayText(asOf, lang),
});

const daysText = (days: number, lang: CompleteLang): string => textsIn(lang).ages.days(grouped(days, 0, lang), days);

/** A date in a sentence, as exactly as it is known. */
const onDate = (day: Day, precision: DatePrecision, lang: CompleteLang): string =>
  textsIn(lang).dates.on(dayText(day, lang, false, precision), precision === DatePrecision.DAY);
