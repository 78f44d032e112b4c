import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import { ResponsibilityRole } from '../../src/domain/vocabularies/projects';
import { CitedFact } from '../base/fact.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Project } from './project.entity';

@Entity()
@Index(['organisationId'])
@Check('project_responsibility_span_check', 'valid_from < valid_to')
@Check('project_responsibility_role_check', `role IN ('OWNER', 'IMPLEMENTER', 'FUNDER', 'REPORTER')`)
@Exclusion(
  'project_responsibility_overlap_excl',
  'USING gist (project_id WITH =, organisation_id WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
@ObjectType({ simpleResolvers: true, description: 'What an organisation answers for in a project, for a span of days.' })
export class ProjectResponsibility extends CitedFact {
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
}
