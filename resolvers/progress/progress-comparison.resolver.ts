import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Project } from '../../entities/projects/project.entity';
import { Cost } from '../../schema/base/cost';
import type { RequestContext } from '../../src/context/request-context';
import { byId } from '../../src/queries/shared/entity.queries';
import { ProgressComparison } from './progress-comparison.type';

@Resolver(() => ProgressComparison)
export class ProgressComparisonResolver {
  @Cost({ assumedSize: 20 })
  @FieldResolver(() => [Project], { description: 'The projects that have a percent now and had none then, by code.' })
  joined(@Root() { joinedIds }: ProgressComparison, @Ctx() context: RequestContext): Promise<(Project | null)[]> {
    return context.loaders.loadMany(byId(Project), joinedIds, null);
  }

  @Cost({ assumedSize: 20 })
  @FieldResolver(() => [Project], { description: 'The projects that had a percent then and have none now, by code.' })
  left(@Root() { leftIds }: ProgressComparison, @Ctx() context: RequestContext): Promise<(Project | null)[]> {
    return context.loaders.loadMany(byId(Project), leftIds, null);
  }
}
