import { Field, InputType } from 'type-graphql';
import { RepeatableInput } from '../base/mutation.type';
import { DayScalar } from '../base/scalars';

@InputType({ description: 'The survey about a forum, and the days on which it takes answers.' })
export class OpenSurveyInput extends RepeatableInput {
  @Field({ description: 'The code of the meeting: one of the governors’ forum that was not cancelled.' })
  meeting: string;

  @Field(() => DayScalar, { description: 'The first day: today or later, and not before the first day of the forum.' })
  opensOn: string;

  @Field(() => DayScalar, { description: 'The last day, at most the 90th.' })
  closesOn: string;
}

@InputType({ description: 'A survey that takes no more answers from now on.' })
export class CloseSurveyInput extends RepeatableInput {
  @Field({ description: 'The code of the meeting.' })
  meeting: string;
}
