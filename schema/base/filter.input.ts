import { Field, Float, InputType, Int } from 'type-graphql';
import type { Day } from '../../src/domain/days';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import { DayScalar, DecimalScalar } from './scalars';

@InputType({ description: 'A condition on a code. Every operator given must hold; an operator that is null counts as not given.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Equal to this.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'One of these; an empty list matches nothing.' })
  in?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'There, and none of these.' })
  notIn?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: there is none. False: there is one.' })
  isNull?: boolean | null;
}

@InputType({
  description:
    'contains looks at the names in every language and at aliases, ignoring case, tone marks aside. Thai and Arabic digits match each other.',
})
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Somewhere in a name or alias.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'At the start of a name or alias.' })
  startsWith?: string | null;
}

@InputType({ description: 'A condition on a number. Every operator given must hold; what has no number fulfils none but isNull.' })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: 'Less than this.' })
  lt?: number | null;

  @Field(() => Float, { nullable: true, description: 'This or less.' })
  lte?: number | null;

  @Field(() => Float, { nullable: true, description: 'More than this.' })
  gt?: number | null;

  @Field(() => Float, { nullable: true, description: 'This or more.' })
  gte?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: there is no number. False: there is one.' })
  isNull?: boolean | null;
}

@InputType({ description: 'A condition on a whole number. Every operator given must hold.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Equal to this.' })
  eq?: number | null;

  @Field(() => Int, { nullable: true, description: 'Less than this.' })
  lt?: number | null;

  @Field(() => Int, { nullable: true, description: 'This or less.' })
  lte?: number | null;

  @Field(() => Int, { nullable: true, description: 'More than this.' })
  gt?: number | null;

  @Field(() => Int, { nullable: true, description: 'This or more.' })
  gte?: number | null;
}

@InputType({ description: 'A condition on an exact decimal. Every operator given must hold; what has none fulfils none but isNull.' })
export class DecimalFilter {
  @Field(() => DecimalScalar, { nullable: true, description: 'Less than this.' })
  lt?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'This or less.' })
  lte?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'More than this.' })
  gt?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'This or more.' })
  gte?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: there is none. False: there is one.' })
  isNull?: boolean | null;
}

@InputType({ description: 'A condition on the stage on the day asked for. Every operator given must hold.' })
export class StageFilter {
  @Field(() => ProjectStage, { nullable: true, description: 'In this stage.' })
  eq?: ProjectStage | null;

  @Field(() => [ProjectStage], { nullable: true, description: 'In one of these stages; an empty list matches nothing.' })
  in?: ProjectStage[] | null;

  @Field(() => [ProjectStage], { nullable: true, description: 'In a stage, and none of these.' })
  notIn?: ProjectStage[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: no stage was ever reported. False: one was.' })
  isNull?: boolean | null;
}

@InputType({ description: 'A condition on a day. Every operator given must hold; a day that is not known fulfils none but isNull.' })
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

  @Field(() => Boolean, { nullable: true, description: 'True: the day is not known. False: it is.' })
  isNull?: boolean | null;
}
