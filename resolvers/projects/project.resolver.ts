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
import { ScheduleStatement } from '../../entities/projects/schedule-statement.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { PageArgs } from '../../schema/base/page.args';
import { AsOf, PointInTimeArg } from '../../schema/base/point-in-time-args';
import { ProgressBasis } from '../../schema/progress/progress.input';
import { ProjectsArgs } from '../../schema/projects/project.args';
import { memoizedPerField, needsCursors, requestedProperties } from '../../src/context/lookahead';
import type { RequestContext } from '../../src/context/request-context';
import { ProjectStage } from '../../src/domain/enums';
import { projectFlags } from '../../src/domain/flags';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { assignmentsOfProjects, corridorsOfProjects } from '../../src/queries/geography/corridor.queries';
import { memberStatesOfProjects } from '../../src/queries/geography/member-state.queries';
import { provincesOfProjects } from '../../src/queries/geography/province.queries';
import { bodiesOfProjects } from '../../src/queries/mechanism/body.queries';
import { classificationsOfProjects, sectorsOfProjects } from '../../src/queries/planning/sector.queries';
import { allocationsOfProjects } from '../../src/queries/progress/allocation.queries';
import { REPORT_ORDER, reportCounts, reportPages } from '../../src/queries/progress/progress-report.queries';
import { costsOfProjects } from '../../src/queries/projects/cost-figure.queries';
import { partsOfProjects, stagesOfProjects } from '../../src/queries/projects/project.queries';
import { flagFacts } from '../../src/queries/projects/project-flag.queries';
import { schedulesOfProjects } from '../../src/queries/projects/schedule-statement.queries';
import { byCode, byId } from '../../src/queries/shared/entity.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { Allocation } from '../progress/allocation.type';
import { basisOf } from '../progress/roll-up-basis';
import { limited } from '../shared/key-limit';
import { Flag } from './flag.type';
import { CorridorAssignment, ProgressReportConnection, ProjectConnection, SectorAssignment } from './project.type';
import { projectsOf } from './project-list';

