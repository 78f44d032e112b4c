import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { make } from '../../schema/base/make';
import {
  AmendPlanInput,
  type PlanObjectiveInput,
  RecordPlanInput,
  ReviewPlanInput,
  WithdrawPlanInput,
} from '../../schema/planning/plan-mutation.input';
import { amendPlan } from '../../src/commands/planning/amend-plan.command';
import { recordPlan } from '../../src/commands/planning/record-plan.command';
import { reviewPlan } from '../../src/commands/planning/review-plan.command';
import { withdrawPlan } from '../../src/commands/planning/withdraw-plan.command';
import type { RequestContext } from '../../src/context/request-context';
import { FORUM } from '../../src/domain/forum';
import { type Problem, problem } from '../../src/domain/problems';
import { subjectOfBody } from '../mechanism/institution-subject';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { type Done, mutate, refused } from '../shared/mutation';
import { PlanPayload } from './plan-mutation.type';
import { currentPlan, subjectOfArea, subjectOfPlan } from './plan-subject';

@Resolver()
export class PlanMutationResolver {
  @Mutation(() => PlanPayload, {
    description:
      'Says that the review of a plan of a province or a cluster begins, or what it came to. Secretaries of an office that is secretary of the governors’ forum may. Readers see it at once.',
  })
  async reviewPlan(
    @Arg('input', { description: 'The plan, and how its review stands.' }) input: ReviewPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanPayload> {
    const wrong = repeatedLanguages(input, 'findings');
    if (wrong.length > 0) return make(PlanPayload, { ...refused(input, wrong), plan: null });
    const { plan, seenReviews, state, day } = input;
    const values = { plan, seenReviews, state, day, findings: localizedInput(input.findings ?? []) };
    const subject = () => subjectOfBody(FORUM, context);
    return payloadOf(await mutate({ name: 'reviewPlan', input, subject, command: reviewPlan, values }, context), context);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Puts the plan of a province or a cluster on record, with its objectives and what it is aligned with. Persons who report for the secretariat of the province or cluster, and secretaries of an office that is secretary of the governors’ forum, may. Readers see it at once; answers about earlier moments stay.',
  })
  async recordPlan(
    @Arg('input', { description: 'The plan.' }) input: RecordPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanPayload> {
    const wrong = repeatedIn(input);
    if (wrong.length > 0) return make(PlanPayload, { ...refused(input, wrong), plan: null });
    const { area, code = null, startsOn, endsOn } = input;
    const { objectives, alignsWith, corridors } = partsOf(input);
    const parts = { objectives: objectives ?? [], alignsWith: alignsWith ?? [], corridors: corridors ?? [] };
    const values = { ...citedOf(input), ...parts, area, code, names: localizedInput(input.names), startsOn, endsOn };
    const request = { subject: () => subjectOfArea(area, context), unknown: problem('UNKNOWN_AREA', 'area') };
    return payloadOf(await mutate({ name: 'recordPlan', input, ...request, command: recordPlan, values }, context), context);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Amends the plan of a province or a cluster, with a reason. Who may enter it may. What is left out stays; the version before stays on record, and answers about earlier moments have it.',
  })
  async amendPlan(
    @Arg('input', { description: 'Which plan, and what changes.' }) input: AmendPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanPayload> {
    const wrong = repeatedIn(input);
    if (wrong.length > 0) return make(PlanPayload, { ...refused(input, wrong), plan: null });
    const { plan, expectedVersion, startsOn = null, endsOn = null, reason } = input;
    const stated = { ...citedOf(input), ...partsOf(input), names: localizedInput(input.names) };
    const values = { ...stated, plan, expectedVersion, startsOn, endsOn, reason };
    return payloadOf(await mutate({ name: 'amendPlan', ...ofPlan(input, context), command: amendPlan, values }, context), context);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Withdraws the plan of a province or a cluster that an office entered by mistake and that was not reviewed. Who may enter it may. It is in no list from now on, and the `plan` of the answer is null; answers about earlier moments have it.',
  })
  async withdrawPlan(
    @Arg('input', { description: 'Which plan, and why.' }) input: WithdrawPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanPayload> {
    const { plan, expectedVersion, reason } = input;
    const values = { plan, expectedVersion, reason };
    return payloadOf(await mutate({ name: 'withdrawPlan', ...ofPlan(input, context), command: withdrawPlan, values }, context), context);
  }
}

/** A language that the name or an objective gives twice. */
const repeatedIn = (input: RecordPlanInput | AmendPlanInput): Problem[] => [
  ...repeatedLanguages(input, 'names'),
  ...(input.objectives ?? []).flatMap((objective, i) =>
    repeatedLanguages(objective, 'titles').map(({ code, field }) => problem(code, `objectives.${i}.${field}`)),
  ),
];

const citedOf = ({ source, locator }: RecordPlanInput | AmendPlanInput) => ({ source: source ?? null, locator: locator?.trim() || null });

const partsOf = ({ objectives, alignsWith, corridors }: RecordPlanInput | AmendPlanInput) => ({
  objectives: objectives?.map(objectiveOf) ?? null,
  alignsWith: alignsWith ?? null,
  corridors: corridors ?? null,
});

const objectiveOf = ({ code, titles, sectors }: PlanObjectiveInput) => ({
  code: code ?? null,
  titles: localizedInput(titles),
  sectors: sectors ?? [],
});

/** What every mutation of a plan on record asks for. */
const ofPlan = <Input extends AmendPlanInput | WithdrawPlanInput>(input: Input, context: RequestContext) => ({
  input,
  subject: () => subjectOfPlan(input.plan, context),
  unknown: problem('UNKNOWN_PLAN', 'plan'),
});

async function payloadOf({ result, told }: Done<{ readonly plan: string }>, context: RequestContext): Promise<PlanPayload> {
  return make(PlanPayload, { ...told, plan: result && (await currentPlan(result.plan, context)) });
}
