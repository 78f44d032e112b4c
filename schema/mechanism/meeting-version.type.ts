import { Field, Int, ObjectType, Root } from 'type-graphql';
import type { Day } from '../../src/domain/days';
import { type Lang, type LocalizedTexts, textIn } from '../../src/domain/languages';
import type { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { MeetingStatus } from '../../src/domain/vocabularies/mechanism';
import { Dated } from '../base/dated.type';
import { LangArg } from '../base/lang-arg';
import { InstantScalar } from '../base/scalars';

@ObjectType({ implements: Dated, simpleResolvers: true, description: 'A meeting as it was on record until it was moved or cancelled.' })
export class MeetingVersion {
  @Field(() => Int, { description: 'Its place among the versions of the meeting, from 1.' })
  version: number;

  startsOn: Day | null;

  endsOn: Day | null;

  precision: DatePrecision;

  places: LocalizedTexts | null;

  @Field(() => MeetingStatus, { description: 'Whether the meeting was cancelled then.' })
  status: MeetingStatus;

  @Field(() => InstantScalar, { description: 'The instant at which the next version took its place.' })
  replacedAt: Date;

  @Field(() => String, {
    name: 'place',
    nullable: true,
    description: 'The place of the meeting then, in the wanted language, else in English; null = not known.',
  })
  placeIn(@Root() { places }: MeetingVersion, @LangArg() lang: Lang): string | null {
    return places && textIn(places, lang);
  }
}
