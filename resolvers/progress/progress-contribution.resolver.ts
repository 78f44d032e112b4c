import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { Project } from '../../entities/projects/project.entity';
import type { RequestContext } from '../../src/context/request-context';
import { byId } from '../../src/queries/shared/entity.queries';
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
