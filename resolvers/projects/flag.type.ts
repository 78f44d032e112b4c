import { Field, ObjectType, Root } from 'type-graphql';
import { LangArg } from '../../schema/base/lang-arg';
import { DayScalar } from '../../schema/base/scalars';
import type { Day } from '../../src/domain/days';
import type * as domain from '../../src/domain/flags';
import type { Lang } from '../../src/domain/languages';
import { FlagKind } from '../../src/domain/vocabularies/projects';
import { flagMessage } from '../../src/i18n/flag-message';

@ObjectType({ description: 'Something that a person should look at before relying on the figures.' })
export class Flag {
  evidence: domain.Flag['evidence'];

  @Field(() => FlagKind, { description: 'What kind of thing it is.' })
  kind: FlagKind;

  @Field(() => DayScalar, { nullable: true, description: 'The day that it rests on; null = none.' })
  asOf: Day | null;

  @Field({ description: 'Why, with the numbers, in Thai or English.' })
  message(@Root() flag: domain.Flag, @LangArg() lang: Lang): string {
    return flagMessage(flag, lang);
  }
}
