import { Column, JoinColumn, ManyToOne } from 'typeorm';
import { Fact } from '../base/fact.entity';
import { Project } from './project.entity';
import { ProjectPlacement } from './project-placement.entity';

/** What a project is located in or belongs to, for a span of days. */
export abstract class ProjectLink extends Fact {
  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  /** First day; null = not known, treated as already in force. */
  @Column({ type: 'date', nullable: true })
  validFrom: string | null;

  /** First day no longer in force; null = still in force. */
  @Column({ type: 'date', nullable: true })
  validTo: string | null;

  /** The statement of an office that links it; null = it came on record so. */
  @Column({ type: 'int', nullable: true })
  placementId: number | null;

  @ManyToOne(() => ProjectPlacement, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'placement_id' })
  placement: ProjectPlacement | null;
}
