import type { Day } from './days';
import type { LocalizedTexts } from './languages';
import { COUNTED_INDICATORS, type Measure } from './process-indicators';
import { UnmeasuredReason } from './vocabularies/process';

/** From which percent on a level holds. */
export interface RubricBand {
  /** 0 to 100. */
  readonly from: number;
  readonly names: LocalizedTexts;
}

/** A measured indicator that is a part of another one, and how much it weighs. */
export interface RubricComponent {
  /** The code of the indicator. */
  readonly indicator: string;
  /** More than 0; only the relations of the weights matter. */
  readonly weight: number;
}

/** How an indicator is scored. */
export interface Rubric {
  /** Empty = it has a rule of its own. */
  readonly components: readonly RubricComponent[];
  /** Empty = the percent has no levels. */
  readonly bands: readonly RubricBand[];
}

/** The most components and bands of a rubric, and the greatest weight. */
export const [MOST_COMPONENTS, MOST_BANDS, MAX_WEIGHT] = [4, 10, 1_000] as const;

/** Whether an indicator can be a component: it is measured by a rule of its own. */
export const isComponent = (code: string): boolean => COUNTED_INDICATORS.includes(code);

/** The rubric that holds on a day, of those of an indicator, whose spans do not overlap; null = none does. */
export const rubricOn = <R extends { readonly validFrom: Day; readonly validTo: Day | null }>(rubrics: readonly R[], day: Day): R | null =>
  rubrics.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo)) ?? null;

/** The level that a percent reaches: that of the highest band that it is not below; null = there is none. */
export function levelOf(percent: number | null, bands: readonly RubricBand[]): LocalizedTexts | null {
  if (percent === null) return null;
  const reached = bands.filter(({ from }) => from <= percent);
  return reached.reduce<RubricBand | null>((best, band) => (best && best.from > band.from ? best : band), null)?.names ?? null;
}

/** Ten decimals: what binary fractions add beyond would miss a level that begins there. */
const rounded = (percent: number): number => Math.round(percent * 1e10) / 1e10;

/**
 * The weighted mean of components, as they were measured. Where one of them has no percent, there is none of the whole: `low` and `high` say what
 * it can be, and of a component of which nothing is known they suppose 0 and 100.
 */
export function weighted(components: readonly RubricComponent[], measures: ReadonlyMap<string, Measure>): Measure {
  const parts = components.map(({ indicator, weight }) => ({ weight, measure: measures.get(indicator)! }));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (valueOf: (measure: Measure) => number): number =>
    rounded(parts.reduce((sum, { weight, measure }) => sum + weight * valueOf(measure), 0) / total);
  const none = { kind: null, tally: null };
  if (parts.every(({ measure }) => measure.low === null))
    return { ...none, percent: null, low: null, high: null, unmeasured: parts[0]!.measure.unmeasured };
  const [low, high] = [mean((measure) => measure.low ?? 0), mean((measure) => measure.high ?? 100)];
  return parts.some(({ measure }) => measure.percent === null)
    ? { ...none, percent: null, low, high, unmeasured: UnmeasuredReason.INCOMPLETE }
    : { ...none, percent: mean((measure) => measure.percent!), low, high, unmeasured: null };
}
