import type { GraphQLResolveInfo } from 'graphql';
import type { ProgressBasis } from '../../schema/progress/progress.input';
import { requestedFields } from '../../src/context/lookahead';
import type { RequestContext } from '../../src/context/request-context';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import { progressTallies, type Tally } from '../../src/queries/progress/progress.queries';
import type { RequestedMeasures } from '../../src/queries/progress/roll-up';
import type { ScopeKey } from '../../src/queries/progress/scope-membership';
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
  return answerOf({ scope, basis }, await context.loaders.load(progressTallies, scope, { basis, wanted: wantedBy(info, path) }));
}

/** A tally as the answer to its question. */
export function answerOf(question: Question, tally: Tally): Progress {
  const { moment, weighting, counting, unreported } = question.basis;
  return Object.assign(new Progress(), {
    ...tally,
    question,
    tally,
    coverage: coverageOf(tally, question),
    byStage: stagesInOrder(tally),
    freshness: Object.assign(new Freshness(), tally),
    asOf: moment.asOf,
    knownAt: moment.knownAt,
    weighting,
    counting,
    unreported,
  });
}

/** What of a tally the query asks for, at the ends of any of the paths. */
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

export function coverageOf({ projectCount, reported, onTime }: Tally, question: Question): Coverage {
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

function stagesInOrder({ byStage }: Tally): StageCount[] {
  return STAGES.flatMap((stage) => byStage.filter((group) => group.stage === stage)).map((group) => Object.assign(new StageCount(), group));
}
