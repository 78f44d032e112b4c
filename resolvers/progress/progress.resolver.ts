import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { PageArgs } from '../../schema/base/page.args';
import { DayScalar } from '../../schema/base/scalars';
import { requestedFields } from '../../src/context/lookahead';
import type { RequestContext } from '../../src/context/request-context';
import { assertInProgramme, assertNotAhead, beginningInBangkok, type Day, endInBangkok } from '../../src/domain/days';
import { HubError } from '../../src/domain/errors';
import { intervalEnds } from '../../src/domain/intervals';
import type { Lang } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { Interval } from '../../src/domain/vocabularies/progress';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import { explain } from '../../src/i18n/explanation';
import { likeForLikeSeries, progressComparisons } from '../../src/queries/progress/comparison.queries';
import { progressSeries } from '../../src/queries/progress/progress.queries';
import { CONTRIBUTION_ORDER, contributionCounts, contributionPages } from '../../src/queries/progress/progress-contribution.queries';
import { trimScale } from '../../src/queries/progress/roll-up-result';
import { pageSpec } from '../../src/queries/shared/page';
import { recordOpening } from '../../src/queries/shared/record-opening';
import { datedMeeting } from './basis.argument';
import { changesSince, costOf, requestedMeasures } from './progress.loader';
import { toComposition, toCoverage } from './progress.mapper';
import { MoneyTotal, PercentBounds, Progress, ProgressPoint } from './progress.type';
import { ProgressChange } from './progress-change.type';
import { ProgressComparison } from './progress-comparison.type';
import { ProgressContribution, ProgressContributionConnection } from './progress-contribution.type';

const SINCE = { nullable: true, description: 'The day to compare with. Not together with sinceMeeting.' };
const SINCE_MEETING = {
  nullable: true,
  description: 'The code of the meeting to compare with, for example CMGF-21. Not together with since.',
};

