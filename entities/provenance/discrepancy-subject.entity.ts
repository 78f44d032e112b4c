import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Row } from '../base/row.entity';
import { Discrepancy } from './discrepancy.entity';

/** A field of a thing that a discrepancy touches. */
@Entity()
@Unique(['discrepancyId', 'node', 'field'])
@Index(['node'])
export class DiscrepancySubject extends Row {
  @Column('int')
  discrepancyId: number;

  @ManyToOne(() => Discrepancy, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'discrepancy_id' })
  discrepancy: Discrepancy;

  /** The thing’s type and code, as its id is made of them: Meeting:CMGF-10. */
  @Column('text')
  node: string;

  /** The name of the field, as the API has it. */
  @Column('text')
  field: string;

  /** The order in which the fields were given. */
  @Column('int')
  position: number;
}
