import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { conceptOf } from '../../entities/catalogue';
import { Project } from '../../entities/projects/project.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { ProgressScope } from '../../schema/base/progress-scope.type';
import { BASIS_DESCRIPTION, ProgressBasis } from '../../schema/progress/progress.input';
import { ProjectsArgs } from '../../schema/projects/project.args';
import type { RequestContext } from '../../src/context/request-context';
import { ProjectRelevance } from '../../src/domain/vocabularies/projects';
import type { ScopeKey } from '../../src/queries/progress/scope';
import { ProjectConnection, projectsOf } from '../projects/project.connection';
import { progressOf } from './progress.loader';
import { Progress } from './progress.type';

/** True where the scope is a project outside the programme: who asks about it asks for it. Undefined elsewhere: questions are told apart by their JSON. */
const isOutside = (node: object): true | undefined =>
  (node instanceof Project && node.relevance !== ProjectRelevance.PROGRAMME) || undefined;

const scopeOf = (node: { id: number }): ScopeKey => ({ kind: conceptOf(node).scope!, id: node.id });

/** The fields of every scope. */
@Resolver(() => ProgressScope)
export class ProgressScopeResolver {
  @FieldResolver(() => ProjectConnection, {
    description:
      'The leaf projects that belong to this scope on the `asOf` day, each once. Includes dropped projects, which `progress` leaves out of its percent.',
  })
  projects(
    @Root() node: { id: number },
    @Args(() => ProjectsArgs) args: ProjectsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Project> {
    return projectsOf(scopeOf(node), args, context, info, { outside: isOutside(node) });
  }

  @Cost({ weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => Progress, { description: 'Progress of all projects that belong to this scope, each counted once.' })
  progress(
    @Root() node: { id: number },
    @Arg('basis', () => ProgressBasis, { nullable: true, description: BASIS_DESCRIPTION })
    basis: ProgressBasis | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Progress> {
    return progressOf(scopeOf(node), basis, context, info, { outside: isOutside(node) });
  }
}