@Resolver(() => Progress)
export class ProgressResolver {
  @Cost({ weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => MoneyTotal, { description: 'The cost of the counted projects together.' })
  cost(
    @Root() { question }: Progress,
    @Arg('currency', () => String, { defaultValue: 'USD', description: 'ISO 4217 code: USD, or a currency with stored rates.' })
    currency: string,
    @Ctx() context: RequestContext,
  ): Promise<MoneyTotal> {
    return costOf(question, currency, context);
  }

  @Cost({ weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => ProgressContributionConnection, {
    description:
      'Every project that belongs to the scope, with its part in the percent or the reason why it is left out. The percent can be recomputed from them exactly.',
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
          node: make(ProgressContribution, { ...node, weight: trimScale(node.weight) }),
        }));
        return { ...page, edges };
      },
      total: () => loaders.load(contributionCounts, scope, { basis }),
    });
  }

  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: ({ from, to, every }) => intervalEnds(from as Day, to as Day, every as Interval).length })
  @FieldResolver(() => [ProgressPoint], {
    description:
      'The percent over time, on the same basis except for the day. One point for each interval; its percent is null before the first report that counts.',
  })
  async series(
    @Root() { question }: Progress,
    @Arg('from', () => DayScalar, { description: 'A day of the first interval.' }) from: Day,
    @Arg('to', () => DayScalar, { description: 'The last day.' }) to: Day,
    @Arg('every', () => Interval, { description: 'The interval between the points.' }) every: Interval,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressPoint[]> {
    const { loaders } = context;
    const days = intervalEnds(assertInProgramme(from), to, every);
    const { basis, scope } = question;
    assertNotAhead(days.at(-1)!, context.pointsInTime.today);
    const changes = requestedFields(info, [[]]).has('likeForLike') ? loaders.load(likeForLikeSeries, scope, { basis, days }) : [];
    const [rollUps, likeForLike] = await Promise.all([
      loaders.load(progressSeries, scope, { basis, requested: requestedMeasures(info), days }),
      changes,
    ]);
    return rollUps.map((rollUp, i) => {
      const date = days[i]!;
      const coverage = toCoverage(rollUp, { scope, basis: { ...basis, pointInTime: { ...basis.pointInTime, asOf: date } } });
      return make(ProgressPoint, {
        date,
        percent: rollUp.percent,
        projectCount: rollUp.projectCount,
        coverage,
        composition: toComposition(rollUp),
        statedPercent: rollUp.statedPercent,
        bounds: make(PercentBounds, rollUp),
        likeForLike: likeForLike[i] ?? null,
      });
    });
  }

  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: 100 })
  @FieldResolver(() => [ProgressChange], {
    description:
      'The changes of the scope’s projects since a day (as known when that day ended in Bangkok) or since a meeting’s first day (as known when that day began), by project.',
  })
  async changes(
    @Root() { question: { scope, basis } }: Progress,
    @Arg('since', () => DayScalar, SINCE) since: Day | null,
    @Arg('sinceMeeting', () => String, SINCE_MEETING) sinceMeeting: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ProgressChange[]> {
    return changesSince({ scope, basis }, await earlierPointInTime('changes', basis.pointInTime, since, sinceMeeting, context), context);
  }

  @Cost({ weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => ProgressComparison, {
    description:
      'The percent beside that of a day (as known when that day ended in Bangkok) or of a meeting’s first day (as known when that day began), on the same basis, and what made the difference.',
  })
  async comparison(
    @Root() { question: { scope, basis } }: Progress,
    @Arg('since', () => DayScalar, SINCE) since: Day | null,
    @Arg('sinceMeeting', () => String, SINCE_MEETING) sinceMeeting: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ProgressComparison> {
    const earlier = await earlierPointInTime('comparison', basis.pointInTime, since, sinceMeeting, context);
    const compared = await context.loaders.load(progressComparisons, scope, { basis, since: earlier });
    return make(ProgressComparison, { ...compared, since: earlier.asOf, sinceKnownAt: earlier.knownAt });
  }

  @FieldResolver(() => Boolean, {
    description:
      'True when `knownAt` lies before the hub’s opening: the hub was not there, and what was known then is reconstructed from days of publication.',
  })
  reconstructed(@Root() { knownAt }: Progress, @Ctx() { db }: RequestContext): Promise<boolean> {
    return isReconstructed(knownAt, db);
  }

  @FieldResolver(() => String, {
    description: 'One paragraph, in Thai or English: the projects counted, their weights, the percents missing, the age of the data.',
  })
  async explanation(
    @Root() { question: { basis }, rollUp }: Progress,
    @LangArg() lang: Lang,
    @Ctx() { db }: RequestContext,
  ): Promise<string> {
    const dropped = rollUp.byStage.find(({ stage }) => stage === ProjectStage.DROPPED)?.count ?? 0;
    const { stated, withPercent, silent, projectCount } = rollUp;
    return explain(
      {
        ...basis.pointInTime,
        ...basis,
        ...rollUp,
        finished: withPercent - stated,
        withoutPercent: projectCount - withPercent - silent,
        lowestState: rollUp.status,
        filtered: basis.where !== null,
        reconstructed: await isReconstructed(basis.pointInTime.knownAt, db),
        dropped,
      },
      lang,
    );
  }
}

/** Whether an instant lies before the hub's opening. */
async function isReconstructed(knownAt: Date, db: RequestContext['db']): Promise<boolean> {
  const opening = await recordOpening(db);
  return opening !== null && knownAt < opening;
}

/** The point in time that changes are counted from. Throws CONFLICTING_ARGUMENTS, UNKNOWN_MEETING or INVALID_RANGE. */
async function earlierPointInTime(
  field: string,
  now: PointInTime,
  since: Day | null,
  sinceMeeting: string | null,
  context: RequestContext,
): Promise<PointInTime> {
  if ((since === null || since === undefined) === (sinceMeeting === null || sinceMeeting === undefined)) {
    throw new HubError('CONFLICTING_ARGUMENTS', `${field}: give since (a day) or sinceMeeting (a meeting’s code), and only one of them.`);
  }
  const asOf = sinceMeeting ? (await datedMeeting('sinceMeeting', sinceMeeting, context)).firstDay : assertInProgramme(since!);
  if (asOf > now.asOf)
    throw new HubError('INVALID_RANGE', `${field}: ${asOf} is after ${now.asOf}, the day answered for. Ask since an earlier day.`);
  return { ...now, asOf, knownAt: sinceMeeting ? beginningInBangkok(asOf) : endInBangkok(asOf) };
}
