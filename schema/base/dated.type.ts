import '../mechanism/meeting.enums';
import { Arg, Field, InterfaceType, Root } from 'type-graphql';
import type { Dated as DatedRow } from '../../src/domain/dated';
import type { Day } from '../../src/domain/days';
import type { Lang } from '../../src/domain/languages';
import { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { dateText } from '../../src/i18n/date-text';
import { LangArg } from './lang-arg';
import { DayScalar } from './scalars';

@InterfaceType({ description: 'Anything with a first and a last day, known more or less exactly: a meeting, a plan.' })
export abstract class Dated implements DatedRow {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day; of what is known by its month or year alone, the first day of that; null = not known.',
  })
  startsOn: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day, likewise; null = not known.' })
  endsOn: Day | null;

  @Field(() => DatePrecision, { description: 'How exactly the days are known.' })
  precision: DatePrecision;

  @Field({
    name: 'dateText',
    description:
      'The days as a person writes them: "20-23 กันยายน 2559" (Buddhist era), "20–23 September 2016". Never empty: it says so when they are not known.',
  })
  datesIn(
    @Root() root: DatedRow,
    @LangArg() lang: Lang,
    @Arg('thaiDigits', { nullable: true, defaultValue: false, description: 'True: ๒๐ rather than 20.' }) thaiDigits: boolean,
  ): string {
    return dateText(root, lang, thaiDigits);
  }
}
