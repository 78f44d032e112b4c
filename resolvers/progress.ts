import type { GraphQLResolveInfo } from 'graphql';
import { Coverage, Progress, StageCount } from '../schema/progress.type';
import type { ProgressBasis } from '../schema/progress.input';
import type { Context } from '../src/context';
import { ProjectStage, UnreportedRule, Weighting } from '../src/domain/enums';
import { progressTallies, type Tally } from '../src/queries/progress.queries';
import type { Scope } from '../src/queries/reach';

/** The progress of one node. Nodes asked for at the same time on the same basis share one statement. */
export async function progressOf(scope: Scope, basis: ProgressBasis | null, context: Context, info: GraphQLResolveInfo): Promise<Progress> {
  const moment = context.moments.named(info.path, basis?.asOf);
  const weighting = basis?.weighting ?? Weighting.EQUAL;
  const tally = await context.loaders.load(progressTallies, scope, {
    moment,
    weighting,
    unreported: basis?.unreported ?? UnreportedRule.EXCLUDE,
    where: basis?.where ?? null,
  });
  return Object.assign(new Progress(), {
    percent: tally.percent,
    projectCount: tally.projectCount,
    coverage: coverageOf(tally),
    byStage: stagesInOrder(tally),
    asOf: moment.asOf,
    weighting,
  });
}

function coverageOf({ projectCount, reported }: Tally): Coverage {
  const rate = projectCount === 0 ? 0 : reported / projectCount;
  return Object.assign(new Coverage(), { expected: projectCount, reported, rate });
}

const STAGES: readonly (ProjectStage | null)[] = [...Object.values(ProjectStage), null];

function stagesInOrder({ byStage }: Tally): StageCount[] {
  return STAGES.flatMap((stage) => byStage.filter((group) => group.stage === stage)).map((group) => Object.assign(new StageCount(), group));
}
