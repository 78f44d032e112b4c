import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Province } from '../../entities/geography/province.entity';
import { Observation } from '../../entities/indicators/observation.entity';
import { ActionItem } from '../../entities/mechanism/action-item.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { Project } from '../../entities/projects/project.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Discrepancy } from '../../entities/provenance/discrepancy.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { make } from '../../schema/base/make';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { ProjectsArgs } from '../../schema/projects/project.args';
import type { RequestContext } from '../../src/context/request-context';
import { beginningInBangkok } from '../../src/domain/days';
import { HubError } from '../../src/domain/errors';
import { nodeName } from '../../src/domain/global-id';
import { Lang } from '../../src/domain/languages';
import { MAX_PAGE_SIZE } from '../../src/domain/limits';
import type { PointInTime } from '../../src/domain/point-in-time';
import { citationsShown } from '../../src/queries/api/briefing.queries';
import { peersOfProvinces } from '../../src/queries/geography/province.queries';
import { newestObservations } from '../../src/queries/indicators/observation.queries';
import { openActionsOfProvinces } from '../../src/queries/mechanism/decision.queries';
import { EVERY_BODY, meetingsBefore } from '../../src/queries/mechanism/meeting.queries';
import type { ScopeKey } from '../../src/queries/progress/scope';
import { projectCodes, type ProjectListing } from '../../src/queries/projects/project.queries';
import { discrepanciesOfNodes } from '../../src/queries/provenance/discrepancy.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { meetingsOf } from '../mechanism/meeting.connection';
import { basisOf, datedMeeting } from '../progress/basis.argument';
import { changesSince, progressOf } from '../progress/progress.loader';
import { Progress } from '../progress/progress.type';
import { ProgressChange } from '../progress/progress-change.type';
import { ProjectConnection, projectsOf } from '../projects/project.connection';
import { Briefing } from './briefing.type';

/** The most meetings in `nextMeetings`. */
const MEETINGS_AHEAD = 10;

const FIRST = { nullable: true, description: `How many projects at most, by code: 0 to ${MAX_PAGE_SIZE}. Default ${MAX_PAGE_SIZE}.` };

const provinceScope = ({ province }: Briefing): ScopeKey => ({ kind: 'PROVINCE', id: province.id });

