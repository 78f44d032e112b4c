import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import type { LocalizedTexts } from '../../src/domain/languages';
import { StatedFact } from '../base/stated-fact.entity';
import { Meeting } from './meeting.entity';
import { Organisation } from './organisation.entity';

@Entity()
@Unique('agenda_item_key', ['meetingId', 'number', 'withdrawnAt'])
@ObjectType({ simpleResolvers: true, description: 'An item of the agenda of a meeting.' })
export class AgendaItem extends StatedFact {
  @Column('int')
  meetingId: number;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting;

  @Column('text')
  @Field({ description: 'The number as printed, for example 3.1 or ๓.๑.' })
  number: string;

  @Column('jsonb')
  titles: LocalizedTexts;

  @Column({ type: 'int', nullable: true })
  presenterId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'presenter_id' })
  presenter: Organisation | null;

  /** What the item concerns, by codes: these never change, while a project may be recorded anew. */
  @Column('text', { array: true, default: () => "'{}'" })
  projectCodes: string[];

  @Column('text', { array: true, default: () => "'{}'" })
  bodyCodes: string[];

  @Column('text', { array: true, default: () => "'{}'" })
  decisionCodes: string[];
}
