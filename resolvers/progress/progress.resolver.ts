import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Project } from '../../entities/projects/project.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { PageArgs } from '../../schema/base/page.args';
import { DayScalar } from '../../schema/base/scalars';
import type { RequestContext } from '../../src/context/request-context';
import { assertInProgramme, beginningInBangkok, type Day, endInBangkok } from '../../src/domain/days';
import { ChangeKind, Interval, ProjectStage } from '../../src/domain/enums';
import { HubError } from '../../src/domain/errors';
import { explain } from '../../src/domain/explanation';
import { intervalEnds } from '../../src/domain/intervals';
import type { Lang } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { changesBetween } from '../../src/domain/project-changes';
import { knownCurrencies, progressCosts, progressSeries } from '../../src/queries/progress/progress.queries';
import { comparedProjects, correctedReports } from '../../src/queries/progress/progress-change.queries';
import { CONTRIBUTION_ORDER, contributionCounts, contributionPages } from '../../src/queries/progress/progress-contribution.queries';
import { trimScale } from '../../src/queries/progress/roll-up-result';
import { pageSpec } from '../../src/queries/shared/page';
import { ProjectConnection } from '../projects/project.type';
import { projectsOf } from '../projects/project-list';
import { Coverage, MoneyTotal, Progress, ProgressPoint, type Question } from './progress.type';
import { coverageOf, wantedBy } from './progress-answer';
import { ProgressChange } from './progress-change.type';
import { ProgressContribution, ProgressContributionConnection } from './progress-contribution.type';
import { firstDayOf } from './roll-up-basis';

/** What the projects of a question cost in a currency. Throws UNKNOWN_CURRENCY. */
export async function costOf({ scope, basis }: Question, currency: string, { loaders, db }: RequestContext): Promise<MoneyTotal> {
  if (currency !== 'USD') {
    const known = await knownCurrencies(db);
    if (!known.includes(currency))
      throw new HubError('UNKNOWN_CURRENCY', `currency: nothing is stored in "${currency}". Ask for one of ${known.join(', ')}.`);
  }
  const cost = await loaders.load(progressCosts, scope, { basis, currency });
  return Object.assign(new MoneyTotal(), cost, { currency });
}

