import { make } from '../../schema/base/make';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import type { RollUp } from '../../src/queries/progress/roll-up-result';
import { Composition, Coverage, Freshness, PercentBounds, Progress, type Question, StageCount } from './progress.type';

/** The answer to a question, from its roll-up. */
export function toProgress(question: Question, rollUp: RollUp): Progress {
  const { pointInTime, weighting, counting, unreported } = question.basis;
  return make(Progress, {
    ...rollUp,
    question,
    rollUp,
    bounds: make(PercentBounds, rollUp),
    composition: toComposition(rollUp),
    coverage: toCoverage(rollUp, question),
    byStage: stagesInOrder(rollUp),
    freshness: make(Freshness, rollUp),
    asOf: pointInTime.asOf,
    knownAt: pointInTime.knownAt,
    weighting,
    counting,
    unreported,
  });
}

/** Adds up to `projectCount`. */
export const toComposition = ({ projectCount, withPercent, stated, silent }: RollUp): Composition =>
  make(Composition, { stated, finished: withPercent - stated, withoutPercent: projectCount - withPercent - silent, silent });

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export function toCoverage({ projectCount, withPercent, silent, pending, onTime }: RollUp, question: Question): Coverage {
  const withAnyReport = projectCount - silent;
  const [withPercentShare, onTimeShare] = [share(withPercent, projectCount), share(onTime, projectCount)];
  return make(Coverage, {
    question,
    expected: projectCount,
    withPercent,
    withAnyReport,
    pending,
    withPercentShare,
    anyReportShare: share(withAnyReport, projectCount),
    onTime,
    onTimeShare,
    reported: withPercent,
    rate: withPercentShare ?? 0,
    onTimeRate: onTimeShare ?? 0,
  });
}

function stagesInOrder({ byStage }: RollUp): StageCount[] {
  return [...Object.values(ProjectStage), null]
    .flatMap((stage) => byStage.filter((group) => group.stage === stage))
    .map((group) => make(StageCount, group));
}
