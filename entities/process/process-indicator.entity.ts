import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Row } from '../base/row.entity';
import { Indicator } from '../indicators/indicator.entity';
import { Process } from './process.entity';

/** An indicator that judges a process as a whole. */
@Entity()
@Unique(['processId', 'indicatorId'])
export class ProcessIndicator extends Row {
  @Column('int')
  processId: number;

  @ManyToOne(() => Process, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'process_id' })
  process: Process;

  @Column('int')
  indicatorId: number;

  @ManyToOne(() => Indicator)
  @JoinColumn({ name: 'indicator_id' })
  indicator: Indicator;
}
