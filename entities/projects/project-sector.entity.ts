import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Sector } from '../planning/sector.entity';
import { ProjectLink } from './project-link.entity';

/** A sector that a project is classified under, of one plan period. */
@Entity()
@Unique('project_sector_project_id_sector_id_key', ['projectId', 'sectorId', 'validFrom', 'withdrawnAt'])
@Check('project_sector_span_check', 'valid_from < valid_to')
@Exclusion(
  'project_sector_overlap_excl',
  'USING gist (project_id WITH =, sector_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
@Index(['sectorId'])
@Index('project_sector_placement_id_idx', ['placementId'], { where: '(placement_id IS NOT NULL)' })
export class ProjectSector extends ProjectLink {
  @Column('int')
  sectorId: number;

  @ManyToOne(() => Sector)
  @JoinColumn({ name: 'sector_id' })
  sector: Sector;

  /** True when no source classifies the project: the hub infers the sector from the plain sense of the project. */
  @Column('boolean')
  inferred: boolean;
}
