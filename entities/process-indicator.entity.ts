import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Indicator } from './indicator.entity';
import { Process } from './process.entity';
import { Row } from './row.entity';

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
