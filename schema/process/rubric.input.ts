import { Field, Float, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../base/localized-text.input';
import { RepeatableInput } from '../base/mutation.type';
import { DayScalar } from '../base/scalars';

@InputType({ description: 'A measured indicator that is a part of another one.' })
export class RubricComponentInput {
  @Field({ description: 'The code of the indicator: one that a run measures by a rule of its own.' })
  indicator: string;

  @Field(() => Float, { description: 'How much it weighs against the others: above 0, at most 1,000.' })
  weight: number;
}

@InputType({ description: 'From which percent on a level holds.' })
export class RubricBandInput {
  @Field(() => Float, { description: 'The percent, 0 to 100.' })
  from: number;

  @Field(() => [LocalizedTextInput], { description: 'The name of the level, at most 300 characters in each language.' })
  names: LocalizedTextInput[];
}

@InputType({ description: 'How an indicator of the process is scored for a span of days.' })
export class SetRubricInput extends RepeatableInput {
  @Field({ description: 'The code of the indicator.' })
  indicator: string;

  @Field(() => Int, { description: 'The `rubricChanges` that the caller has seen: of two who change them at once, one is told so.' })
  seenChanges: number;

  @Field(() => DayScalar, { description: 'The first day: forums that begin from it on are scored so.' })
  validFrom: string;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer holds; default: until further notice.' })
  validTo?: string | null;

  @Field(() => [RubricComponentInput], {
    nullable: true,
    description:
      'The parts of the indicator, whose weighted mean it is, at most 4; default: none. An indicator with a rule of its own has none.',
  })
  components?: RubricComponentInput[] | null;

  @Field(() => [RubricBandInput], {
    nullable: true,
    description: 'The levels, at most 10; default: none. Without parts and levels nothing holds in the span.',
  })
  bands?: RubricBandInput[] | null;
}
