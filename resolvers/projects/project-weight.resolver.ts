import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Decision } from '../../entities/mechanism/decision.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Project } from '../../entities/projects/project.entity';
import { ProjectWeight } from '../../entities/projects/project-weight.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { DecimalScalar } from '../../schema/base/scalars';
import type { RequestContext } from '../../src/context/request-context';
import type { PointInTime } from '../../src/domain/point-in-time';
import { weightsOfProjects } from '../../src/queries/projects/project-weight.queries';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';

@Resolver(() => Project)
export class ProjectWeightsResolver {
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'The weight among the projects of its working group on the `asOf` day; null = none was given, and none is inherited.',
  })
  async assignedWeight(
    @Root() { id }: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string | null> {
    return (await loaders.load(weightsOfProjects, id, pointInTime)).at(-1)?.weight ?? null;
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [ProjectWeight], {
    description: 'The weights that the project was given up to the `asOf` day, the first first; empty = none.',
  })
  weightHistory(
    @Root() { id }: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProjectWeight[]> {
    return loaders.load(weightsOfProjects, id, pointInTime);
  }
}

@Resolver(() => ProjectWeight)
export class ProjectWeightResolver {
  @FieldResolver(() => Decision, { nullable: true, description: 'The decision that sets it; null = none is named.' })
  decision(@Root() { decisionId }: ProjectWeight, @Ctx() context: RequestContext): Promise<Decision | null> {
    return loadRelated(Decision, decisionId, context);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that says so; null = none is named.' })
  citation(@Root() weight: ProjectWeight, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(weight, context);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that stated it; null = the editors, from the document.' })
  statedBy(@Root() { statedById }: ProjectWeight, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, statedById, context);
  }
}
