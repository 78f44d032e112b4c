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

@InputType({ description: 'What a plan aims at: its vision, a strategic issue, a goal.' })
export class PlanObjectiveInput {
  @Field(() => String, {
    nullable: true,
    description: 'The code of the objective on record that it is; default: it is a new one. In another wording it gets another code.',
  })
  code?: string | null;

  @Field(() => [LocalizedTextInput], { description: 'The wording, at most 1,000 characters in each language.' })
  titles: LocalizedTextInput[];

  @Field(() => [String], {
    nullable: true,
    description: 'The codes of the sectors of the programme whose projects serve it, at most 30; default: none.',
  })
  sectors?: string[] | null;
}

/** What is stated of a plan beside its name and its period, and the document that it is taken from. */
@InputType()
abstract class PlanPartsInput extends RepeatableInput {
  @Field(() => String, {
    nullable: true,
    description: 'The code of the source that the plan is taken from; default: the office itself states it.',
  })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The place in the source, at most 300 characters; default: the source as a whole.' })
  locator?: string | null;

  @Field(() => [PlanObjectiveInput], {
    nullable: true,
    description: 'Every objective of the plan, in its order, at most 30. Default: none, of an amendment: they stay.',
  })
  objectives?: PlanObjectiveInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The codes of every plan that it is aligned with, such as blueprints and national plans, at most 30. Default: none, of an amendment: they stay.',
  })
  alignsWith?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The codes of every corridor that it is aligned with, at most 30. Default: none, of an amendment: they stay.',
  })
  corridors?: string[] | null;
}

@InputType({ description: 'The plan of a province or a cluster.' })
export class RecordPlanInput extends PlanPartsInput {
  @Field({ description: 'The code of the province or cluster whose plan it is.' })
  area: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its code, capital letters and digits with hyphens between, at most 40; default: PLAN, the area and the first year.',
  })
  code?: string | null;

  @Field(() => [LocalizedTextInput], { description: 'The name, at most 300 characters in each language.' })
  names: LocalizedTextInput[];

  @Field(() => DayScalar, { description: 'The first day of its period.' })
  startsOn: string;

  @Field(() => DayScalar, { description: 'The last day of its period.' })
  endsOn: string;
}

@InputType({ description: 'What changes in the plan of a province or a cluster.' })
export class AmendPlanInput extends PlanPartsInput {
  @Field({ description: 'The code of the plan.' })
  plan: string;

  @Field(() => Int, { description: 'The `version` of the plan that the caller has seen: of two who amend it at once, one is told so.' })
  expectedVersion: number;

  @Field({ description: 'Why it is amended, at most 1,000 characters. Everybody reads it.' })
  reason: string;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'The name, at most 300 characters in each language. In the languages that are left out the name stays.',
  })
  names?: LocalizedTextInput[] | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day of its period; default: it stays.' })
  startsOn?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of its period; default: it stays.' })
  endsOn?: string | null;
}

@InputType({ description: 'A plan that was entered by mistake.' })
export class WithdrawPlanInput extends RepeatableInput {
  @Field({ description: 'The code of the plan.' })
  plan: string;

  @Field(() => Int, { description: 'The `version` of the plan that the caller has seen: of two who amend it at once, one is told so.' })
  expectedVersion: number;

  @Field({ description: 'The reason, at most 1,000 characters. Everybody reads it.' })
  reason: string;
}
