import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../base/page.args';
import { MeetingFilter, MeetingOrder } from './meeting.input';

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true, description: 'Which meetings; default: all.' })
  where?: MeetingFilter | null;

  @Field(() => [MeetingOrder], {
    nullable: true,
    description: 'In which order; default: the oldest first, those whose day is not known last.',
  })
  orderBy?: MeetingOrder[] | null;
}
