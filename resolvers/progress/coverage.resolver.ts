import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Project } from '../../entities/projects/project.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { PageArgs } from '../../schema/base/page.args';
import type { RequestContext } from '../../src/context/request-context';
import { ProjectConnection, projectsOf } from '../projects/project.connection';
import { Coverage } from './progress.type';

@Resolver(() => Coverage)
export class CoverageResolver {
  @Cost({ weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => ProjectConnection, { description: 'The counted projects that have no percent.' })
  missing(
    @Root() { question: { scope, basis } }: Coverage,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Project> {
    return projectsOf(scope, { ...args, where: basis.where }, context, info, {
      pointInTime: basis.pointInTime,
      only: 'UNREPORTED',
      ...(basis.groups ? { groups: basis.groups } : {}),
    });
  }
}
