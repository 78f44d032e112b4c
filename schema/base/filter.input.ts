import { Field, Float, InputType, Int } from 'type-graphql';
import type { Day } from '../../src/domain/days';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import { DayScalar, DecimalScalar } from './scalars';

@InputType({
  description:
    'A condition on a code, in any case. Every operator given must hold; an operator that is null counts as not given. A code that nothing has, at any time, is refused (UNKNOWN_CODE).',
})
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Equal to this value.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Equal to one of these values; an empty list matches nothing.' })
  in?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'A value is there, and is none of these.' })
  notIn?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: there is no value. False: there is one.' })
  isNull?: boolean | null;
}

@InputType({
  description:
    'A condition on the names in every language and the aliases. Case, accents and Thai tone marks are ignored; Thai and Arabic digits match each other.',
})
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'A name or alias contains this text.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'A name or alias starts with this text.' })
  startsWith?: string | null;
}

@InputType({ description: 'A condition on a number. Every operator given must hold; a missing number fulfils only `isNull: true`.' })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: 'Less than this value.' })
  lt?: number | null;

  @Field(() => Float, { nullable: true, description: 'This value or less.' })
  lte?: number | null;

  @Field(() => Float, { nullable: true, description: 'More than this value.' })
  gt?: number | null;

  @Field(() => Float, { nullable: true, description: 'This value or more.' })
  gte?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: there is no number. False: there is one.' })
  isNull?: boolean | null;
}

@InputType({ description: 'A condition on a whole number. Every operator given must hold.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Equal to this value.' })
  eq?: number | null;

  @Field(() => Int, { nullable: true, description: 'Less than this value.' })
  lt?: number | null;

  @Field(() => Int, { nullable: true, description: 'This value or less.' })
  lte?: number | null;

  @Field(() => Int, { nullable: true, description: 'More than this value.' })
  gt?: number | null;

  @Field(() => Int, { nullable: true, description: 'This value or more.' })
  gte?: number | null;
}

@InputType({ description: 'A condition on an exact decimal. Every operator given must hold; a missing value fulfils only `isNull: true`.' })
export class DecimalFilter {
  @Field(() => DecimalScalar, { nullable: true, description: 'Less than this value.' })
  lt?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'This value or less.' })
  lte?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'More than this value.' })
  gt?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'This value or more.' })
  gte?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: there is no value. False: there is one.' })
  isNull?: boolean | null;
}

@InputType({ description: 'A condition on the stage on the `asOf` day. Every operator given must hold.' })
export class StageFilter {
  @Field(() => ProjectStage, { nullable: true, description: 'In this stage.' })
  eq?: ProjectStage | null;

  @Field(() => [ProjectStage], { nullable: true, description: 'In one of these stages; an empty list matches nothing.' })
  in?: ProjectStage[] | null;

  @Field(() => [ProjectStage], { nullable: true, description: 'In a stage, and in none of these.' })
  notIn?: ProjectStage[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: no counting report states a stage. False: one does.' })
  isNull?: boolean | null;
}

@InputType({ description: 'A condition on a day. Every operator given must hold; a day that is not known fulfils only `isNull: true`.' })
export class DateFilter {
  @Field(() => DayScalar, { nullable: true, description: 'On this day.' })
  eq?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'Before this day.' })
  lt?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'On this day or before.' })
  lte?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'After this day.' })
  gt?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'On this day or after.' })
  gte?: Day | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the day is not known. False: it is known.' })
  isNull?: boolean | null;
}
