import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import type { LocalizedTexts } from '../../src/domain/languages';
import { ParticipantStanding } from '../../src/domain/vocabularies/mechanism';
import { StatedFact } from '../base/stated-fact.entity';
import { Province } from '../geography/province.entity';
import { Meeting } from './meeting.entity';
import { Organisation } from './organisation.entity';

@Entity()
@Unique('meeting_participant_key', ['meetingId', 'provinceId', 'organisationId', 'titles', 'withdrawnAt'])
@Check('meeting_participant_post_check', 'num_nonnulls(organisation_id, titles) = CASE WHEN province_id IS NULL THEN 2 ELSE 0 END')
@Check('meeting_participant_standing_check', `standing IN ('INVITED', 'ATTENDED', 'REPRESENTED', 'ABSENT')`)
@Check('meeting_participant_represented_check', `(standing = 'REPRESENTED') = (representatives IS NOT NULL)`)
@ObjectType({
  simpleResolvers: true,
  description:
    'A post that takes part in a meeting: the head of a province or state, or a post of an organisation. Never a person by name.',
})
export class MeetingParticipant extends StatedFact {
  @Column('int')
  meetingId: number;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting;

  /** The post is the governor or chief minister of this province or state; null = it is another one. */
  @Column({ type: 'int', nullable: true })
  provinceId: number | null;

  @ManyToOne(() => Province)
  @JoinColumn({ name: 'province_id' })
  province: Province | null;

  @Column({ type: 'int', nullable: true })
  organisationId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Organisation | null;

  /** The title of the post in the organisation. */
  @Column({ type: 'jsonb', nullable: true })
  titles: LocalizedTexts | null;

  @Column('text')
  @Field(() => ParticipantStanding, { description: 'Whether it took part.' })
  standing: ParticipantStanding;

  /** The title of the post that came in its place. */
  @Column({ type: 'jsonb', nullable: true })
  representatives: LocalizedTexts | null;
}
