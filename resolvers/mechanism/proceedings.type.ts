import { Field, Int, ObjectType } from 'type-graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { Cost } from '../../schema/base/cost';
import { MutationPayload } from '../../schema/base/mutation.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { ParticipantStanding } from '../../src/domain/vocabularies/mechanism';

@ObjectType({
  description: 'What a meeting deals with, who takes part, its papers and its minutes, as its secretariat put them on record.',
})
export class MeetingProceedings {
  meetingId: number;
}

@ObjectType({ simpleResolvers: true, description: 'The seat of a governor or chief minister at a meeting.' })
export class GovernorSeat {
  provinceId: number;

  @Field(() => ParticipantStanding, { nullable: true, description: 'Whether the governor took part; null = nothing is on record.' })
  standing: ParticipantStanding | null;

  representatives: LocalizedTexts | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How many governors or chief ministers of a member state attended a meeting, of those whose provinces were in the programme.',
})
export class GovernorAttendance {
  @Field(() => Int, { description: 'How many attended themselves.' })
  attended: number;

  @Field(() => Int, { description: 'For how many another post came.' })
  represented: number;

  @Field(() => Int, { description: 'How many were absent.' })
  absent: number;

  @Field(() => Int, { description: 'Of how many nothing, or only the invitation, is on record.' })
  unknown: number;

  @Field(() => Int, { description: 'How many there are: the provinces and states in the programme on the first day of the meeting.' })
  expected: number;

  @Cost({ assumedSize: 14 })
  @Field(() => [GovernorSeat], { description: 'Each of them, by the code of the province.' })
  seats: GovernorSeat[];
}

@ObjectType({ implements: MutationPayload, description: 'The minutes of a meeting as they stand after a mutation.' })
export class MinutesPayload extends MutationPayload {
  @Field(() => Meeting, { nullable: true, description: 'The meeting; null = nothing was done.' })
  meeting: Meeting | null;

  @Field(() => Int, { nullable: true, description: 'The version of the draft; 0 = there is none, null = nothing was done.' })
  draftVersion: number | null;
}
