import { Field, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../base/localized-text.input';
import { RepeatableInput } from '../base/mutation.type';
import { DayScalar } from '../base/scalars';

/** When and where a meeting is. */
@InputType()
abstract class OccasionInput extends RepeatableInput {
  @Field(() => DayScalar, { description: 'The first day; with `monthOnly` any day of the month.' })
  startsOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; default: the first one.' })
  endsOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether only the month is known; default: false.' })
  monthOnly?: boolean | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'The place, at most 300 characters in each language; default: not known.',
  })
  places?: LocalizedTextInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the province or state that the place is in; default: none, or not known.',
  })
  province?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the member state that hosts it; default: not known.' })
  hostMemberState?: string | null;
}

@InputType({ description: 'A meeting that is called.' })
export class ScheduleMeetingInput extends OccasionInput {
  @Field({ description: 'The code of the body, for example CMGF.' })
  body: string;

  @Field(() => Int, {
    description: 'The number of the meeting in its series, 1 to 999. With the code of the body it is the meeting’s code.',
  })
  number: number;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'The name, at most 300 characters in each language; default: the name of the body and the number.',
  })
  names?: LocalizedTextInput[] | null;
}

@InputType({ description: 'The days and the place of a meeting from now on. What is left out is not known any more.' })
export class MoveMeetingInput extends OccasionInput {
  @Field({ description: 'The code of the meeting.' })
  meeting: string;

  @Field(() => Int, { description: 'The `version` that the caller has seen: of two who change it at once, one is told so.' })
  expectedVersion: number;

  @Field({ description: 'Why, in at most 1,000 characters. Everybody reads it.' })
  reason: string;
}

@InputType({ description: 'A meeting that does not take place.' })
export class CancelMeetingInput extends RepeatableInput {
  @Field({ description: 'The code of the meeting.' })
  meeting: string;

  @Field(() => Int, { description: 'The `version` that the caller has seen.' })
  expectedVersion: number;

  @Field({ description: 'Why, in at most 1,000 characters. Everybody reads it.' })
  reason: string;
}
