import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { DayScalar, InstantScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import type { OfficialLetter } from '../../src/domain/official-letter';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Project } from '../projects/project.entity';
import { ProgressReport } from './progress-report.entity';

/** What an office writes before it submits a report: no part of the record, and nobody else sees it. */
@Entity()
@Index(['projectId'])
@Index(['officeId'])
@Check('report_draft_percent_check', 'percent BETWEEN 0 AND 100')
@Check('report_draft_planned_percent_check', 'planned_percent BETWEEN 0 AND 100')
@Check('report_draft_financial_percent_check', 'financial_percent BETWEEN 0 AND 100')
@Check(
  'report_draft_stage_check',
  `stage IN ('IDEA', 'CONCEPT', 'FEASIBILITY', 'DETAILED_DESIGN', 'FINANCING', 'PROCUREMENT', 'CONSTRUCTION', 'COMPLETED', 'OPERATIONAL', 'SUSPENDED', 'DROPPED')`,
)
@Check('report_draft_author_ids_check', 'cardinality(author_ids) > 0')
@ObjectType({
  simpleResolvers: true,
  description:
    'What an office writes before it submits a report: no part of the record. Only the persons who report for the office see it.',
})
export class ReportDraft extends Row {
  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;

  /** 1 for a new draft, one more with each save. Only the database counts it. */
  @Column({ type: 'int', default: 1 })
  @Field(() => Int, { description: '1 for a new draft, one more with each save.' })
  version: number;

  @Column('date')
  @Field(() => DayScalar, { description: 'The day that the report is about.' })
  asOf: string;

  /** The report that it corrects; null = it corrects none. */
  @Column({ type: 'int', nullable: true })
  supersedesId: number | null;

  @ManyToOne(() => ProgressReport, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'supersedes_id', referencedColumnName: 'id' },
    { name: 'project_id', referencedColumnName: 'projectId' },
  ])
  supersedes: ProgressReport | null;

  @Column({ type: 'text', nullable: true })
  correctionReason: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => ProjectStage, { nullable: true, description: 'The stage; null = not stated.' })
  stage: ProjectStage | null;

  @Column({ type: 'numeric', precision: 7, scale: 4, nullable: true })
  percent: number | null;

  @Column({ type: 'numeric', precision: 7, scale: 4, nullable: true })
  plannedPercent: number | null;

  @Column({ type: 'numeric', precision: 7, scale: 4, nullable: true })
  financialPercent: number | null;

  @Column({ type: 'jsonb', nullable: true })
  narratives: LocalizedTexts | null;

  /** The office’s letter that goes with it; null = none. */
  @Column({ type: 'jsonb', nullable: true })
  letter: OfficialLetter | null;

  /** The keys of all persons who saved it. */
  @Column({ type: 'int', array: true })
  authorIds: number[];

  @Column('timestamptz')
  @Field(() => InstantScalar, { name: 'updatedAt', description: 'The instant of the last save.' })
  savedAt: Date;
}
