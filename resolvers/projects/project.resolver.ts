import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Corridor } from '../../entities/geography/corridor.entity';
import { MemberState } from '../../entities/geography/member-state.entity';
import { Province } from '../../entities/geography/province.entity';
import { Body, WorkingGroup } from '../../entities/mechanism/body.entity';
import { Sector } from '../../entities/planning/sector.entity';
import type { ProgressReport } from '../../entities/progress/progress-report.entity';
import { CostFigure } from '../../entities/projects/cost-figure.entity';
import { Project } from '../../entities/projects/project.entity';
import { ProjectResponsibility } from '../../entities/projects/project-responsibility.entity';
import { ScheduleStatement } from '../../entities/projects/schedule-statement.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { LocalizedText, localizedTexts } from '../../schema/base/named.type';
import { PageArgs } from '../../schema/base/page.args';
import { AsOf, AsOfBelow, KnownAtBelow, PointInTimeArg } from '../../schema/base/point-in-time-args';
import { DayScalar } from '../../schema/base/scalars';
import { ProgressBasis } from '../../schema/progress/progress.input';
import { ProjectsArgs } from '../../schema/projects/project.args';
import { memoizedPerField, needsCursors, requestedProperties } from '../../src/context/lookahead';
import type { RequestContext } from '../../src/context/request-context';
import type { Day } from '../../src/domain/days';
import { projectFlags } from '../../src/domain/flags';
import { type Lang, textIn } from '../../src/domain/languages';
import { limitedKeys } from '../../src/domain/limits';
import type { PointInTime } from '../../src/domain/point-in-time';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import { assignmentsOfProjects, corridorsOfProjects } from '../../src/queries/geography/corridor.queries';
import { memberStatesOfProjects } from '../../src/queries/geography/member-state.queries';
import { provincesOfProjects } from '../../src/queries/geography/province.queries';
import { bodiesOfProjects } from '../../src/queries/mechanism/body.queries';
import { classificationsOfProjects, sectorsOfProjects } from '../../src/queries/planning/sector.queries';
import { allocationsOfProjects } from '../../src/queries/progress/allocation.queries';
import { REPORT_ORDER, reportCounts, reportPages } from '../../src/queries/progress/progress-report.queries';
import { costsOfProjects } from '../../src/queries/projects/cost-figure.queries';
import { listingsOfProjects, partsOfProjects, stagesOfProjects } from '../../src/queries/projects/project.queries';
import { flagFacts } from '../../src/queries/projects/project-flag.queries';
import { responsibilitiesOfProjects, responsibilityHistories } from '../../src/queries/projects/project-responsibility.queries';
import { schedulesOfProjects } from '../../src/queries/projects/schedule-statement.queries';
import { byCode, byId } from '../../src/queries/shared/entity.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { Allocation } from '../progress/allocation.type';
import { basisOf } from '../progress/basis.argument';
import { Flag } from './flag.type';
import { ProjectConnection, projectsOf } from './project.connection';
import { CorridorAssignment, ProgressReportConnection, SectorAssignment } from './project.type';

