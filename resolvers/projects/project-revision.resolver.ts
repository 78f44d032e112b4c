import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Project } from '../../entities/projects/project.entity';
import { ProjectRevision } from '../../entities/projects/project-revision.entity';
import { Cost } from '../../schema/base/cost';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import type { PointInTime } from '../../src/domain/point-in-time';
import { revisionsOfProjects } from '../../src/queries/projects/project-revision.queries';
import { loadRelated } from '../shared/load-related';

@Resolver(() => Project)
export class ProjectRevisionsResolver {
  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [ProjectRevision], {
    description: 'What offices changed of what is on record about the project, the first first; empty = nothing.',
  })
  revisions(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProjectRevision[]> {
    return loaders.load(revisionsOfProjects, project.id, pointInTime);
  }

  @FieldResolver(() => Int, { description: 'How many revisions the project has: what a mutation names as seen.' })
  async version(@Root() project: Project, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<number> {
    return (await loaders.load(revisionsOfProjects, project.id, pointInTime)).length;
  }
}

@Resolver(() => ProjectRevision)
export class ProjectRevisionResolver {
  @FieldResolver(() => Organisation, { description: 'The office that changed it.' })
  async office(@Root() { officeId }: ProjectRevision, @Ctx() context: RequestContext): Promise<Organisation> {
    return (await loadRelated(Organisation, officeId, context))!;
  }
}
