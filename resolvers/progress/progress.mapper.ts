import { make } from '../../schema/base/make';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import type { RollUp } from '../../src/queries/progress/roll-up-result';
import { Coverage, Freshness, Progress, type Question, StageCount } from './progress.type';

/** The answer to a question, from its roll-up. */
export function toProgress(question: Question, rollUp: RollUp): Progress {
  const { pointInTime, weighting, counting, unreported } = question.basis;
  return make(Progress, {
    ...rollUp,
    question,
    rollUp,
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

const rate = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function toCoverage({ projectCount, reported, onTime }: RollUp, question: Question): Coverage {
  return make(Coverage, {
    question,
    expected: projectCount,
    reported,
    rate: rate(reported, projectCount),
    onTime,
    onTimeRate: rate(onTime, projectCount),
  });
}

function stagesInOrder({ byStage }: RollUp): StageCount[] {
  return [...Object.values(ProjectStage), null]
    .flatMap((stage) => byStage.filter((group) => group.stage === stage))
    .map((group) => make(StageCount, group));
}
