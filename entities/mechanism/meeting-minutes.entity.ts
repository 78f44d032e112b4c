import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { InstantScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Person } from '../people/person.entity';
import { Meeting } from './meeting.entity';
import { Organisation } from './organisation.entity';

@Entity()
@Unique(['meetingId', 'version'])
@Check('meeting_minutes_version_check', 'version >= 1')
@Check('meeting_minutes_correction_check', '(version = 1) = (correction IS NULL)')
@ObjectType({
  simpleResolvers: true,
  description: 'The minutes of a meeting as they were published. They stay as they are: a correction is a version more.',
})
export class MeetingMinutes extends Row {
  @Column('int')
  meetingId: number;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting;

  @Column('int')
  @Field(() => Int, { description: 'Its place among the published versions, from 1. Each replaces the one before.' })
  version: number;

  @Column('jsonb')
  texts: LocalizedTexts;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What this version replaces in the one before, and why, in the words of the secretariat; null = the first version.',
  })
  correction: string | null;

  @Column('timestamptz')
  @Field(() => InstantScalar, { description: 'The instant at which it was published.' })
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
