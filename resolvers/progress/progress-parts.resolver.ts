import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Province } from '../../entities/geography/province.entity';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { Project } from '../../entities/projects/project.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import type { RequestContext } from '../../src/context/request-context';
import { byId } from '../../src/queries/shared/entity.queries';
import { citationOf } from '../provenance/citation.resolver';
import { Allocation } from './allocation.type';
import { ProgressChange } from './progress-change.type';
import { ProgressContribution } from './progress-contribution.type';

@Resolver(() => ProgressContribution)
export class ProgressContributionResolver {
  @FieldResolver(() => Project, { description: 'The project.' })
  project(@Root() { projectId }: ProgressContribution, @Ctx() { loaders }: RequestContext): Promise<Project | null> {
    return loaders.load(byId(Project), projectId, null);
  }

  @FieldResolver(() => ProgressReport, {
    nullable: true,
    description: 'The report that the percent is from; null = the project has no percent.',
  })
  report(@Root() { reportId }: ProgressContribution, @Ctx() { loaders }: RequestContext): Promise<ProgressReport | null> | null {
    return reportId === null ? null : loaders.load(byId(ProgressReport), reportId, null);
  }
}

@Resolver(() => ProgressChange)
export class ProgressChangeResolver {
  @FieldResolver(() => Project, { description: 'The project.' })
  project(@Root() { projectId }: ProgressChange, @Ctx() { loaders }: RequestContext): Promise<Project | null> {
    return loaders.load(byId(Project), projectId, null);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that states the value after; null = not recorded.' })
  citation(@Root() change: ProgressChange, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(change, context);
  }
}

@Resolver(() => Allocation)
export class AllocationResolver {
  @FieldResolver(() => Province, { description: 'The province.' })
  province(@Root() { provinceId }: Allocation, @Ctx() { loaders }: RequestContext): Promise<Province | null> {
    return loaders.load(byId(Province), provinceId, null);
  }
}
