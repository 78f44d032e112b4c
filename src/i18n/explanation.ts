import type { Day } from '../domain/days';
import type { Lang } from '../domain/languages';
import { Counting, ReportState, UnreportedRule, Weighting } from '../domain/vocabularies/progress';
import { ageText } from './age-text';
import { dayText, instantText } from './date-text';
import { completeLang, textsIn } from './dictionaries';
import { reckoned } from './numbers';

/** The numbers in an explanation. */
export interface Explained {
  readonly asOf: Day;
  readonly knownAt: Date;
  readonly weighting: Weighting;
  readonly counting: Counting;
  readonly unreported: UnreportedRule;
  readonly provisional: boolean;
  readonly certifiedOnly: boolean;
  readonly filtered: boolean;
  /** Whether `knownAt` lies before the opening of the hub. */
  readonly reconstructed: boolean;
  readonly percent: number | null;
  /** The percent over the projects with a stated percent alone; null = there are none. */
  readonly statedPercent: number | null;
  /** The percent if every project without one stood at 0, and at 100; null = nothing is counted. */
  readonly low: number | null;
  readonly high: number | null;
  /** `stated`, `finished`, `withoutPercent` and `silent` add up to it. */
  readonly projectCount: number;
  readonly stated: number;
  readonly finished: number;
  readonly withoutPercent: number;
  readonly silent: number;
  /** The projects that `percent` is made of. */
  readonly percentProjects: number;
  /** Counted projects without a weight, which the percent leaves out. */
  readonly withoutWeight: number;
  readonly dropped: number;
  readonly onTime: number;
  /** Of the reports that give the percents; null = there are none. */
  readonly newest: Day | null;
  readonly oldest: Day | null;
  readonly medianAgeDays: number | null;
  readonly staleCount: number;
  readonly staleAfterDays: number;
  /** The least trusted state among the reports used; null = none is used. */
  readonly lowestState: ReportState | null;
}

/**
 * One paragraph that explains a percent: the projects counted and what is known of them, their weights, what the unknown could make of
 * it, where it comes from and how old it is. A language without these sentences gets English ones, with English days.
 */
export function explain(explained: Explained, lang: Lang): string {
  const written = completeLang(lang);
  return [counted, composition, percent, missing, sources, freshness].flatMap((sentences) => sentences(explained, written)).join(' ');
}

function counted(e: Explained, lang: Lang): string[] {
  const texts = textsIn(lang).explanation;
  const sentence = texts.counted(e.projectCount, dayText(e.asOf, lang), instantText(e.knownAt, lang), e.filtered);
  return e.reconstructed ? [sentence, texts.reconstructed] : [sentence];
}

/** What the counted projects are: only the parts that there are. */
function composition({ stated, finished, withoutPercent, silent }: Explained, lang: Lang): string[] {
  const texts = textsIn(lang).explanation.composition;
  const parts = Object.entries({ stated, finished, withoutPercent, silent })
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => texts[kind as 'stated'](count));
  return parts.length > 0 ? [texts.together(parts)] : [];
}

function percent(e: Explained, lang: Lang): string[] {
  const texts = textsIn(lang).explanation;
  const withPercent = e.stated + e.finished;
  if (e.percent === null) return [e.weighting !== Weighting.EQUAL && withPercent > 0 ? texts.noWeight : texts.noPercent];
  const allocated = e.counting === Counting.ALLOCATED;
  return [
    texts.percent(reckoned(e.percent), weighedProjects(e, lang), texts.weightings[e.weighting], allocated),
    ...(e.withoutWeight > 0 ? [texts.withoutWeight(e.withoutWeight, e.percentProjects)] : []),
    ...ofStated(e, lang),
  ];
}

/** The projects that a percent is the mean of. */
function weighedProjects({ unreported, withoutWeight, percentProjects }: Explained, lang: Lang): string {
  const { meanOf } = textsIn(lang).explanation;
  if (unreported === UnreportedRule.COUNT_AS_ZERO) return withoutWeight > 0 ? meanOf.allWeighed : meanOf.all(percentProjects);
  return withoutWeight > 0 ? meanOf.weighed : meanOf.withPercent(percentProjects);
}

/** How much of the percent was stated, where some of it follows from the stage. */
function ofStated({ stated, finished, statedPercent }: Explained, lang: Lang): string[] {
  const texts = textsIn(lang).explanation;
  if (finished === 0) return [];
  if (stated === 0) return [texts.nothingStated];
  return statedPercent === null ? [] : [texts.statedPercent(reckoned(statedPercent))];
}

function missing({ percent, withoutPercent, silent, low, high, dropped, unreported }: Explained, lang: Lang): string[] {
  const texts = textsIn(lang).explanation;
  const sentences: string[] = [];
  if (percent !== null && withoutPercent + silent > 0) {
    sentences.push(unreported === UnreportedRule.EXCLUDE ? texts.leftOut : texts.countedAsZero);
    if (low !== null && high !== null) sentences.push(texts.bounds(reckoned(low), reckoned(high)));
  }
  if (dropped > 0) sentences.push(texts.dropped(dropped));
  return sentences;
}

/** Who vouches for the reports used. */
function sources({ lowestState, certifiedOnly }: Explained, lang: Lang): string[] {
  const texts = textsIn(lang).explanation.sources;
  if (certifiedOnly) return [texts.certifiedOnly];
  if (lowestState === null) return [];
  if (lowestState === ReportState.CERTIFIED) return [texts.certified];
  return [lowestState === ReportState.PUBLISHED ? texts.published : texts.notCertified];
}

function freshness(e: Explained, lang: Lang): string[] {
  const texts = textsIn(lang).explanation;
  const { oldest, newest, medianAgeDays } = e;
  const onTime = e.projectCount > 0 ? [texts.onTime(e.onTime, e.projectCount)] : [];
  if (oldest === null || newest === null || medianAgeDays === null) return onTime;
  const ages = { oldest: dayText(oldest, lang), newest: dayText(newest, lang), medianAge: ageText(medianAgeDays, lang) };
  return [texts.freshness({ ...e, ...ages }), ...onTime];
}
