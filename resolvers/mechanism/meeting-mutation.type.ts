import { Field, ObjectType } from 'type-graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { MutationPayload } from '../../schema/base/mutation.type';

@ObjectType({ implements: MutationPayload, description: 'A meeting as it stands after a mutation.' })
export class MeetingPayload extends MutationPayload {
  @Field(() => Meeting, { nullable: true, description: 'The meeting; null = nothing was done.' })
  meeting: Meeting | null;
}
