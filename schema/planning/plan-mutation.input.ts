import { Field, InputType, Int } from 'type-graphql';
import { PlanReviewState } from '../../src/domain/vocabularies/planning';
import { LocalizedTextInput } from '../base/localized-text.input';
import { RepeatableInput } from '../base/mutation.type';
import { DayScalar } from '../base/scalars';

@InputType({ description: 'That the review of a plan of a province or a cluster begins, or what it came to.' })
export class ReviewPlanInput extends RepeatableInput {
  @Field({ description: 'The code of the plan.' })
  plan: string;

  @Field(() => Int, { description: 'How many `reviews` of the plan the caller has seen: of two who review it at once, one is told so.' })
  seenReviews: number;

  @Field(() => PlanReviewState, { description: 'IN_REVIEW = it begins; REVIEWED or RETURNED = it ends. NOT_REVIEWED is refused.' })
  state: PlanReviewState;

  @Field(() => DayScalar, { description: 'The day on which it came to that: today or earlier, and not before the last review on record.' })
  day: string;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'What the review found, at most 5,000 characters in each language; needed where it ends, not kept where it begins.',
  })
  findings?: LocalizedTextInput[] | null;
}
