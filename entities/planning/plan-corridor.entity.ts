import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { StatedFact } from '../base/stated-fact.entity';
import { Corridor } from '../geography/corridor.entity';
import { Plan } from './plan.entity';

/** A plan is aligned with a corridor. */
@Entity()
@Unique('plan_corridor_plan_id_corridor_id_key', ['planId', 'corridorId', 'withdrawnAt'])
export class PlanCorridor extends StatedFact {
  @Column('int')
  planId: number;

  @ManyToOne(() => Plan, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'plan_id' })
  plan: Plan;

  @Column('int')
  corridorId: number;

  @ManyToOne(() => Corridor, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'corridor_id' })
  corridor: Corridor;
}
