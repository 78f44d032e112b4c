import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Citation } from '../entities/citation.entity';
import { ProgressReport } from '../entities/progress-report.entity';
import { Project } from '../entities/project.entity';
import { Province } from '../entities/province.entity';
import { Allocation } from '../schema/allocation.type';
import { ProgressChange } from '../schema/progress-change.type';
import { ProgressContribution } from '../schema/progress-contribution.type';
import type { Context } from '../src/context';
import { byId } from '../src/queries/entity.queries';
import { citationOf } from './citation.resolver';

@Resolver(() => ProgressContribution)
export class ProgressContributionResolver {
  @FieldResolver(() => Project, { description: 'The project.' })
  project(@Root() { projectId }: ProgressContribution, @Ctx() { loaders }: Context): Promise<Project | null> {
    return loaders.load(byId(Project), projectId, null);
  }

  @FieldResolver(() => ProgressReport, { nullable: true, description: 'The report that its percent is from; null = it has none.' })
  report(@Root() { reportId }: ProgressContribution, @Ctx() { loaders }: Context): Promise<ProgressReport | null> | null {
    return reportId === null ? null : loaders.load(byId(ProgressReport), reportId, null);
  }
}

@Resolver(() => ProgressChange)
export class ProgressChangeResolver {
  @FieldResolver(() => Project, { description: 'The project.' })
  project(@Root() { projectId }: ProgressChange, @Ctx() { loaders }: Context): Promise<Project | null> {
    return loaders.load(byId(Project), projectId, null);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'Where the later fact was said; null = not recorded.' })
  citation(@Root() change: ProgressChange, @Ctx() context: Context): Promise<Citation | null> | null {
    return citationOf(change, context);
  }
}

@Resolver(() => Allocation)
export class AllocationResolver {
  @FieldResolver(() => Province, { description: 'The province.' })
  province(@Root() { provinceId }: Allocation, @Ctx() { loaders }: Context): Promise<Province | null> {
    return loaders.load(byId(Province), provinceId, null);
  }
}
