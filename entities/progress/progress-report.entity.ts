import { Field, Float, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Node } from '../../schema/base/node.type';
import { DayScalar, InstantScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import type { OfficialLetter } from '../../src/domain/official-letter';
import { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { ReportState } from '../../src/domain/vocabularies/progress';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from '../people/person.entity';
import { Project } from '../projects/project.entity';
import { Citation } from '../provenance/citation.entity';

@Entity()
@Unique(['code'])
@Index('progress_report_latest_idx', { synchronize: false })
@Check('progress_report_as_of_precision_check', `as_of_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_YEAR')`)
@Check('progress_report_percent_check', 'percent BETWEEN 0 AND 100')
@Check('progress_report_planned_percent_check', 'planned_percent BETWEEN 0 AND 100')
@Check('progress_report_financial_percent_check', 'financial_percent BETWEEN 0 AND 100')
@Check(
  'progress_report_stage_check',
  `stage IN ('IDEA', 'CONCEPT', 'FEASIBILITY', 'DETAILED_DESIGN', 'FINANCING', 'PROCUREMENT', 'CONSTRUCTION', 'COMPLETED', 'OPERATIONAL', 'SUSPENDED', 'DROPPED')`,
)
@Check('progress_report_state_check', `state IN ('DRAFT', 'SUBMITTED', 'VERIFIED', 'PUBLISHED', 'CERTIFIED', 'REJECTED')`)
@Check(
  'progress_report_submitted_by_check',
  'num_nulls(office_id, submitted_by_id, author_ids) IN (0, 3) AND (submitted_by_id IS NOT NULL OR submitted_for_id IS NULL)',
)
@Index('progress_report_supersedes_id_key', ['supersedesId'], { unique: true, where: `state <> 'REJECTED'` })
@Index('progress_report_supersedes_id_idx', ['supersedesId'], { where: 'supersedes_id IS NOT NULL' })
@Unique(['id', 'projectId'])
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A source’s statement about a project on a day. A report never changes: a correction is a new report. A counting report is about the `asOf` day or an earlier one, and at the `knownAt` instant it is on record, CERTIFIED or PUBLISHED, and no counting report corrects it.',
})
export class ProgressReport extends Row {
  @Column('text')
  @Field({
    description:
      'The hub’s stable code: the project’s code and a number, after R where the editors took the report from a public document and after S where an office submitted it, for example P24-R01.',
  })
  code: string;

  @Column('int')
  projectId: number;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column('date')
  @Field(() => DayScalar, {
    description: 'The day that the report is about; the last day of the month or year where no more is known: see `asOfPrecision`.',
  })
  asOf: string;

  @Column({ type: 'text', default: 'DAY' })
  @Field(() => DatePrecision, { description: 'How exactly `asOf` is known.' })
  asOfPrecision: DatePrecision;

  @Column('timestamptz')
  @Field(() => InstantScalar, {
    description: 'The instant since when the report is on record: its publication, or its entry into the hub.',
  })
  recordedAt: Date;

  @Column({ type: 'text', nullable: true })
  @Field(() => ProjectStage, { nullable: true, description: 'The stage that the report states; null = not stated.' })
  stage: ProjectStage | null;

  @Column({ type: 'numeric', precision: 7, scale: 4, nullable: true })
  @Field(() => Float, { nullable: true, description: 'Physical completion, 0 to 100; null = not stated.' })
  percent: number | null;

  @Column({ type: 'numeric', precision: 7, scale: 4, nullable: true })
  @Field(() => Float, { nullable: true, description: 'The percent that the schedule planned for this day, 0 to 100; null = not stated.' })
  plannedPercent: number | null;

  @Column({ type: 'numeric', precision: 7, scale: 4, nullable: true })
  @Field(() => Float, { nullable: true, description: 'Share of the money spent, 0 to 100; null = not stated.' })
  financialPercent: number | null;

  @Column({ type: 'jsonb', nullable: true })
  narratives: LocalizedTexts | null;

  @Column({ type: 'int', nullable: true })
  citationId: number | null;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation | null;

  /** The report that this one corrects. It is of the same project, and no other report that is not rejected corrects it. */
  @Column({ type: 'int', nullable: true })
  supersedesId: number | null;

  @ManyToOne(() => ProgressReport)
  @JoinColumn([
    { name: 'supersedes_id', referencedColumnName: 'id' },
    { name: 'project_id', referencedColumnName: 'projectId' },
  ])
  supersedes: ProgressReport | null;

  /** The instant since when the first correction of this report is on record, whatever became of it; null = there is none. Only the database writes it. */
  @Column({ type: 'timestamptz', nullable: true })
  supersededAt: Date | null;

  /** The current state and its beginning; earlier states are in `report_state`. After the first, only the database writes them. */
  @Column('text')
  state: ReportState;

  @Column({ type: 'timestamptz', nullable: true })
  stateSince: Date | null;

  /** The office that submitted the report; null = the editors took it from a public document. */
  @Column({ type: 'int', nullable: true, select: false })
  officeId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation | null;

  @Column({ type: 'int', nullable: true, select: false })
  submittedById: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'submitted_by_id' })
  submittedBy: Person | null;

  /** In whose place it was submitted; null = nobody's. */
  @Column({ type: 'int', nullable: true, select: false })
  submittedForId: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'submitted_for_id' })
  submittedFor: Person | null;

  /** The keys of all persons who wrote in its draft, and of who submitted it. */
  @Column({ type: 'int', array: true, nullable: true, select: false })
  authorIds: number[] | null;

  /** Why it corrects another report; null = it corrects none, or the editors give no reason. */
  @Column({ type: 'text', nullable: true, select: false })
  correctionReason: string | null;

  /** The instant since when everybody may see it; null = only its chain may. Only the database writes it. */
  @Column({ type: 'timestamptz', nullable: true, select: false })
  publicSince: Date | null;

  /** The chain of `report_rule` that it goes through; null = the editors took it from a public document. Only the database writes it. */
  @Column({ type: 'text', nullable: true, select: false })
  chain: string | null;

  /** The codes of the warnings that who submitted it had seen; null = of the editors. */
  @Column({ type: 'text', array: true, nullable: true, select: false })
  acknowledged: string[] | null;

  /** The office’s letter that came with it; null = none. */
  @Column({ type: 'jsonb', nullable: true, select: false })
  letter: OfficialLetter | null;

  /** The report whose values it repeats, because nothing has changed; null = it has values of its own. */
  @Column({ type: 'int', nullable: true, select: false })
  unchangedFromId: number | null;

  @ManyToOne(() => ProgressReport)
  @JoinColumn({ name: 'unchanged_from_id' })
  unchangedFrom: ProgressReport | null;
}
