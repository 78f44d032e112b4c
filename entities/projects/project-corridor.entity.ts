import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Fact } from '../base/fact.entity';
import { Corridor } from '../geography/corridor.entity';
import { Project } from './project.entity';

/** A corridor that a project is assigned to. */
@Entity()
@Unique('project_corridor_project_id_corridor_id_key', ['projectId', 'corridorId', 'withdrawnAt'])
@Index(['corridorId'])
export class ProjectCorridor extends Fact {
  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column('int')
  corridorId: number;

  @ManyToOne(() => Corridor)
  @JoinColumn({ name: 'corridor_id' })
  corridor: Corridor;

  /** True when no source assigns the project: the hub infers the corridor from the place. */
  @Column('boolean')
  inferred: boolean;
}
