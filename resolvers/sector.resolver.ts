import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { WorkingGroup } from '../entities/body.entity';
import { Sector } from '../entities/sector.entity';
import { AsOf } from '../schema/moment-args';
import type { Context } from '../src/context';
import type { Moment } from '../src/moments';
import { workingGroupsOfSectors } from '../src/queries/body.queries';
import { byCode } from '../src/queries/entity.queries';
import { sectorsInForce } from '../src/queries/sector.queries';

@Resolver(() => Sector)
export class SectorResolver {
  @Query(() => [Sector], { description: 'The sectors of the plan in force on the day, by code.' })
  sectors(@AsOf() moment: Moment, @Ctx() { db }: Context): Promise<Sector[]> {
    return sectorsInForce(db, moment);
  }

  @Query(() => Sector, { nullable: true, description: 'The sector with this code, of whichever plan; null = there is none.' })
  sector(@Arg('code', { description: 'For example IB2022-TOURISM.' }) code: string, @Ctx() { loaders }: Context): Promise<Sector | null> {
    return loaders.load(byCode(Sector), code, null);
  }

  @FieldResolver(() => [WorkingGroup], { description: 'The working groups responsible for it on the day, by code.' })
  workingGroups(@Root() sector: Sector, @AsOf() moment: Moment, @Ctx() { loaders }: Context): Promise<WorkingGroup[]> {
    return loaders.load(workingGroupsOfSectors, sector.id, moment);
  }
}
