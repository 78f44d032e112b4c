import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../schema/base/cost';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { SurveyRespondent, UntoldReason } from '../../src/domain/vocabularies/process';

@ObjectType({
  simpleResolvers: true,
  description: 'A question of a survey. The wording is the hub’s own: the manual says what is needed, and prints no question.',
})
export class SurveyQuestion {
  @Field({ description: 'Its code within the survey, for example DATA.' })
  code: string;

  @Field(() => SurveyRespondent, { description: 'Who is asked.' })
  respondent: SurveyRespondent;

  texts: LocalizedTexts;

  /** The code of the entry of the register that it asks about. */
  entry: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a group answered to a question.' })
export class SurveyScore {
  @Field(() => SurveyQuestion, { description: 'The question.' })
  question: SurveyQuestion;

  @Field(() => Float, { description: 'The mean of the scores, 1 to 5.' })
  mean: number;

  @Field(() => [Int], { description: 'How many gave each score: first 1, last 5.' })
  distribution: number[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What a group of a survey answered. Nobody signs in to answer, so it tells what was sent, and not that each answer is of another person.',
})
export class SurveyResult {
  @Field(() => SurveyRespondent, { description: 'The group.' })
  respondent: SurveyRespondent;

  @Field(() => UntoldReason, { nullable: true, description: 'Why nothing is told; null = it is told.' })
  untold: UntoldReason | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day of the result: the last on which answers were taken; null = nothing is told.',
  })
  day: string | null;

  @Field(() => Int, { nullable: true, description: 'How many answers there are, at least five; null = nothing is told.' })
  count: number | null;

  @Cost({ weight: 0, assumedSize: 5 })
  @Field(() => [SurveyScore], { description: 'What was answered to each question of the group; empty = nothing is told.' })
  scores: SurveyScore[];
}
