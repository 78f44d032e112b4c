import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Corridor } from '../../entities/geography/corridor.entity';
import { Province } from '../../entities/geography/province.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { Project } from '../../entities/projects/project.entity';
import { ProjectPlacement } from '../../entities/projects/project-placement.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { make } from '../../schema/base/make';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import type { PointInTime } from '../../src/domain/point-in-time';
import { PlacementKind } from '../../src/domain/vocabularies/projects';
import {
  allocationsOfPlacements,
  corridorsOfPlacements,
  placementsOfProjects,
  provincesOfPlacements,
  sectorsOfPlacements,
} from '../../src/queries/projects/project-placement.queries';
import { Allocation } from '../progress/allocation.type';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';

@Resolver(() => Project)
export class ProjectPlacementsResolver {
  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [ProjectPlacement], {
    description:
      'What offices stated up to the `asOf` day of the provinces, sectors and corridors of the project, the first first. Before the first of a kind, and where there is none, it has those with which it came on record.',
  })
  placements(
    @Root() { id }: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProjectPlacement[]> {
    return loaders.load(placementsOfProjects, id, pointInTime);
  }
}

@Resolver(() => ProjectPlacement)
export class ProjectPlacementResolver {
  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Province], { description: 'The provinces that it states; empty = it states none, or is of another kind.' })
  provinces(
    @Root() { id, kind }: ProjectPlacement,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Province[]> | Province[] {
    return kind === PlacementKind.PROVINCES ? loaders.load(provincesOfPlacements, id, pointInTime) : [];
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Allocation], { description: 'The shares that it states of its provinces; empty = none: they carry equal shares.' })
  async allocations(
    @Root() { id, kind }: ProjectPlacement,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Allocation[]> {
    if (kind !== PlacementKind.PROVINCES) return [];
    const stated = await loaders.load(allocationsOfPlacements, id, pointInTime);
    return stated.map((allocation) => make(Allocation, allocation));
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Sector], { description: 'The sectors that it states; empty = it states none, or is of another kind.' })
  sectors(
    @Root() { id, kind }: ProjectPlacement,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Sector[]> | Sector[] {
    return kind === PlacementKind.SECTORS ? loaders.load(sectorsOfPlacements, id, pointInTime) : [];
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Corridor], { description: 'The corridors that it states; empty = it states none, or is of another kind.' })
  corridors(
    @Root() { id, kind }: ProjectPlacement,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Corridor[]> | Corridor[] {
    return kind === PlacementKind.CORRIDORS ? loaders.load(corridorsOfPlacements, id, pointInTime) : [];
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that the office names; null = it names none.' })
  citation(@Root() placement: ProjectPlacement, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(placement, context);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that stated it; null = none did.' })
  statedBy(@Root() { statedById }: ProjectPlacement, @Ctx() context: RequestContext): Promise<Organisation | null> | null {
    return loadRelated(Organisation, statedById, context);
  }
}
