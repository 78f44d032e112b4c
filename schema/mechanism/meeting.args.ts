import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../base/page.args';
import { MeetingFilter, MeetingOrder } from './meeting.input';

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true, description: 'Conditions on the meetings; default: all meetings.' })
  where?: MeetingFilter | null;

  @Field(() => [MeetingOrder], {
    nullable: true,
    description: 'The order of the meetings; default: earliest first, those whose day is not known last.',
  })
  orderBy?: MeetingOrder[] | null;
}
