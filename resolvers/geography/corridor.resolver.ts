import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Corridor } from '../../entities/geography/corridor.entity';
import { CorridorMembership } from '../../entities/geography/corridor-membership.entity';
import { Province } from '../../entities/geography/province.entity';
import { Cost } from '../../schema/base/cost';
import { AsOf, AsOfBelow, PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import type { PointInTime } from '../../src/domain/point-in-time';
import { corridorsInForce, membershipsOfCorridors } from '../../src/queries/geography/corridor.queries';
import { provincesOfCorridors } from '../../src/queries/geography/province.queries';
import { byCode } from '../../src/queries/shared/entity.queries';

@Resolver(() => Corridor)
export class CorridorResolver {
  @Cost({ assumedSize: 6 })
  @Query(() => [Corridor], { description: 'The corridors in force on the `asOf` day, by code.' })
  corridors(@AsOf() pointInTime: PointInTime, @Ctx() { db }: RequestContext): Promise<Corridor[]> {
    return corridorsInForce(db, pointInTime);
  }

  @Query(() => Corridor, { nullable: true, description: 'The corridor with this code; null = there is none.' })
  corridor(
    @Arg('code', { description: 'EC1 to EC6.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Corridor | null> {
    return loaders.load(byCode(Corridor), code, null);
  }

  @Cost({ assumedSize: 12 })
  @FieldResolver(() => [Province], { description: 'The provinces that the corridor touches on the `asOf` day, by code.' })
  provinces(@Root() corridor: Corridor, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Province[]> {
    return loaders.load(provincesOfCorridors, corridor.id, pointInTime);
  }

  @Cost({ assumedSize: 12 })
  @FieldResolver(() => [CorridorMembership], { description: 'Every span in which the corridor touches a province, earliest first.' })
  memberships(
    @Root() corridor: Corridor,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CorridorMembership[]> {
    return loaders.load(membershipsOfCorridors, corridor.id, pointInTime);
  }
}
