import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Cluster } from '../../entities/geography/cluster.entity';
import { Corridor } from '../../entities/geography/corridor.entity';
import { MemberState } from '../../entities/geography/member-state.entity';
import { Province } from '../../entities/geography/province.entity';
import { Body } from '../../entities/mechanism/body.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { Project } from '../../entities/projects/project.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { ProgressScope } from '../../schema/base/progress-scope.type';
import { BASIS_DESCRIPTION, ProgressBasis } from '../../schema/progress/progress.input';
import { ProjectsArgs } from '../../schema/projects/project.args';
import type { RequestContext } from '../../src/context/request-context';
import type { ScopeKey, ScopeKind } from '../../src/queries/progress/scope';
import { ProjectConnection } from '../projects/project.type';
import { projectsOf } from '../projects/project-list';
import { Progress } from './progress.type';
import { progressOf } from './progress-answer';

const KINDS: readonly [new () => object, ScopeKind][] = [
  [Project, 'PROJECT'],
  [Province, 'PROVINCE'],
  [Cluster, 'CLUSTER'],
  [Corridor, 'CORRIDOR'],
  [Sector, 'SECTOR'],
  [MemberState, 'MEMBER_STATE'],
  [Body, 'BODY'],
];

function scopeOf(node: { id: number }): ScopeKey {
  return { kind: KINDS.find(([type]) => node instanceof type)![1], id: node.id };
}

/** The two fields that every scope has, once for all of them. */
@Resolver(() => ProgressScope)
export class ProgressScopeResolver {
  @FieldResolver(() => ProjectConnection, {
    description:
      'The projects that belong here on the day, each once. A project with parts is listed as its leaf parts. Includes dropped projects, which `progress` leaves out of its percent.',
  })
  projects(
    @Root() node: { id: number },
    @Args(() => ProjectsArgs) args: ProjectsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Project> {
    return projectsOf(scopeOf(node), args, context, info);
  }

  @Cost({ weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => Progress, { description: 'Progress of all projects that belong here, each counted once.' })
  progress(
    @Root() node: { id: number },
    @Arg('basis', () => ProgressBasis, { nullable: true, description: BASIS_DESCRIPTION })
    basis: ProgressBasis | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Progress> {
    return progressOf(scopeOf(node), basis, context, info);
  }
}
