import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Corridor } from '../geography/corridor.entity';
import { ProjectLink } from './project-link.entity';

/** A corridor that a project is assigned to. */
@Entity()
@Unique('project_corridor_project_id_corridor_id_key', ['projectId', 'corridorId', 'validFrom', 'withdrawnAt'])
@Check('project_corridor_span_check', 'valid_from < valid_to')
@Exclusion(
  'project_corridor_overlap_excl',
  'USING gist (project_id WITH =, corridor_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
@Index(['corridorId'])
@Index('project_corridor_placement_id_idx', ['placementId'], { where: '(placement_id IS NOT NULL)' })
export class ProjectCorridor extends ProjectLink {
  @Column('int')
  corridorId: number;

  @ManyToOne(() => Corridor)
  @JoinColumn({ name: 'corridor_id' })
  corridor: Corridor;

  /** True when no source assigns the project: the hub infers the corridor from the place. */
  @Column('boolean')
  inferred: boolean;
}
