import { Field, ObjectType, Root } from 'type-graphql';
import { LangArg } from '../../schema/base/lang-arg';
import { DayScalar } from '../../schema/base/scalars';
import type { Day } from '../../src/domain/days';
import type * as domain from '../../src/domain/flags';
import type { Lang } from '../../src/domain/languages';
import { FlagKind } from '../../src/domain/vocabularies/projects';
import { flagMessage } from '../../src/i18n/flag-message';

@ObjectType({ description: 'A reason for a person to look before relying on the figures.' })
export class Flag {
  evidence: domain.Flag['evidence'];

  @Field(() => FlagKind, { description: 'The kind of flag.' })
  kind: FlagKind;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the fact behind the flag; null = none.' })
  asOf: Day | null;

  @Field({ description: 'The reason with its numbers, in Thai or English.' })
  message(@Root() flag: domain.Flag, @LangArg() lang: Lang): string {
    return flagMessage(flag, lang);
  }
}
