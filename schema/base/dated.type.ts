import '../mechanism/meeting.enums';
import { Field, InterfaceType, Root } from 'type-graphql';
import type { Dated as DatedRow } from '../../src/domain/dated';
import type { Day } from '../../src/domain/days';
import type { Lang } from '../../src/domain/languages';
import { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { dateText } from '../../src/i18n/date-text';
import { LangArg, ThaiDigitsArg } from './lang-arg';
import { DayScalar } from './scalars';

@InterfaceType({ description: 'An object with a first and a last day, known more or less exactly: a meeting, a plan.' })
export abstract class Dated implements DatedRow {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day; when only the month or year is known, its first day; null = not known.',
  })
  startsOn: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day; when only the month or year is known, its last day; null = not known.',
  })
  endsOn: Day | null;

  @Field(() => DatePrecision, { description: 'The precision of the two days.' })
  precision: DatePrecision;

  @Field({
    name: 'dateText',
    description:
      'The days as text: "20-23 กันยายน 2559" (Buddhist era), "20–23 September 2016". Never empty: when the days are not known, the text says so.',
  })
  datesIn(@Root() root: DatedRow, @LangArg() lang: Lang, @ThaiDigitsArg() thaiDigits: boolean): string {
    return dateText(root, lang, thaiDigits);
  }
}
