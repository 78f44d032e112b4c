import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Row } from '../base/row.entity';
import { Person } from '../people/person.entity';
import { Decision } from './decision.entity';
import { Organisation } from './organisation.entity';

/** That an office has a circular, and knows what it says. */
@Entity()
@Unique(['decisionId', 'officeId'])
export class CircularAcknowledgement extends Row {
  @Column('int')
  decisionId: number;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id' })
  decision: Decision;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column('timestamptz')
  changedAt: Date;

  @Column('int')
  changedById: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'changed_by_id' })
  changedBy: Person;
}
