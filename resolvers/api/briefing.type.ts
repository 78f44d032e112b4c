import { Field, ObjectType } from 'type-graphql';
import { Province } from '../../entities/geography/province.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { DayScalar } from '../../schema/base/scalars';

@ObjectType({
  simpleResolvers: true,
  description: 'Everything a governor needs for one meeting: one province on the meeting’s first day, with what was on record by then.',
})
export class Briefing {
  @Field(() => Province, { description: 'The province or state of the briefing.' })
  province: Province;

  @Field(() => Meeting, { description: 'The meeting of the briefing.' })
  meeting: Meeting;

  @Field(() => DayScalar, {
    description: 'The day that the briefing answers for: the meeting’s first day, or today in Bangkok while that day is still to come.',
  })
  asOf: string;
}
