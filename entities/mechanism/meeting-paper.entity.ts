import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Lang, type LocalizedTexts } from '../../src/domain/languages';
import { StatedFact } from '../base/stated-fact.entity';
import { Meeting } from './meeting.entity';

@Entity()
@Unique('meeting_paper_key', ['meetingId', 'number', 'withdrawnAt'])
@Check('meeting_paper_number_check', 'number >= 1')
@Check('meeting_paper_lang_check', `lang IN ('EN', 'ID', 'MS', 'TH')`)
@Check('meeting_paper_url_check', `url ~ '^https://'`)
@Check('meeting_paper_place_check', 'num_nonnulls(url, place) >= 1')
@ObjectType({ simpleResolvers: true, description: 'A document of a meeting. The hub knows where it stands, and does not keep it.' })
export class MeetingPaper extends StatedFact {
  @Column('int')
  meetingId: number;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting;

  @Column('int')
  @Field(() => Int, { description: 'Its place among the papers of the meeting, from 1. It stays the same when the paper changes.' })
  number: number;

  @Column('jsonb')
  titles: LocalizedTexts;

  @Column({ type: 'text', nullable: true })
  @Field(() => Lang, { nullable: true, description: 'The language of the document; null = not known, or several.' })
  lang: Lang | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of the document; null = it stands at none: see `place`.' })
  url: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where the document is kept, in the words of the secretariat; null = at `url`.' })
  place: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The number of the item of the agenda that it belongs to; null = to none.' })
  agendaNumber: string | null;
}
