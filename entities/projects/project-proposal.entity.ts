import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { InstantScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { ProposalState } from '../../src/domain/vocabularies/projects';
import { Row } from '../base/row.entity';
import { Body } from '../mechanism/body.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from '../people/person.entity';
import { Project } from './project.entity';

/** A project that an office proposes: no part of the record, and nobody sees it but who decides about it. */
@Entity()
@Index(['officeId'])
@Check('project_proposal_state_check', `state IN ('PROPOSED', 'ACCEPTED', 'REFUSED')`)
@Check('project_proposal_provinces_check', 'cardinality(provinces) > 0')
@Check('project_proposal_decided_check', `(state = 'PROPOSED') = (decided_at IS NULL)`)
@Check('project_proposal_project_check', `(state = 'ACCEPTED') = (project_id IS NOT NULL)`)
@Check('project_proposal_reason_check', `state <> 'REFUSED' OR reason <> ''`)
@Check('project_proposal_persons_check', 'decided_by_id <> proposed_by_id')
@ObjectType({
  simpleResolvers: true,
  description:
    'A project that the office of a province proposes: no part of the record. Only the office and the secretariats that decide see it.',
})
export class ProjectProposal extends Row {
  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;

  @Column('int')
  proposedById: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'proposed_by_id' })
  proposedBy: Person;

  @Column('timestamptz')
  @Field(() => InstantScalar, { description: 'The instant at which it was proposed.' })
  proposedAt: Date;

  @Column('jsonb')
  names: LocalizedTexts;

  @Column({ type: 'jsonb', nullable: true })
  descriptions: LocalizedTexts | null;

  /** The codes of the provinces that it is located in. */
  @Column('text', { array: true })
  provinces: string[];

  /** The codes of the sectors that it belongs to. */
  @Column('text', { array: true })
  sectors: string[];

  @Column({ type: 'int', nullable: true })
  bodyId: number | null;

  @ManyToOne(() => Body)
  @JoinColumn({ name: 'body_id' })
  body: Body | null;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'The codes of the projects that the office looked at, and says are other ones.' })
  notSame: string[];

  @Column({ type: 'text', default: ProposalState.PROPOSED })
  @Field(() => ProposalState, { description: 'What became of it.' })
  state: ProposalState;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => InstantScalar, { nullable: true, description: 'The instant at which it was decided; null = it is not.' })
  decidedAt: Date | null;

  @Column({ type: 'int', nullable: true })
  decidedById: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'decided_by_id' })
  decidedBy: Person | null;

  @Column({ type: 'int', nullable: true })
  decidedForId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'decided_for_id' })
  decidedFor: Organisation | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The reason of the decision; null = none is given, or it is not decided.' })
  reason: string | null;

  @Column({ type: 'int', nullable: true })
  projectId: number | null;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project | null;
}
