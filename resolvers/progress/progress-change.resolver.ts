import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Project } from '../../entities/projects/project.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import type { RequestContext } from '../../src/context/request-context';
import { byId } from '../../src/queries/shared/entity.queries';
import { citationOf } from '../provenance/citation.resolver';
import { ProgressChange } from './progress-change.type';

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
