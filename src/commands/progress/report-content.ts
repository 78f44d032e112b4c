import { type Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { type Problem, problem } from '../../domain/problems';
import type { ProjectStage } from '../../domain/vocabularies/projects';
import { asOfProblems } from '../as-of';

/** What a report states. Null = not stated. Percents are decimals from 0 to 100. */
export interface ReportContent {
  readonly asOf: Day;
  readonly stage: ProjectStage | null;
  readonly percent: number | null;
  readonly plannedPercent: number | null;
  readonly financialPercent: number | null;
  readonly narratives: LocalizedTexts | null;
}

const PERCENTS = ['percent', 'plannedPercent', 'financialPercent'] as const;

/** The most characters of a narrative in one language. */
export const MAX_NARRATIVE = 5_000;

/** What cannot be, whoever states it. */
export function contentProblems(content: ReportContent, today: Day): Problem[] {
  return [
    ...asOfProblems(content.asOf, today),
    ...PERCENTS.filter((name) => content[name] !== null && !(content[name] >= 0 && content[name] <= 100)).map((name) =>
      problem('PERCENT_RANGE', name),
    ),
    ...PERCENTS.filter((name) => content[name] !== null && isTooExact(content[name])).map((name) => problem('TOO_EXACT', name)),
    ...(Object.values(content.narratives ?? {}).some((text) => text.length > MAX_NARRATIVE) ? [problem('TOO_LONG', 'narratives')] : []),
  ];
}

/** Whether a percent has more than the four decimals that are stored. */
const isTooExact = (percent: number): boolean => Number(percent.toFixed(4)) !== percent;

/** Whether a report says anything at all. */
export const statesNothing = ({ stage, narratives, ...content }: ReportContent): boolean =>
  stage === null && narratives === null && PERCENTS.every((name) => content[name] === null);
