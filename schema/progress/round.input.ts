import { Field, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../base/mutation.type';
import { DayScalar } from '../base/scalars';

@InputType({ description: 'The days of a reporting round from now on. What is left out stays as it is.' })
export class ChangeRoundInput extends RepeatableInput {
  @Field({ description: 'The code of the round, for example 2026-H2.' })
  round: string;

  @Field(() => Int, { description: 'How many changes of the round the caller has seen: of two who change it at once, one is told so.' })
  seenChanges: number;

  @Field(() => DayScalar, { nullable: true, description: 'The last day on which a report is submitted in time; not before the cut-off.' })
  dueOn?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day on which it is verified in time.' })
  verifyDueOn?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day on which it is certified in time.' })
  certifyDueOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is paused.' })
  isPaused?: boolean | null;

  @Field({ description: 'Why, in at most 1,000 characters. Everybody reads it.' })
  reason: string;
}

@InputType({
  description: 'Whether an office reports a project, beside the rules of the chains. Each side of a cross-border project has its own.',
})
export class SetDutyInput extends RepeatableInput {
  @Field({ description: 'The code of the project.' })
  project: string;

  @Field({ description: 'The code of the office.' })
  office: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the office reports the project; null = the rules of the chains hold again.',
  })
  reports?: boolean | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day; not given = today.' })
  validFrom?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which it does not hold any more; not given = until somebody decides anew.',
  })
  validTo?: string | null;

  @Field({ description: 'Why, in at most 1,000 characters.' })
  reason: string;
}
