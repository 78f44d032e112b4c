import type { GraphQLResolveInfo } from 'graphql';
import type { ProgressBasis } from '../../schema/progress/progress.input';
import { requestedFields } from '../../src/context/lookahead';
import type { RequestContext } from '../../src/context/request-context';
import { ProjectStage } from '../../src/domain/enums';
import { progressRollUps } from '../../src/queries/progress/progress.queries';
import type { RollUp } from '../../src/queries/progress/roll-up-result';
import type { RequestedMeasures } from '../../src/queries/progress/roll-up-sums';
import type { ScopeKey } from '../../src/queries/progress/scope';
import { Coverage, Freshness, Progress, type Question, StageCount } from './progress.type';
import { basisOf } from './roll-up-basis';

/**
 * The progress of one node. Nodes asked for at the same time on the same basis, for the same fields, share one statement.
 * `path` leads from the field that `info` is of to the progress, where it is not that field itself.
 */
export async function progressOf(
  scope: ScopeKey,
  given: ProgressBasis | null,
  context: RequestContext,
  info: GraphQLResolveInfo,
  path: string[] = [],
): Promise<Progress> {
  const basis = await basisOf(given, context, info);
  return answerOf({ scope, basis }, await context.loaders.load(progressRollUps, scope, { basis, requested: wantedBy(info, path) }));
}

/** A roll-up as the answer to its question. */
export function answerOf(question: Question, rollUp: RollUp): Progress {
  const { pointInTime, weighting, counting, unreported } = question.basis;
  return Object.assign(new Progress(), {
    ...rollUp,
    question,
    rollUp,
    coverage: coverageOf(rollUp, question),
    byStage: stagesInOrder(rollUp),
    freshness: Object.assign(new Freshness(), rollUp),
    asOf: pointInTime.asOf,
    knownAt: pointInTime.knownAt,
    weighting,
    counting,
    unreported,
  });
}

/** The measures that the query requests, at the ends of any of the paths. */
export function wantedBy(info: GraphQLResolveInfo, ...paths: string[][]): RequestedMeasures {
  const fields = requestedFields(
    info,
    (paths.length > 0 ? paths : [[]]).flatMap((path) => [path, [...path, 'coverage']]),
  );
  const anyOf = (...names: string[]): boolean => names.some((name) => fields.has(name));
  return {
    overlaps: anyOf('overlapCount'),
    planned: anyOf('plannedPercent', 'variance'),
    onTime: anyOf('onTime', 'onTimeRate', 'explanation'),
    freshness: anyOf('freshness', 'status', 'explanation'),
  };
}

const rate = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function coverageOf({ projectCount, reported, onTime }: RollUp, question: Question): Coverage {
  return Object.assign(new Coverage(), {
    question,
    expected: projectCount,
    reported,
    rate: rate(reported, projectCount),
    onTime,
    onTimeRate: rate(onTime, projectCount),
  });
}

const STAGES: readonly (ProjectStage | null)[] = [...Object.values(ProjectStage), null];

function stagesInOrder({ byStage }: RollUp): StageCount[] {
  return STAGES.flatMap((stage) => byStage.filter((group) => group.stage === stage)).map((group) => Object.assign(new StageCount(), group));
}
