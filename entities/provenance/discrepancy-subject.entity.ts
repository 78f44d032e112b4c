import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Row } from '../base/row.entity';
import { Discrepancy } from './discrepancy.entity';

/** A field of an object that a discrepancy touches. */
@Entity()
@Unique(['discrepancyId', 'node', 'field'])
@Index(['node'])
export class DiscrepancySubject extends Row {
  @Column('int')
  discrepancyId: number;

  @ManyToOne(() => Discrepancy, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'discrepancy_id' })
  discrepancy: Discrepancy;

  /** The type and code of the object, as in its id: Meeting:CMGF-10. */
  @Column('text')
  node: string;

  /** The name of the field in the API. */
  @Column('text')
  field: string;

  /** The place of the field in the seeds' list. */
  @Column('int')
  position: number;
}