@Resolver(() => Progress)
export class ProgressResolver {
  @Cost({ weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => MoneyTotal, { description: 'What the counted projects cost together.' })
  cost(
    @Root() { question }: Progress,
    @Arg('currency', () => String, { defaultValue: 'USD', description: 'ISO 4217: USD, or a currency with a stored rate or figure.' })
    currency: string,
    @Ctx() context: RequestContext,
  ): Promise<MoneyTotal> {
    return costOf(question, currency, context);
  }

  @Cost({ weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => ProgressContributionConnection, {
    description:
      'Every project that belongs here with its part in the percent, or why it is left out. They give the percent again, exactly.',
  })
  contributions(
    @Root() { question: { scope, basis } }: Progress,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Connection<ProgressContribution> {
    const spec = pageSpec(args, CONTRIBUTION_ORDER);
    return new ProgressContributionConnection({
      page: async () => {
        const page = await loaders.load(contributionPages, scope, { basis, page: spec });
        const edges = page.edges.map(({ node, cursor }) => ({
          cursor,
          node: Object.assign(new ProgressContribution(), node, { weight: trimScale(node.weight) }),
        }));
        return { ...page, edges };
      },
      total: () => loaders.load(contributionCounts, scope, { basis }),
    });
  }

  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: ({ from, to, every }) => intervalEnds(from as Day, to as Day, every as Interval).length })
  @FieldResolver(() => [ProgressPoint], {
    description: 'The percent over time, on the same basis but for the day. One point for each interval; null before the first report.',
  })
  async series(
    @Root() { question }: Progress,
    @Arg('from', () => DayScalar, { description: 'A day of the first interval.' }) from: Day,
    @Arg('to', () => DayScalar, { description: 'The last day.' }) to: Day,
    @Arg('every', () => Interval, { description: 'How far apart the points are.' }) every: Interval,
    @Ctx() { loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressPoint[]> {
    const days = intervalEnds(assertInProgramme(from), to, every);
    const rollUps = await loaders.load(progressSeries, question.scope, { basis: question.basis, requested: wantedBy(info), days });
    return rollUps.map((rollUp, i) => {
      const { basis, scope } = question;
      const date = days[i]!;
      const coverage = coverageOf(rollUp, { scope, basis: { ...basis, pointInTime: { ...basis.pointInTime, asOf: date } } });
      return Object.assign(new ProgressPoint(), { date, percent: rollUp.percent, projectCount: rollUp.projectCount, coverage });
    });
  }

  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: 100 })
  @FieldResolver(() => [ProgressChange], {
    description:
      'What has changed of the projects here since a day (as it was known when that day ended in Bangkok) or since a meeting’s first day (as it was known when that day began), by project.',
  })
  async changes(
    @Root() { question: { scope, basis } }: Progress,
    @Arg('since', () => DayScalar, { nullable: true, description: 'A day. Not together with sinceMeeting.' }) since: Day | null,
    @Arg('sinceMeeting', () => String, { nullable: true, description: 'A meeting’s code, for example CMGF-21. Not together with since.' })
    sinceMeeting: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ProgressChange[]> {
    return changesSince({ scope, basis }, await earlierMoment(basis.pointInTime, since, sinceMeeting, context), context);
  }

  @FieldResolver(() => String, {
    description: 'One paragraph, in Thai or English: what was counted, how it was weighed, what is missing, how old the data are.',
  })
  explanation(@Root() { question: { basis }, rollUp }: Progress, @LangArg() lang: Lang): string {
    const dropped = rollUp.byStage.find(({ stage }) => stage === ProjectStage.DROPPED)?.count ?? 0;
    return explain({ ...basis.pointInTime, ...basis, ...rollUp, filtered: basis.where !== null, dropped }, lang);
  }
}

/** What has changed of the projects of a question since an earlier moment, by project; then the corrections. */
export async function changesSince({ scope, basis }: Question, since: PointInTime, { loaders }: RequestContext): Promise<ProgressChange[]> {
  const comparison = { basis, since };
  const [projects, corrections] = await Promise.all([
    loaders.load(comparedProjects, scope, comparison),
    loaders.load(correctedReports, scope, comparison),
  ]);
  return [
    ...projects.flatMap(({ projectId, before, after, citationIds }) =>
      changesBetween(before, after).map((change) =>
        Object.assign(new ProgressChange(), { ...change, projectId, citationId: citationIds[change.saidBy] }),
      ),
    ),
    ...corrections.map((correction) => Object.assign(new ProgressChange(), { ...correction, kind: ChangeKind.CORRECTED })),
  ];
}

/** The moment that a comparison begins at. Throws CONFLICTING_ARGUMENTS, UNKNOWN_MEETING or INVALID_RANGE. */
async function earlierMoment(
  now: PointInTime,
  since: Day | null,
  sinceMeeting: string | null,
  context: RequestContext,
): Promise<PointInTime> {
  if ((since === null || since === undefined) === (sinceMeeting === null || sinceMeeting === undefined)) {
    throw new HubError('CONFLICTING_ARGUMENTS', 'changes: give since (a day) or sinceMeeting (a meeting’s code), and only one of them.');
  }
  const asOf = sinceMeeting ? await firstDayOf('sinceMeeting', sinceMeeting, context) : assertInProgramme(since!);
  if (asOf > now.asOf)
    throw new HubError('INVALID_RANGE', `changes: ${asOf} is after ${now.asOf}, the day answered for. Ask since an earlier day.`);
  return { ...now, asOf, knownAt: sinceMeeting ? beginningInBangkok(asOf) : endInBangkok(asOf) };
}

@Resolver(() => Coverage)
export class CoverageResolver {
  @Cost({ weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => ProjectConnection, { description: 'The counted projects that have no percent: who has not reported.' })
  missing(
    @Root() { question }: Coverage,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Project> {
    const { scope, basis } = question!;
    return projectsOf(scope, { ...args, where: basis.where }, context, info, {
      pointInTime: basis.pointInTime,
      only: 'UNREPORTED',
      ...(basis.groups ? { groups: basis.groups } : {}),
    });
  }
}
