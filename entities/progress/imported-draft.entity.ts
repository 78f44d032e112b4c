import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Project } from '../projects/project.entity';
import { ProgressReport } from './progress-report.entity';
import { ReportImport } from './report-import.entity';

/** A draft that a file saved, and what stood before it: what undoing the import puts back. */
@Entity()
@Index(['draftId'])
@Index(['projectId'])
@Index(['reportId'])
export class ImportedDraft {
  @PrimaryColumn('int')
  importId: number;

  @ManyToOne(() => ReportImport, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id' })
  import: ReportImport;

  /** The key of the draft, also after it was submitted or discarded. */
  @PrimaryColumn('int')
  draftId: number;

  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  /** The version that the file saved. */
  @Column('int')
  version: number;

  /** The draft that stood before, with its version; null = there was none. */
  @Column({ type: 'jsonb', nullable: true })
  before: object | null;

  /** The report that the draft became; null = it was not submitted. */
  @Column({ type: 'int', nullable: true })
  reportId: number | null;

  @ManyToOne(() => ProgressReport, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'report_id' })
  report: ProgressReport | null;
}
