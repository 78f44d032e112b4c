import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { StatedFact } from '../base/stated-fact.entity';
import { PlanObjective } from './plan-objective.entity';
import { Sector } from './sector.entity';

/** The projects of a sector serve an objective. */
@Entity()
@Unique('objective_sector_objective_id_sector_id_key', ['objectiveId', 'sectorId', 'withdrawnAt'])
export class ObjectiveSector extends StatedFact {
  @Column('int')
  objectiveId: number;

  @ManyToOne(() => PlanObjective, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'objective_id' })
  objective: PlanObjective;

  @Column('int')
  sectorId: number;

  @ManyToOne(() => Sector, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'sector_id' })
  sector: Sector;
}
