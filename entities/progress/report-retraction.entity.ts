import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from '../people/person.entity';
import { ProgressReport } from './progress-report.entity';

/** What one certifier asks: that a certified report be retracted. Another one completes it. */
@Entity()
@Unique(['reportId', 'actorId'])
export class ReportRetraction extends Row {
  @Column('int')
  reportId: number;

  @ManyToOne(() => ProgressReport, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'report_id' })
  report: ProgressReport;

  @Column('int')
  actorId: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'actor_id' })
  actor: Person;

  /** In whose place it was asked; null = nobody's. */
  @Column({ type: 'int', nullable: true })
  actingForId: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'acting_for_id' })
  actingFor: Person | null;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  askedAt: Date;
}
