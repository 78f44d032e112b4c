import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { CitedFact } from '../base/fact.entity';
import { PlanObjective } from './plan-objective.entity';

/** An objective serves an objective of another plan. */
@Entity()
@Unique('objective_alignment_objective_id_aligns_with_id_key', ['objectiveId', 'alignsWithId', 'withdrawnAt'])
export class ObjectiveAlignment extends CitedFact {
  @Column('int')
  objectiveId: number;

  @ManyToOne(() => PlanObjective, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'objective_id' })
  objective: PlanObjective;

  @Column('int')
  alignsWithId: number;

  @ManyToOne(() => PlanObjective, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'aligns_with_id' })
  alignsWith: PlanObjective;
}
