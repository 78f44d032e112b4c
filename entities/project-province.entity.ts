import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Province } from './province.entity';
import { Project } from './project.entity';
import { Row } from './row.entity';

/** A province that a project is located in. */
@Entity()
@Unique(['projectId', 'provinceId'])
@Index(['provinceId'])
export class ProjectProvince extends Row {
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
}