@Resolver(() => Briefing)
export class BriefingResolver {
  @Query(() => Briefing, {
    description:
      'Everything a governor needs for one meeting, in one query. It answers for the meeting’s first day, with what was on record when that day began in Bangkok; for a meeting still to come, it answers for today.',
  })
  async briefing(
    @Arg('province', { description: 'The code of the province or state, for example TH-90.' }) provinceCode: string,
    @Arg('forMeeting', { description: 'The code of the meeting, for example CMGF-22.' }) meetingCode: string,
    @Arg('lang', () => Lang, {
      nullable: true,
      description: 'Language of every text in the briefing, unless a field names another; default: the request’s Accept-Language, else EN.',
    })
    lang: Lang | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Briefing> {
    const [province, { meeting, firstDay }] = await Promise.all([
      context.loaders.load(byCode(Province), provinceCode, null),
      datedMeeting('forMeeting', meetingCode, context),
    ]);
    if (!province)
      throw new HubError('UNKNOWN_PROVINCE', `province: there is no province "${provinceCode}". Codes are ISO 3166-2, for example TH-90.`);
    if (lang) context.speak(info.path, lang);
    const today = context.pointsInTime.at(info.path).asOf;
    const { asOf } = context.pointsInTime.enter(
      info.path,
      firstDay <= today ? { asOf: firstDay, knownAt: beginningInBangkok(firstDay) } : {},
    );
    return make(Briefing, { province, meeting, asOf });
  }

  @FieldResolver(() => Progress, { description: 'The progress of all projects of the province, each counted once.' })
  headline(@Root() briefing: Briefing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Progress> {
    return progressOf(provinceScope(briefing), null, context, info);
  }

  @FieldResolver(() => ProjectConnection, { description: 'The leaf projects located in the province.' })
  projects(
    @Root() briefing: Briefing,
    @Args(() => ProjectsArgs) args: ProjectsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Project> {
    return projectsOf(provinceScope(briefing), args, context, info);
  }

  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: 20 })
  @FieldResolver(() => [Project], {
    description:
      'The late projects: not finished, and either past their last day or behind the percent planned for the day. A project with neither a last day nor a percent to compare is not known to be late.',
  })
  late(
    @Root() briefing: Briefing,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Project[]> {
    return projectsNarrowed(briefing, { first, only: 'LATE' }, context, info);
  }

  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: 20 })
  @FieldResolver(() => [Project], { description: 'The projects that have no percent.' })
  notReported(
    @Root() briefing: Briefing,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Project[]> {
    return projectsNarrowed(briefing, { first, only: 'UNREPORTED' }, context, info);
  }

  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: 100 })
  @FieldResolver(() => [Project], {
    description: 'The projects that are themselves cross-border, by code; at most 100.',
  })
  crossBorder(@Root() briefing: Briefing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Project[]> {
    return projectsNarrowed(briefing, { only: 'CROSS_BORDER' }, context, info);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The last meeting of the same body before this one that is on record; null = none. `changes` starts there.',
  })
  previousMeeting(
    @Root() { meeting }: Briefing,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Meeting | null> {
    return loaders.load(meetingsBefore, meeting.id, pointInTime);
  }

  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: 100 })
  @FieldResolver(() => [ProgressChange], {
    description:
      'The changes of the province’s projects since the body’s previous meeting on record; empty = no change, or no such meeting.',
  })
  async changes(@Root() briefing: Briefing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ProgressChange[]> {
    const basis = await basisOf(null, context, info);
    const before = await context.loaders.load(meetingsBefore, briefing.meeting.id, basis.pointInTime);
    if (!before?.startsOn) return [];
    return changesSince(
      { scope: provinceScope(briefing), basis },
      { ...basis.pointInTime, asOf: before.startsOn, knownAt: beginningInBangkok(before.startsOn) },
      context,
    );
  }

  @Cost({ assumedSize: 20 })
  @FieldResolver(() => [ActionItem], {
    description:
      'The actions that no source calls done, by the day they are due. An action is listed when it is about a project located in the province. An action about no project is listed when it is for an organisation of the province’s country, or for no named one.',
  })
  openActions(
    @Root() { province }: Briefing,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ActionItem[]> {
    return loaders.load(openActionsOfProvinces, province.id, pointInTime);
  }

  @Cost({ assumedSize: 15 })
  @FieldResolver(() => [Province], { description: 'The provinces that share the cluster or a corridor with this one, by code.' })
  peers(
    @Root() { province }: Briefing,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Province[]> {
    return loaders.load(peersOfProvinces, province.id, pointInTime);
  }

  @Cost({ assumedSize: 30 })
  @FieldResolver(() => [Observation], {
    description:
      'The newest published values of each indicator: first those of the province, then those of the programme as a whole. All values are listed when sources disagree.',
  })
  indicators(
    @Root() { province }: Briefing,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Observation[]> {
    return loaders.load(newestObservations, province.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Meeting], {
    description: `The programme’s next meetings on record after this one began, earliest first; at most ${MEETINGS_AHEAD}.`,
  })
  nextMeetings(
    @Root() { meeting }: Briefing,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<Meeting[]> {
    const args = { where: { startsOn: { gt: meeting.startsOn } }, first: MEETINGS_AHEAD };
    return meetingsOf(EVERY_BODY, args, pointInTime, context).items();
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [Discrepancy], {
    description: 'The discrepancies about the province, the meeting, the projects and the indicator values of the briefing.',
  })
  async discrepancies(
    @Root() briefing: Briefing,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Discrepancy[]> {
    const { province, meeting } = briefing;
    const listing: ProjectListing = { kind: 'PROVINCE', pointInTime, where: null };
    const [projects, observations] = await Promise.all([
      loaders.load(projectCodes, province.id, listing),
      loaders.load(newestObservations, province.id, pointInTime),
    ]);
    const nodes = [
      nodeName('Province', province.code),
      nodeName('Meeting', meeting.code),
      ...projects.map((code) => nodeName('Project', code)),
      ...observations.map(({ code }) => nodeName('Observation', code)),
    ];
    const found = (await loaders.loadMany(discrepanciesOfNodes, nodes, pointInTime)).flat();
    return [...new Map(found.map((discrepancy) => [discrepancy.code, discrepancy])).values()].sort((a, b) => a.position - b.position);
  }

  @Cost({ assumedSize: 50 })
  @FieldResolver(() => [Citation], {
    description: 'The documents that the facts of the briefing are taken from, by source; each place in a document once.',
  })
  async citations(
    @Root() { province, meeting }: Briefing,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { db, loaders }: RequestContext,
  ): Promise<Citation[]> {
    const observations = await loaders.load(newestObservations, province.id, pointInTime);
    const citationIds = observations.flatMap(({ citationId }) => citationId ?? []);
    return citationsShown(db, { provinceId: province.id, meetingId: meeting.id, citationIds, pointInTime });
  }
}

/** The briefing's projects that fulfil one condition, as a list. */
function projectsNarrowed(
  briefing: Briefing,
  { first, only }: { first?: number | null; only: NonNullable<ProjectListing['only']> },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Project[]> {
  return projectsOf(provinceScope(briefing), { first: first ?? MAX_PAGE_SIZE }, context, info, { fieldsAt: [[]], only }).items();
}
