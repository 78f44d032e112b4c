import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Fact } from '../base/fact.entity';
import { Sector } from '../planning/sector.entity';
import { Project } from './project.entity';

/** A sector that a project is classified under, of one plan period. */
@Entity()
@Unique('project_sector_project_id_sector_id_key', ['projectId', 'sectorId', 'withdrawnAt'])
@Index(['sectorId'])
export class ProjectSector extends Fact {
  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column('int')
  sectorId: number;

  @ManyToOne(() => Sector)
  @JoinColumn({ name: 'sector_id' })
  sector: Sector;

  /** True when no source classifies the project: the hub infers the sector from the plain sense of the project. */
  @Column('boolean')
  inferred: boolean;
}
