import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Cluster } from '../../entities/geography/cluster.entity';
import { MemberState } from '../../entities/geography/member-state.entity';
import type { Province } from '../../entities/geography/province.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost } from '../../schema/base/cost';
import { AsOf, AsOfBelow, KnownAtBelow } from '../../schema/base/point-in-time-args';
import { ProvincesArgs } from '../../schema/geography/province.args';
import type { RequestContext } from '../../src/context/request-context';
import type { PointInTime } from '../../src/domain/point-in-time';
import { clustersOfMemberStates } from '../../src/queries/geography/cluster.queries';
import { allByCode, byCode } from '../../src/queries/shared/entity.queries';
import { ProvinceConnection, provincesOf } from './province.connection';

@Resolver(() => MemberState)
export class MemberStateResolver {
  @Cost({ assumedSize: 3 })
  @Query(() => [MemberState], { description: 'The three countries, by code.' })
  memberStates(@AsOfBelow() _asOf: undefined, @Ctx() { db }: RequestContext): Promise<MemberState[]> {
    return allByCode(db, MemberState);
  }

  @Query(() => MemberState, { nullable: true, description: 'The country with this code; null = there is none.' })
  memberState(
    @Arg('code', { description: 'ID, MY or TH.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @KnownAtBelow() _knownAt: Date | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MemberState | null> {
    return loaders.load(byCode(MemberState), code, null);
  }

  @Cost({ assumedSize: 15 })
  @FieldResolver(() => ProvinceConnection, {
    description: 'The provinces or states of the country that are members of the programme on the `asOf` day.',
  })
  provinces(
    @Root() state: MemberState,
    @Args(() => ProvincesArgs) args: ProvincesArgs,
    @AsOf() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Connection<Province> {
    return provincesOf(state.id, args, pointInTime, context);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Cluster], { description: 'The clusters of the country that have members on the `asOf` day, by code.' })
  clusters(@Root() state: MemberState, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Cluster[]> {
    return loaders.load(clustersOfMemberStates, state.id, pointInTime);
  }
}
