import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { MemberState } from '../../entities/geography/member-state.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Plan } from '../../entities/planning/plan.entity';
import { PlanReview } from '../../entities/planning/plan-review.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { AsOf, PointInTimeArg } from '../../schema/base/point-in-time-args';
import { DayScalar } from '../../schema/base/scalars';
import type { RequestContext } from '../../src/context/request-context';
import { type Lang, textIn } from '../../src/domain/languages';
import { isOfDay, REVIEW_STEP, reviewDueOn, REVIEWED_IN } from '../../src/domain/plan-review';
import type { PointInTime } from '../../src/domain/point-in-time';
import { PlanReviewState } from '../../src/domain/vocabularies/planning';
import { clustersOfMemberStates } from '../../src/queries/geography/cluster.queries';
import { plansOfClusters, plansOfProvinces } from '../../src/queries/planning/plan.queries';
import { provincesOfMemberStates, reviewsOfPlans } from '../../src/queries/planning/plan-review.queries';
import { RECURRING_PROCESS, recurringStepsOf } from '../../src/queries/process/process-run.queries';
import { loadRelated } from '../shared/load-related';
import { PlannedArea } from './plan-review.type';

@Resolver(() => Plan)
export class ReviewsOfPlanResolver {
  @FieldResolver(() => PlanReviewState, {
    nullable: true,
    description:
      'How its review by the secretariat of the governors’ forum stands on the day; null = it is that of no Thai province or cluster, which the secretariat does not review.',
  })
  async reviewState(
    @Root() plan: Plan,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<PlanReviewState | null> {
    if (plan.provinceId === null && plan.clusterId === null) return null;
    const state = await loadRelated(MemberState, plan.memberStateId, context);
    if (state?.code !== REVIEWED_IN) return null;
    const reviews = await context.loaders.load(reviewsOfPlans, plan.id, pointInTime);
    return reviews.at(-1)?.state ?? PlanReviewState.NOT_REVIEWED;
  }

  @Cost({ assumedSize: 4 })
  @FieldResolver(() => [PlanReview], { description: 'What its reviews came to by the day, the first first; empty = none is on record.' })
  reviews(@Root() plan: Plan, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<PlanReview[]> {
    return loaders.load(reviewsOfPlans, plan.id, pointInTime);
  }
}

@Resolver(() => PlanReview)
export class PlanReviewResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it found, in the wanted language, else in English; null = it was begun.',
  })
  findings(@Root() { findings }: PlanReview, @LangArg() lang: Lang): string | null {
    return findings && textIn(findings, lang);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: 'The last day for a review that was begun, by the duration of step 4 of the process; null = it has ended.',
  })
  async dueOn(@Root() { state, day }: PlanReview, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    if (state !== PlanReviewState.IN_REVIEW) return null;
    const step = (await loaders.load(recurringStepsOf, RECURRING_PROCESS, null)).find(({ order }) => order === REVIEW_STEP);
    return step ? reviewDueOn(day, step.durationDays) : null;
  }

  @FieldResolver(() => Organisation, { description: 'The office that reviewed it.' })
  office(@Root() { statedById }: PlanReview, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, statedById, context);
  }
}

@Resolver(() => MemberState)
export class PlannedAreasResolver {
  @Cost({ assumedSize: 17 })
  @FieldResolver(() => [PlannedArea], {
    description:
      'The clusters of the country, then its provinces or states, that are in the programme on the `asOf` day, by code, each with its plans of that day: an area that has none has an empty list.',
  })
  async plannedAreas(
    @Root() state: MemberState,
    @AsOf() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PlannedArea[]> {
    const [clusters, provinces] = await Promise.all([
      loaders.load(clustersOfMemberStates, state.id, pointInTime),
      loaders.load(provincesOfMemberStates, state.id, pointInTime),
    ]);
    return [
      ...clusters.map((cluster) => make(PlannedArea, { province: null, cluster })),
      ...provinces.map((province) => make(PlannedArea, { province, cluster: null })),
    ];
  }
}

const plansOfArea = ({ province, cluster }: PlannedArea, pointInTime: PointInTime, { loaders }: RequestContext): Promise<Plan[]> =>
  province ? loaders.load(plansOfProvinces, province.id, pointInTime) : loaders.load(plansOfClusters, cluster!.id, pointInTime);

@Resolver(() => PlannedArea)
export class PlannedAreaResolver {
  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Plan], {
    description:
      'The plans whose period the day is in, by code; empty = none is on record. A plan whose period is not known is among them.',
  })
  async plans(@Root() area: PlannedArea, @PointInTimeArg() pointInTime: PointInTime, @Ctx() context: RequestContext): Promise<Plan[]> {
    const plans = await plansOfArea(area, pointInTime, context);
    return plans.filter((plan) => isOfDay(plan, pointInTime.asOf));
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [Plan], { description: 'The plans on record whose period begins after the day, by code; empty = none is.' })
  async laterPlans(@Root() area: PlannedArea, @PointInTimeArg() pointInTime: PointInTime, @Ctx() context: RequestContext): Promise<Plan[]> {
    const plans = await plansOfArea(area, pointInTime, context);
    return plans.filter(({ startsOn }) => startsOn !== null && startsOn > pointInTime.asOf);
  }
}
