import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { WorkingGroup } from '../../entities/mechanism/body.entity';
import { Plan } from '../../entities/planning/plan.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { SectorMapping } from '../../entities/planning/sector-mapping.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { AsOf, AsOfBelow, PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import type { PointInTime } from '../../src/domain/point-in-time';
import { workingGroupsOfSectors } from '../../src/queries/mechanism/body.queries';
import { mappingsOfSectors } from '../../src/queries/planning/plan.queries';
import { sectorsInForce } from '../../src/queries/planning/sector.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';

@Resolver(() => Sector)
export class SectorResolver {
  @Cost({ assumedSize: 10 })
  @Query(() => [Sector], { description: 'The sectors of the plan in force on the `asOf` day, by code.' })
  sectors(@AsOf() pointInTime: PointInTime, @Ctx() { db }: RequestContext): Promise<Sector[]> {
    return sectorsInForce(db, pointInTime);
  }

  @Query(() => Sector, { nullable: true, description: 'The sector with this code, in any plan; null = there is none.' })
  sector(
    @Arg('code', { description: 'For example IB2022-TOURISM.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Sector | null> {
    return loaders.load(byCode(Sector), code, null);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [WorkingGroup], { description: 'The working groups responsible for the sector on the `asOf` day, by code.' })
  workingGroups(@Root() sector: Sector, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<WorkingGroup[]> {
    return loaders.load(workingGroupsOfSectors, sector.id, pointInTime);
  }

  @FieldResolver(() => Plan, { nullable: true, description: 'The plan that the sector is a pillar of; null = not recorded.' })
  plan(@Root() sector: Sector, @Ctx() context: RequestContext): Promise<Plan | null> {
    return loadRelated(Plan, sector.planId, context);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [SectorMapping], {
    description: 'How the sector continues in the next plan, by code; empty = it ends here, or its plan is the newest.',
  })
  becomes(
    @Root() sector: Sector,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SectorMapping[]> {
    return loaders.load(mappingsOfSectors, sector.id, { end: 'from' as const, pointInTime });
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [SectorMapping], {
    description: 'The sectors of the plan before that became this one, by code; empty = it is new, or its plan is the oldest.',
  })
  comesFrom(
    @Root() sector: Sector,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SectorMapping[]> {
    return loaders.load(mappingsOfSectors, sector.id, { end: 'to' as const, pointInTime });
  }
}

@Resolver(() => SectorMapping)
export class SectorMappingResolver {
  @FieldResolver(() => Sector, { description: 'The sector of the earlier plan.' })
  from(@Root() mapping: SectorMapping, @Ctx() context: RequestContext): Promise<Sector | null> {
    return loadRelated(Sector, mapping.fromId, context);
  }

  @FieldResolver(() => Sector, { description: 'The sector of the later plan.' })
  to(@Root() mapping: SectorMapping, @Ctx() context: RequestContext): Promise<Sector | null> {
    return loadRelated(Sector, mapping.toId, context);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that the fact is taken from; null = none is recorded.' })
  citation(@Root() mapping: SectorMapping, @Ctx() context: RequestContext): Promise<Citation | null> {
    return citationOf(mapping, context);
  }
}