/** The property that a field of ProgressReport reads, where its name is another. */
const PROPERTIES_OF_REPORT_FIELD: Record<string, string | string[]> = {
  project: 'projectId',
  narrative: 'narratives',
  supersedes: 'supersedesId',
  citation: 'citationId',
  asOfText: ['asOf', 'asOfPrecision'],
};

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => ProjectConnection, {
    description:
      'All projects of the programme: bundles and their parts; with `relevance` in the filter those outside it too. Do not add these up: use `progress` or `projects` of a province, sector or body.',
  })
  projects(
    @Args(() => ProjectsArgs) args: ProjectsArgs,
    @AsOfBelow() _asOf: undefined,
    @KnownAtBelow() _knownAt: Date | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Project> {
    return projectsOf({ kind: 'EVERYTHING', id: 0 }, args, context, info);
  }

  @Query(() => Project, {
    nullable: true,
    description: 'The project with this code; null = there is none, or none was on record at the `knownAt` that is given.',
  })
  async project(
    @Arg('code', { description: 'For example P24.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @KnownAtBelow() knownAt: Date | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Project | null> {
    const project = await loaders.load(byCode(Project), code, null);
    return project && (knownAt === null || project.recordedAt <= knownAt) ? project : null;
  }

  @Cost({ keys: 'codes' })
  @Query(() => [Project], {
    nullable: 'items',
    description: 'The projects with these codes, in the order of the codes; null for a code that no project has.',
  })
  projectsByCodes(
    @Arg('codes', () => [String], { description: 'At most 100 codes.' }) codes: string[],
    @AsOfBelow() _asOf: undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<(Project | null)[]> {
    return loaders.loadMany(byCode(Project), limitedKeys('codes', codes), null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'A description in the wanted language, else in English; null = none is on record.',
  })
  description(@Root() project: Project, @LangArg() lang: Lang): string | null {
    return project.descriptions && textIn(project.descriptions, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @FieldResolver(() => [LocalizedText], {
    name: 'descriptions',
    description: 'The description in every language that has one; empty = none is on record.',
  })
  allDescriptions(@Root() { descriptions, translatedDescriptions }: Project): LocalizedText[] {
    return localizedTexts({ names: descriptions ?? {}, translated: translatedDescriptions });
  }

  @FieldResolver(() => ProjectStage, {
    nullable: true,
    description: 'The stage on the `asOf` day: that of the latest counting report that states one; null = no report does.',
  })
  stage(@Root() project: Project, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<ProjectStage | null> {
    return loaders.load(stagesOfProjects, project.id, pointInTime);
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body responsible for the project; for a part that names none, that of its parent; null = not known.',
  })
  body(@Root() project: Project, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Body | null> {
    return loaders.load(bodiesOfProjects, project.id, pointInTime);
  }

  @FieldResolver(() => WorkingGroup, {
    nullable: true,
    description: 'The responsible body when it is a working group; null = it is another body, or is not known.',
  })
  async workingGroup(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<WorkingGroup | null> {
    const body = await loaders.load(bodiesOfProjects, project.id, pointInTime);
    return body instanceof WorkingGroup ? body : null;
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Sector], {
    description: 'The sectors that the project is classified under, of every plan period; for a part without sectors, those of its parent.',
  })
  sectors(@Root() project: Project, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Sector[]> {
    return loaders.load(sectorsOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [SectorAssignment], {
    description: 'The same sectors as `sectors`, each with whether a source says so or the hub infers it.',
  })
  async sectorAssignments(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SectorAssignment[]> {
    const sectors = await loaders.load(classificationsOfProjects, project.id, pointInTime);
    return sectors.map((sector) => make(SectorAssignment, { sector, inferred: sector.inferred }));
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [MemberState], {
    description: 'The countries of the project’s provinces, and those that it is assigned to as a whole.',
  })
  memberStates(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MemberState[]> {
    return loaders.load(memberStatesOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Province], {
    description: 'The provinces that the project is located in. A part does not inherit the provinces of its parent.',
  })
  provinces(@Root() project: Project, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Province[]> {
    return loaders.load(provincesOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Corridor], {
    description:
      'The corridors in force on the `asOf` day that the project is assigned to; for a part without corridors, those of its parent.',
  })
  corridors(@Root() project: Project, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Corridor[]> {
    return loaders.load(corridorsOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [CorridorAssignment], {
    description: 'The same corridors as `corridors`, each with whether a source says so or the hub infers it.',
  })
  async corridorAssignments(
    @Root() project: Project,
    @AsOf() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CorridorAssignment[]> {
    const corridors = await loaders.load(assignmentsOfProjects, project.id, pointInTime);
    return corridors.map((corridor) => make(CorridorAssignment, { corridor, inferred: corridor.inferred }));
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [ProjectResponsibility], {
    description:
      'Who answers for the project on the `asOf` day, by role and code; empty = no source names an organisation. A part does not inherit them.',
  })
  responsible(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProjectResponsibility[]> {
    return loaders.load(responsibilitiesOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [ProjectResponsibility], {
    description: 'Who answers for the project on any day, by role and code, the first span first; empty = no organisation is on record.',
  })
  responsibilityHistory(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProjectResponsibility[]> {
    return loaders.load(responsibilityHistories, project.id, pointInTime);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description:
      'The first day on which the project belongs to the portfolio: the earliest day that anything on record speaks of it. Null = nothing on record has a day.',
  })
  async listedFrom(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Day | null> {
    return (await loaders.load(listingsOfProjects, project.id, pointInTime)).listedFrom;
  }

  @FieldResolver(() => Boolean, {
    description: 'True on a day on which the project belongs to the portfolio and none of its parts does: it is counted itself.',
  })
  async isLeaf(@Root() project: Project, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<boolean> {
    return (await loaders.load(listingsOfProjects, project.id, pointInTime)).isLeaf;
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that this one is a part of; null = none.' })
  parent(@Root() project: Project, @Ctx() { loaders }: RequestContext): Promise<Project | null> | null {
    return project.parentId === null ? null : loaders.load(byId(Project), project.parentId, null);
  }

  @FieldResolver(() => Project, {
    nullable: true,
    description: 'The other side of the same border crossing, a project in the other member state; null = none is on record.',
  })
  counterpart(@Root() project: Project, @Ctx() { loaders }: RequestContext): Promise<Project | null> | null {
    return project.counterpartId === null ? null : loaders.load(byId(Project), project.counterpartId, null);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Project], { description: 'The parts of the project, by code; empty = it is a leaf project.' })
  parts(@Root() project: Project, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Project[]> {
    return loaders.load(partsOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [CostFigure], {
    description: 'The cost figures published by the `asOf` day, newest first. All figures stay when they differ.',
  })
  costs(@Root() project: Project, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<CostFigure[]> {
    return loaders.load(costsOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [ScheduleStatement], {
    description: 'The statements of the first and last day made by the `asOf` day, earliest first: how the dates moved.',
  })
  schedules(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ScheduleStatement[]> {
    return loaders.load(schedulesOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Allocation], {
    description: 'The stated shares of the provinces; empty = no share is stated, and the provinces carry equal shares.',
  })
  async allocations(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Allocation[]> {
    const stated = await loaders.load(allocationsOfProjects, project.id, pointInTime);
    return stated.map((allocation) => make(Allocation, allocation));
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Flag], { description: 'Reasons for a person to look, from the project’s own reports, dates and costs.' })
  async flags(
    @Root() project: Project,
    @Arg('basis', () => ProgressBasis, {
      nullable: true,
      description: 'Only asOf, atMeeting, knownAt, includeProvisional and staleAfterDays have an effect here.',
    })
    given: ProgressBasis | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Flag[]> {
    const { pointInTime, staleAfterDays } = await basisOf(given, context, info);
    const flags = projectFlags(await context.loaders.load(flagFacts, project.id, pointInTime), pointInTime.asOf, staleAfterDays);
    return flags.map((flag) => make(Flag, flag));
  }

  @FieldResolver(() => ProgressReportConnection, {
    description: 'Every report on the project that is about the `asOf` day or an earlier one and was on record, newest first.',
  })
  reports(
    @Root() project: Project,
    @Args(() => PageArgs) args: PageArgs,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<ProgressReport> {
    const paging = memoizedPerField(info, () => ({
      page: pageSpec(args, REPORT_ORDER, needsCursors(info)),
      properties: requestedProperties(info, PROPERTIES_OF_REPORT_FIELD),
    }));
    return new ProgressReportConnection({
      page: () => loaders.load(reportPages, project.id, { pointInTime, ...paging }),
      total: () => loaders.load(reportCounts, project.id, pointInTime),
    });
  }
}
