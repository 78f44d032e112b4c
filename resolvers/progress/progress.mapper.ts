import { make } from '../../schema/base/make';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import type { Tally } from '../../src/queries/progress/progress.queries';
import { Coverage, Freshness, Progress, type Question, StageCount } from './progress.type';

/** The answer to a question, from its roll-up. */
export function toProgress(question: Question, tally: Tally): Progress {
  const { moment: pointInTime, weighting, counting, unreported } = question.basis;
  return make(Progress, {
    ...tally,
    question,
    tally,
    coverage: toCoverage(tally, question),
    byStage: stagesInOrder(tally),
    freshness: make(Freshness, tally),
    asOf: pointInTime.asOf,
    knownAt: pointInTime.knownAt,
    weighting,
    counting,
    unreported,
  });
}

const rate = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function toCoverage({ projectCount, reported, onTime }: Tally, question: Question): Coverage {
  return make(Coverage, {
    question,
    expected: projectCount,
    reported,
    rate: rate(reported, projectCount),
    onTime,
    onTimeRate: rate(onTime, projectCount),
  });
}

const STAGES: readonly (ProjectStage | null)[] = [...Object.values(ProjectStage), null];

function stagesInOrder({ byStage }: Tally): StageCount[] {
  return STAGES.flatMap((stage) => byStage.filter((group) => group.stage === stage)).map((group) => make(StageCount, group));
}
