import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Province } from '../geography/province.entity';
import { ProjectLink } from './project-link.entity';

/** A province that a project is located in. */
@Entity()
@Unique('project_province_project_id_province_id_key', ['projectId', 'provinceId', 'validFrom', 'withdrawnAt'])
@Check('project_province_span_check', 'valid_from < valid_to')
@Exclusion(
  'project_province_overlap_excl',
  'USING gist (project_id WITH =, province_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
@Index(['provinceId'])
@Index('project_province_placement_id_idx', ['placementId'], { where: '(placement_id IS NOT NULL)' })
@Check('project_province_share_check', 'share > 0 AND share <= 1')
export class ProjectProvince extends ProjectLink {
  @Column('int')
  provinceId: number;

  @ManyToOne(() => Province)
  @JoinColumn({ name: 'province_id' })
  province: Province;

  /** The share of the project that the province carries; null = none is stated. A project's shares sum to 1 at most. */
  @Column({ type: 'numeric', precision: 9, scale: 8, nullable: true })
  share: string | null;
}
