import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import type { SurveyQuestion } from '../../src/domain/survey';
import { Row } from '../base/row.entity';
import { Meeting } from '../mechanism/meeting.entity';
import { Organisation } from '../mechanism/organisation.entity';

@Entity()
@Unique(['meetingId'])
@Check('survey_days_check', 'opens_on <= closes_on')
@Check('survey_closed_check', '(closed_at IS NULL) = (closed_for_id IS NULL)')
@ObjectType({
  simpleResolvers: true,
  description:
    'The survey of customers and staff about a forum. Answers are anonymous: what is told of them is told of groups, when it has closed.',
})
export class Survey extends Row {
  @Column('int')
  meetingId: number;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting;

  @Column('date')
  @Field(() => DayScalar, { description: 'The first day on which it takes answers.' })
  opensOn: string;

  @Column('date')
  @Field(() => DayScalar, { description: 'The last day on which it takes answers, unless it is closed before.' })
  closesOn: string;

  /** What it asks: a copy, so that other questions of later surveys change nothing. */
  @Column('jsonb')
  questions: SurveyQuestion[];

  @Column('timestamptz')
  openedAt: Date;

  @Column('int')
  openedForId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'opened_for_id' })
  openedFor: Organisation;

  /** Null = it was not closed before its last day was over. */
  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ type: 'int', nullable: true })
  closedForId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'closed_for_id' })
  closedFor: Organisation | null;
}
