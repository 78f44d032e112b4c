import type { Day } from '../domain/days';
import type { Lang } from '../domain/languages';
import { Counting, UnreportedRule, type Weighting } from '../domain/vocabularies/progress';
import { dayText, instantText } from './date-text';
import { completeLang, textsIn } from './dictionaries';

/** The numbers in an explanation. */
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

const share = (part: number, whole: number): string => (whole === 0 ? '0' : String(Math.round((100 * part) / whole)));

/**
 * One paragraph that explains a percent: the projects counted, their weights, the missing percents, the age of the data. A language
 * without these sentences gets English ones, with English days.
 */
export function explain(explained: Explained, lang: Lang): string {
  const written = completeLang(lang);
  return [...counted(explained, written), ...missing(explained, written), ...freshness(explained, written)].join(' ');
}

function counted(e: Explained, lang: Lang): string[] {
  const texts = textsIn(lang).explanation;
  return [
    texts.counted(e.projectCount, dayText(e.asOf, lang), instantText(e.knownAt, lang), e.filtered),
    texts.reported(e.reported, share(e.reported, e.projectCount), e.provisional),
    e.percent === null
      ? texts.noPercent
      : texts.percent(e.percent.toFixed(1), texts.weightings[e.weighting], e.counting === Counting.ALLOCATED),
  ];
}

function missing({ projectCount, reported, dropped, unreported }: Explained, lang: Lang): string[] {
  const texts = textsIn(lang).explanation;
  const silent = projectCount - reported;
  const sentences: string[] = [];
  if (silent !== 0) sentences.push(unreported === UnreportedRule.EXCLUDE ? texts.leftOut(silent) : texts.countedAsZero(silent));
  if (dropped !== 0) sentences.push(texts.dropped(dropped));
  return sentences;
}

function freshness(e: Explained, lang: Lang): string[] {
  if (e.oldest === null || e.newest === null) return [];
  return [textsIn(lang).explanation.freshness({ ...e, oldest: dayText(e.oldest, lang), newest: dayText(e.newest, lang) })];
}
