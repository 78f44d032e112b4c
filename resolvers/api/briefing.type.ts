import { Field, ObjectType } from 'type-graphql';
import { Province } from '../../entities/geography/province.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { DayScalar } from '../../schema/base/scalars';

@ObjectType({
  simpleResolvers: true,
  description:
    'Everything a governor needs for one meeting: one province, as it stood on the meeting’s first day with what was on record by then.',
})
export class Briefing {
  @Field(() => Province, { description: 'The province or state that it is for.' })
  province: Province;

  @Field(() => Meeting, { description: 'The meeting that it is for.' })
  meeting: Meeting;

  @Field(() => DayScalar, {
    description: 'The day answered for: the meeting’s first day, or today in Bangkok while that is still to come.',
  })
  asOf: string;
}
