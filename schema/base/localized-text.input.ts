import { Field, InputType } from 'type-graphql';
import { Lang } from '../../src/domain/languages';

@InputType({ description: 'A text in one language.' })
export class LocalizedTextInput {
  @Field(() => Lang, { description: 'The language.' })
  lang: Lang;

  @Field({ description: 'The text, of at most 5,000 characters.' })
  text: string;
}
