import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { InstantScalar } from '../../schema/base/scalars';
import { ReportState } from '../../src/domain/vocabularies/progress';
import { Row } from '../base/row.entity';
import { Meeting } from '../mechanism/meeting.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from '../people/person.entity';
import { ProgressReport } from './progress-report.entity';

@Entity('report_state')
@Unique(['reportId', 'changedAt'])
@Check('report_state_state_check', `state IN ('DRAFT', 'SUBMITTED', 'VERIFIED', 'PUBLISHED', 'CERTIFIED', 'REJECTED')`)
@Check('report_state_actor_check', 'num_nulls(office_id, actor_id) IN (0, 2) AND (actor_id IS NOT NULL OR acting_for_id IS NULL)')
@ObjectType({
  simpleResolvers: true,
  description: 'A change of a report’s state. Changes are only added, each later than the one before.',
})
export class ReportStateChange extends Row {
  @Column('int')
  reportId: number;

  @ManyToOne(() => ProgressReport, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'report_id' })
  report: ProgressReport;

  @Column('text')
  @Field(() => ReportState, { description: 'The state from this change on.' })
  state: ReportState;

  @Column('timestamptz')
  @Field(() => InstantScalar, { description: 'The instant of the change.' })
  changedAt: Date;

  /** The step that led here; null = of a sample, or from before the hub knew steps. */
  @Column({ type: 'text', nullable: true, select: false })
  step: string | null;

  /** The office for which somebody took the step; null = the editors did. */
  @Column({ type: 'int', nullable: true, select: false })
  officeId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation | null;

  @Column({ type: 'int', nullable: true, select: false })
  actorId: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'actor_id' })
  actor: Person | null;

  /** In whose place the actor took the step; null = nobody's. */
  @Column({ type: 'int', nullable: true, select: false })
  actingForId: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'acting_for_id' })
  actingFor: Person | null;

  @Column({ type: 'text', nullable: true, select: false })
  reason: string | null;

  @Column({ type: 'text', nullable: true, select: false })
  note: string | null;

  /** The meeting for which the step was taken; null = none. */
  @Column({ type: 'int', nullable: true, select: false })
  meetingId: number | null;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting | null;
}
