import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { ProjectResponsibility } from '../../entities/projects/project-responsibility.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import type { RequestContext } from '../../src/context/request-context';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';

@Resolver(() => ProjectResponsibility)
export class ProjectResponsibilityResolver {
  @FieldResolver(() => Organisation, { description: 'The organisation.' })
  organisation(@Root() { organisationId }: ProjectResponsibility, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, organisationId, context);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that stated it; null = the editors, from the document.' })
  statedBy(@Root() { statedById }: ProjectResponsibility, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, statedById, context);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that the fact is taken from; null = none is recorded.' })
  citation(@Root() responsibility: ProjectResponsibility, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(responsibility, context);
  }
}
