import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import { ResponsibilityRole } from '../../src/domain/vocabularies/projects';
import { StatedFact } from '../base/stated-fact.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Project } from './project.entity';

@Entity()
@Unique('project_responsibility_code_key', ['code', 'withdrawnAt'])
@Index(['organisationId'])
@Check('project_responsibility_span_check', 'valid_from < valid_to')
@Check('project_responsibility_role_check', `role IN ('OWNER', 'IMPLEMENTER', 'FUNDER', 'REPORTER')`)
@Check('project_responsibility_reason_check', `reason <> ''`)
@Exclusion(
  'project_responsibility_overlap_excl',
  'USING gist (project_id WITH =, organisation_id WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
@ObjectType({ simpleResolvers: true, description: 'What an organisation answers for in a project, for a span of days.' })
export class ProjectResponsibility extends StatedFact {
  @Column('text')
  @Field({ description: 'The project’s code and a number, by which a mutation names it.' })
  code: string;

  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column('int')
  organisationId: number;

  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id' })
  organisation: Organisation;

  @Column('text')
  @Field(() => ResponsibilityRole, { description: 'What the organisation answers for.' })
  role: ResponsibilityRole;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day of the responsibility; null = not known, treated as already held.' })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day no longer responsible; null = still responsible.' })
  validTo: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it is so, in the words of the office that stated it; null = it is from a document.',
  })
  reason: string | null;
}
