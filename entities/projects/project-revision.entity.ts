import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { InstantScalar } from '../../schema/base/scalars';
import { ProjectRevisionKind } from '../../src/domain/vocabularies/projects';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from '../people/person.entity';
import { Project } from './project.entity';

@Entity()
@Unique(['projectId', 'number'])
@Check('project_revision_number_check', 'number >= 1')
@Check(
  'project_revision_kind_check',
  `kind IN ('PROPOSAL', 'COST', 'SCHEDULE', 'WITHDRAWAL', 'NAME', 'RESPONSIBILITY', 'WEIGHT', 'PLACEMENT')`,
)
@ObjectType({ simpleResolvers: true, description: 'One change by an office of what is on record about a project.' })
export class ProjectRevision extends Row {
  @Column('int')
  projectId: number;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column('int')
  @Field(() => Int, { description: 'Its place among the revisions of the project, from 1: the `version` that it made.' })
  number: number;

  @Column('text')
  @Field(() => ProjectRevisionKind, { description: 'What was changed.' })
  kind: ProjectRevisionKind;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The reason that the office gave; null = none was asked for.' })
  reason: string | null;

  @Column('timestamptz')
  @Field(() => InstantScalar, { description: 'The instant since when it is on record.' })
  changedAt: Date;

  @Column('int')
  changedById: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'changed_by_id' })
  changedBy: Person;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;
}
