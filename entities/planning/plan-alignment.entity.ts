import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { StatedFact } from '../base/stated-fact.entity';
import { Plan } from './plan.entity';

/** A plan is aligned with another. */
@Entity()
@Unique('plan_alignment_plan_id_aligns_with_id_key', ['planId', 'alignsWithId', 'withdrawnAt'])
export class PlanAlignment extends StatedFact {
  @Column('int')
  planId: number;

  @ManyToOne(() => Plan, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'plan_id' })
  plan: Plan;

  @Column('int')
  alignsWithId: number;

  @ManyToOne(() => Plan, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'aligns_with_id' })
  alignsWith: Plan;
}
