import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { BorderCrossing } from '../../entities/geography/border-crossing.entity';
import { Cluster } from '../../entities/geography/cluster.entity';
import { Corridor } from '../../entities/geography/corridor.entity';
import { MemberState } from '../../entities/geography/member-state.entity';
import { ProgrammeMembership } from '../../entities/geography/programme-membership.entity';
import { Province } from '../../entities/geography/province.entity';
import type { Observation } from '../../entities/indicators/observation.entity';
import { Plan } from '../../entities/planning/plan.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost } from '../../schema/base/cost';
import { GeoPoint } from '../../schema/base/geo-point.type';
import { make } from '../../schema/base/make';
import { AsOf, AsOfBelow, KnownAtBelow, PointInTimeArg } from '../../schema/base/point-in-time-args';
import { ProvincesArgs } from '../../schema/geography/province.args';
import type { RequestContext } from '../../src/context/request-context';
import { limitedKeys } from '../../src/domain/limits';
import type { PointInTime } from '../../src/domain/point-in-time';
import { crossingsOfProvinces } from '../../src/queries/geography/border-crossing.queries';
import { clustersOfProvinces } from '../../src/queries/geography/cluster.queries';
import { corridorsOfProvinces } from '../../src/queries/geography/corridor.queries';
import { membershipsOfProvinces, WHOLE_PROGRAMME } from '../../src/queries/geography/province.queries';
import { plansOfProvinces } from '../../src/queries/planning/plan.queries';
import { byCode, byId } from '../../src/queries/shared/entity.queries';
import { ProvinceObservationsArgs } from '../indicators/observation.args';
import { ObservationConnection, observationsOf } from '../indicators/observation.connection';
import { ProvinceConnection, provincesOf } from './province.connection';

@Resolver(() => Province)
export class ProvinceResolver {
  @Cost({ assumedSize: 40 })
  @Query(() => ProvinceConnection, { description: 'The provinces and states that are members of the programme on the `asOf` day.' })
  provinces(
    @Args(() => ProvincesArgs) args: ProvincesArgs,
    @AsOf() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Connection<Province> {
    return provincesOf(WHOLE_PROGRAMME, args, pointInTime, context);
  }

  @Query(() => Province, { nullable: true, description: 'The province or state with this code; null = there is none.' })
  province(
    @Arg('code', { description: 'ISO 3166-2, for example TH-90.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @KnownAtBelow() _knownAt: Date | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Province | null> {
    return loaders.load(byCode(Province), code, null);
  }

  @Cost({ keys: 'codes' })
  @Query(() => [Province], {
    nullable: 'items',
    description: 'The provinces with these codes, in the order of the codes; null for a code that no province has.',
  })
  provincesByCodes(
    @Arg('codes', () => [String], { description: 'At most 100 codes.' }) codes: string[],
    @AsOfBelow() _asOf: undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<(Province | null)[]> {
    return loaders.loadMany(byCode(Province), limitedKeys('codes', codes), null);
  }

  @FieldResolver(() => MemberState, { description: 'The country.' })
  memberState(@Root() province: Province, @Ctx() { loaders }: RequestContext): Promise<MemberState | null> {
    return loaders.load(byId(MemberState), province.memberStateId, null);
  }

  @FieldResolver(() => GeoPoint, { description: 'The point to draw the province at: its centroid, as the cited data set computes it.' })
  location(@Root() { lat, lon }: Province): GeoPoint {
    return make(GeoPoint, { lat, lon });
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [ProgrammeMembership], { description: 'Every span of the province’s membership in the programme, earliest first.' })
  memberships(
    @Root() province: Province,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProgrammeMembership[]> {
    return loaders.load(membershipsOfProvinces, province.id, pointInTime);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [Cluster], {
    description: 'The clusters that the province belongs to on the `asOf` day: at most one of each scheme.',
  })
  clusters(@Root() province: Province, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Cluster[]> {
    return loaders.load(clustersOfProvinces, province.id, pointInTime);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Corridor], { description: 'The corridors in force that touch the province on the `asOf` day, by code.' })
  corridors(@Root() province: Province, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Corridor[]> {
    return loaders.load(corridorsOfProvinces, province.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Plan], { description: 'The plans of the province, by code; empty = none is on record.' })
  plans(@Root() province: Province, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Plan[]> {
    return loaders.load(plansOfProvinces, province.id, pointInTime);
  }

  @FieldResolver(() => ObservationConnection, {
    description: 'Every published indicator value for the province, newest period first. All values are listed when sources disagree.',
  })
  observations(
    @Root() province: Province,
    @Args(() => ProvinceObservationsArgs) { indicator, ...page }: ProvinceObservationsArgs,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Connection<Observation> {
    return observationsOf(province.id, { of: 'province', pointInTime, indicator }, page, context);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [BorderCrossing], {
    description: 'The permanent border crossings in use on the `asOf` day that are in the province or opposite it, by code.',
  })
  borderCrossings(
    @Root() province: Province,
    @AsOf() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<BorderCrossing[]> {
    return loaders.load(crossingsOfProvinces, province.id, pointInTime);
  }
}
