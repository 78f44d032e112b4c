import { Field, InputType, Int } from 'type-graphql';
import { RegisterState } from '../../src/domain/vocabularies/process';
import { LocalizedTextInput } from '../base/localized-text.input';
import { RepeatableInput } from '../base/mutation.type';
import { DayScalar } from '../base/scalars';

@InputType({ description: 'How a risk or a control of the register stands on a day.' })
export class AssessRegisterEntryInput extends RepeatableInput {
  @Field({ description: 'The code of the entry, of the kind RISK or CONTROL.' })
  entry: string;

  @Field(() => Int, {
    description: 'How many `assessments` of the entry the caller has seen: of two who assess it at once, one is told so.',
  })
  seenAssessments: number;

  @Field(() => RegisterState, { description: 'How it stands.' })
  state: RegisterState;

  @Field(() => DayScalar, { description: 'The day: today or earlier, and not before the last assessment on record.' })
  day: string;

  @Field(() => String, { nullable: true, description: 'The code of the office that answers for it; default: it is not stated.' })
  responsible?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How likely the risk is, 1 to 5; with `impact` only. Default: it is not stated. A control has none.',
  })
  likelihood?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How much harm the risk does, 1 to 5; with `likelihood` only. Default: it is not stated.',
  })
  impact?: number | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'What shows that it stands so, at most 5,000 characters in each language; default: nothing is told. Everybody reads it.',
  })
  evidence?: LocalizedTextInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the source that says so; default: none, the office itself states it.',
  })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The place in the source, at most 300 characters; default: the source as a whole.' })
  locator?: string | null;
}
