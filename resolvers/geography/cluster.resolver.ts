import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Cluster } from '../../entities/geography/cluster.entity';
import { ClusterMembership } from '../../entities/geography/cluster-membership.entity';
import { MemberState } from '../../entities/geography/member-state.entity';
import { Province } from '../../entities/geography/province.entity';
import { Plan } from '../../entities/planning/plan.entity';
import { Cost } from '../../schema/base/cost';
import { AsOf, AsOfBelow, KnownAtBelow, PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import type { PointInTime } from '../../src/domain/point-in-time';
import { clustersInForce, membershipsOfClusters } from '../../src/queries/geography/cluster.queries';
import { provincesOfClusters } from '../../src/queries/geography/province.queries';
import { plansOfClusters } from '../../src/queries/planning/plan.queries';
import { byCode, byId } from '../../src/queries/shared/entity.queries';

@Resolver(() => Cluster)
export class ClusterResolver {
  @Cost({ assumedSize: 10 })
  @Query(() => [Cluster], { description: 'The clusters that have members on the `asOf` day, by code.' })
  clusters(@AsOf() pointInTime: PointInTime, @Ctx() { db }: RequestContext): Promise<Cluster[]> {
    return clustersInForce(db, pointInTime);
  }

  @Query(() => Cluster, { nullable: true, description: 'The cluster with this code; null = there is none.' })
  cluster(
    @Arg('code', { description: 'For example TH-CL-GULF.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @KnownAtBelow() _knownAt: Date | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Cluster | null> {
    return loaders.load(byCode(Cluster), code, null);
  }

  @FieldResolver(() => MemberState, { description: 'The country.' })
  memberState(@Root() cluster: Cluster, @Ctx() { loaders }: RequestContext): Promise<MemberState | null> {
    return loaders.load(byId(MemberState), cluster.memberStateId, null);
  }

  @Cost({ assumedSize: 15 })
  @FieldResolver(() => [Province], { description: 'The provinces that belong to the cluster on the `asOf` day, by code.' })
  provinces(@Root() cluster: Cluster, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Province[]> {
    return loaders.load(provincesOfClusters, cluster.id, pointInTime);
  }

  @Cost({ assumedSize: 20 })
  @FieldResolver(() => [ClusterMembership], { description: 'Every span in which a province belongs to the cluster, earliest first.' })
  memberships(
    @Root() cluster: Cluster,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ClusterMembership[]> {
    return loaders.load(membershipsOfClusters, cluster.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Plan], { description: 'The plans of the cluster, by code; empty = none is on record.' })
  plans(@Root() cluster: Cluster, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Plan[]> {
    return loaders.load(plansOfClusters, cluster.id, pointInTime);
  }
}
