import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Fact } from '../base/fact.entity';
import { Province } from '../geography/province.entity';
import { Project } from './project.entity';

/** A province that a project is located in. */
@Entity()
@Unique('project_province_project_id_province_id_key', ['projectId', 'provinceId', 'withdrawnAt'])
@Index(['provinceId'])
@Check('project_province_share_check', 'share > 0 AND share <= 1')
export class ProjectProvince extends Fact {
  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column('int')
  provinceId: number;

  @ManyToOne(() => Province)
  @JoinColumn({ name: 'province_id' })
  province: Province;

  /** The share of the project that the province carries; null = none is stated. A project's shares sum to 1 at most. */
  @Column({ type: 'numeric', precision: 9, scale: 8, nullable: true })
  share: string | null;
}
