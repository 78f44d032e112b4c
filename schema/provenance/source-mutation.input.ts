import { Field, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../base/localized-text.input';
import { RepeatableInput } from '../base/mutation.type';
import { DayScalar } from '../base/scalars';

@InputType({ description: 'A document that facts can be taken from.' })
export class AddSourceInput extends RepeatableInput {
  @Field(() => [LocalizedTextInput], { description: 'The title, at most 300 characters in each language.' })
  titles: LocalizedTextInput[];

  @Field(() => String, { nullable: true, description: 'The publisher, at most 300 characters; default: not stated.' })
  publisher?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of issue, today at the latest; default: not stated.' })
  issuedOn?: string | null;

  @Field({ description: 'The address at which everybody can read it; it begins with https://.' })
  url: string;
}
