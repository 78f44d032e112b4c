import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Node } from '../../schema/base/node.type';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { ActionStatus } from '../../src/domain/vocabularies/mechanism';
import { StatedFact } from '../base/stated-fact.entity';
import { Project } from '../projects/project.entity';
import { Decision } from './decision.entity';
import { Organisation } from './organisation.entity';

@Entity()
@Unique('action_item_code_key', ['code', 'withdrawnAt'])
@Index(['decisionId'])
@Index(['projectId'])
@Check('action_item_status_check', `status IN ('OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED', 'UNKNOWN')`)
@ObjectType({ implements: Node, simpleResolvers: true, description: 'An action that a decision asks for.' })
export class ActionItem extends StatedFact {
  @Column('text')
  @Field({ description: 'The decision’s code and a number.' })
  code: string;

  @Column('int')
  decisionId: number;

  @ManyToOne(() => Decision, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'decision_id' })
  decision: Decision;

  @Column('jsonb')
  texts: LocalizedTexts;

  @Column({ type: 'int', nullable: true })
  assigneeId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'assignee_id' })
  assignee: Organisation | null;

  @Column({ type: 'int', nullable: true })
  projectId: number | null;

  @ManyToOne(() => Project, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'project_id' })
  project: Project | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'The day by which the action is due; null = no source states one.' })
  dueOn: string | null;

  @Column('text')
  @Field(() => ActionStatus, { description: 'How far the action is, by the sources.' })
  status: ActionStatus;
}
