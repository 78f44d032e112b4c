import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Plan } from '../../entities/planning/plan.entity';
import { make } from '../../schema/base/make';
import { ReviewPlanInput } from '../../schema/planning/plan-mutation.input';
import { reviewPlan } from '../../src/commands/planning/review-plan.command';
import type { RequestContext } from '../../src/context/request-context';
import { FORUM } from '../../src/domain/forum';
import { byCode } from '../../src/queries/shared/entity.queries';
import { subjectOfBody } from '../mechanism/institution-subject';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { type Done, mutate, refused } from '../shared/mutation';
import { PlanPayload } from './plan-mutation.type';

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
}

async function payloadOf({ result, told }: Done<{ readonly plan: string }>, { loaders }: RequestContext): Promise<PlanPayload> {
  return make(PlanPayload, { ...told, plan: result && (await loaders.load(byCode(Plan), result.plan, null)) });
}
