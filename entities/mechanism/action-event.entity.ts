import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { InstantScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { ActionEventKind } from '../../src/domain/vocabularies/mechanism';
import { Row } from '../base/row.entity';
import { Person } from '../people/person.entity';
import { Meeting } from './meeting.entity';
import { Organisation } from './organisation.entity';

@Entity()
@Unique(['actionCode', 'number'])
@Check('action_event_number_check', 'number >= 1')
@Check('action_event_kind_check', `kind IN ('NOTE', 'CLAIM', 'CONFIRM', 'RETURN', 'REOPEN', 'CARRY')`)
@Check('action_event_carry_check', `(kind = 'CARRY') = (meeting_id IS NOT NULL)`)
@ObjectType({ simpleResolvers: true, description: 'What an office said of an action.' })
export class ActionEvent extends Row {
  @Column('text')
  actionCode: string;

  @Column('int')
  @Field(() => Int, { description: 'Its place among the events of the action, from 1.' })
  number: number;

  @Column('text')
  @Field(() => ActionEventKind, { description: 'What it says.' })
  kind: ActionEventKind;

  @Column({ type: 'jsonb', nullable: true })
  texts: LocalizedTexts | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of a document that shows it; null = none is given.' })
  link: string | null;

  @Column({ type: 'int', nullable: true })
  meetingId: number | null;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting | null;

  @Column('timestamptz')
  @Field(() => InstantScalar, { description: 'The instant since when it is on record.' })
  changedAt: Date;

  @Column('int')
  changedById: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'changed_by_id' })
  changedBy: Person;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;
}
