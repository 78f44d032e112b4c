import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { InstantScalar } from '../../schema/base/scalars';
import { ReportState } from '../../src/domain/vocabularies/progress';
import { Row } from '../base/row.entity';
import { ProgressReport } from './progress-report.entity';

@Entity('report_state')
@Unique(['reportId', 'changedAt'])
@Check('report_state_state_check', `state IN ('DRAFT', 'SUBMITTED', 'VERIFIED', 'PUBLISHED', 'CERTIFIED', 'REJECTED')`)
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
}
