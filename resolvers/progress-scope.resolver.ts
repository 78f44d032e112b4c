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
import { ProgressBasis } from '../schema/progress.input';
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
    description: 'The distinct projects that it reaches on the day: leaf projects only, the dropped included. These are what `progress` counts.',
  })
  projects(
    @Root() node: { id: number },
    @Args(() => ProjectsArgs) args: ProjectsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Project> {
    return projectsOf(scopeOf(node), args, context, info);
  }

  @FieldResolver(() => Progress, { description: 'How far the distinct projects that it reaches have come.' })
  progress(
    @Root() node: { id: number },
    @Arg('basis', () => ProgressBasis, { nullable: true, description: 'How to roll up. Default: as of the day asked for above, every project alike, over those that reported.' })
    basis: ProgressBasis | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Progress> {
    return progressOf(scopeOf(node), basis, context, info);
  }
}