/** The properties that a field of ProgressReport reads, where they are not the one of its own name. */
const PROPERTIES_OF_REPORT_FIELD: Record<string, string> = {
  project: 'projectId',
  narrative: 'narratives',
  supersedes: 'supersedesId',
  citation: 'citationId',
};

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => ProjectConnection, {
    description:
      'All projects, bundles and their parts both. Do not add these up: use `progress` or `projects` of a province, sector or body.',
  })
  projects(
    @Args(() => ProjectsArgs) args: ProjectsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Project> {
    return projectsOf({ kind: 'EVERYTHING', id: 0 }, args, context, info);
  }

  @Query(() => Project, { nullable: true, description: 'The project with this code; null = there is none.' })
  project(@Arg('code', { description: 'For example P24.' }) code: string, @Ctx() { loaders }: RequestContext): Promise<Project | null> {
    return loaders.load(byCode(Project), code, null);
  }

  @Cost({ keys: 'codes' })
  @Query(() => [Project], {
    nullable: 'items',
    description: 'The projects with these codes, in the order asked; null where there is none.',
  })
  projectsByCodes(
    @Arg('codes', () => [String], { description: 'At most 100 codes.' }) codes: string[],
    @Ctx() { loaders }: RequestContext,
  ): Promise<(Project | null)[]> {
    return loaders.loadMany(byCode(Project), limited('codes', codes), null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it is, in the wanted language, else in English; null = nothing is recorded.',
  })
  description(@Root() project: Project, @LangArg() lang: Lang): string | null {
    return project.descriptions && textIn(project.descriptions, lang);
  }

  @FieldResolver(() => ProjectStage, {
    nullable: true,
    description: 'Its stage on the day: that of the latest report by then that states one; null = none does.',
  })
  stage(@Root() project: Project, @AsOf() moment: PointInTime, @Ctx() { loaders }: RequestContext): Promise<ProjectStage | null> {
    return loaders.load(stagesOfProjects, project.id, moment);
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body responsible for it, a part’s from its parent where it names none; null = none is known.',
  })
  body(@Root() project: Project, @PointInTimeArg() moment: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Body | null> {
    return loaders.load(bodiesOfProjects, project.id, moment);
  }

  @FieldResolver(() => WorkingGroup, {
    nullable: true,
    description: 'The responsible body where it is a working group; null = another body, or none is known.',
  })
  async workingGroup(
    @Root() project: Project,
    @PointInTimeArg() moment: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<WorkingGroup | null> {
    const body = await loaders.load(bodiesOfProjects, project.id, moment);
    return body instanceof WorkingGroup ? body : null;
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Sector], {
    description: 'The sectors it is classified under, of every plan period; a part’s from its parent where it has none.',
  })
  sectors(@Root() project: Project, @PointInTimeArg() moment: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Sector[]> {
    return loaders.load(sectorsOfProjects, project.id, moment);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [SectorAssignment], {
    description: 'The sectors of `sectors`, each with whether a source says so or the hub inferred it.',
  })
  async sectorAssignments(
    @Root() project: Project,
    @PointInTimeArg() moment: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SectorAssignment[]> {
    const sectors = await loaders.load(classificationsOfProjects, project.id, moment);
    return sectors.map((sector) => Object.assign(new SectorAssignment(), { sector, inferred: sector.inferred }));
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [MemberState], { description: 'The countries of its provinces, and those it is assigned to as a whole.' })
  memberStates(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MemberState[]> {
    return loaders.load(memberStatesOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Province], { description: 'The provinces it is located in. A part has its own: it does not inherit its parent’s.' })
  provinces(@Root() project: Project, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Province[]> {
    return loaders.load(provincesOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Corridor], {
    description: 'The corridors in force on the day that it is assigned to; a part’s from its parent where it has none.',
  })
  corridors(@Root() project: Project, @AsOf() moment: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Corridor[]> {
    return loaders.load(corridorsOfProjects, project.id, moment);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [CorridorAssignment], {
    description: 'The corridors of `corridors`, each with whether a source says so or the hub inferred it.',
  })
  async corridorAssignments(
    @Root() project: Project,
    @AsOf() moment: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CorridorAssignment[]> {
    const corridors = await loaders.load(assignmentsOfProjects, project.id, moment);
    return corridors.map((corridor) => Object.assign(new CorridorAssignment(), { corridor, inferred: corridor.inferred }));
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that it is a part of; null = none.' })
  parent(@Root() project: Project, @Ctx() { loaders }: RequestContext): Promise<Project | null> | null {
    return project.parentId === null ? null : loaders.load(byId(Project), project.parentId, null);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Project], { description: 'The projects that it bundles, by code; empty = it is a leaf.' })
  parts(@Root() project: Project, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Project[]> {
    return loaders.load(partsOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [CostFigure], { description: 'Every published cost figure, the newest first. Competing figures all stay.' })
  costs(@Root() project: Project, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<CostFigure[]> {
    return loaders.load(costsOfProjects, project.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [ScheduleStatement], {
    description: 'Every dated statement of its first and last day, the oldest first: how its dates moved.',
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
    description: 'The stated shares of its provinces; empty = none is stated, and they carry it equally.',
  })
  async allocations(
    @Root() project: Project,
    @PointInTimeArg() moment: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Allocation[]> {
    const stated = await loaders.load(allocationsOfProjects, project.id, moment);
    return stated.map((allocation) => Object.assign(new Allocation(), allocation));
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Flag], { description: 'What a person should look at, judged by the project’s own reports, dates and costs.' })
  async flags(
    @Root() project: Project,
    @Arg('basis', () => ProgressBasis, {
      nullable: true,
      description: 'Its day, instant and staleAfterDays; the rest does not matter here.',
    })
    given: ProgressBasis | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Flag[]> {
    const { pointInTime, staleAfterDays } = await basisOf(given, context, info);
    const flags = projectFlags(await context.loaders.load(flagFacts, project.id, pointInTime), pointInTime.asOf, staleAfterDays);
    return flags.map((flag) => Object.assign(new Flag(), flag));
  }

  @FieldResolver(() => ProgressReportConnection, { description: 'Every statement about it, of any day, the newest first.' })
  reports(
    @Root() project: Project,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<ProgressReport> {
    const paging = memoizedPerField(info, () => ({
      page: pageSpec(args, REPORT_ORDER, needsCursors(info)),
      properties: requestedProperties(info, PROPERTIES_OF_REPORT_FIELD),
    }));
    return new ProgressReportConnection({
      page: () => loaders.load(reportPages, project.id, paging),
      total: () => loaders.load(reportCounts, project.id, null),
    });
  }
}
