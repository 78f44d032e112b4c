import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Body } from '../entities/body.entity';
import { Cluster } from '../entities/cluster.entity';
import { Corridor } from '../entities/corridor.entity';
import { MemberState } from '../entities/member-state.entity';
import { Project } from '../entities/project.entity';
import { Province } from '../entities/province.entity';
import { Sector } from '../entities/sector.entity';
import type { Connection } from '../schema/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../schema/cost';
import { BASIS_DESCRIPTION, ProgressBasis } from '../schema/progress.input';
import { ProgressScope } from '../schema/progress-scope.type';
import { Progress } from '../schema/progress.type';
import { ProjectsArgs } from '../schema/project.args';
import { ProjectConnection } from '../schema/project.type';
import type { Context } from '../src/context';
import type { Scope, ScopeKind } from '../src/queries/reach';
import { progressOf } from './progress';
import { projectsOf } from './project-list';

const KINDS: readonly [new () => object, ScopeKind][] = [
  [Project, 'PROJECT'],
  [Province, 'PROVINCE'],
  [Cluster, 'CLUSTER'],
  [Corridor, 'CORRIDOR'],
  [Sector, 'SECTOR'],
  [MemberState, 'MEMBER_STATE'],
  [Body, 'BODY'],
];

function scopeOf(node: { id: number }): Scope {
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
    @Ctx() context: Context,
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
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Progress> {
    return progressOf(scopeOf(node), basis, context, info);
  }
}
