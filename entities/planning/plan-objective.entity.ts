import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Node } from '../../schema/base/node.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { StatedFact } from '../base/stated-fact.entity';
import { Plan } from './plan.entity';

@Entity()
@Unique(['code'])
@Index(['planId'])
@Check('plan_objective_parent_check', 'parent_id <> id')
@ObjectType({ implements: Node, simpleResolvers: true, description: 'An aim of a plan: a goal, a strategic issue, a tactic.' })
export class PlanObjective extends StatedFact {
  @Column('text')
  @Field({ description: 'The plan’s code and the objective’s own, for example VISION-2036-G1 or NESDP-12-SI10.' })
  code: string;

  @Column('int')
  planId: number;

  @ManyToOne(() => Plan, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'plan_id' })
  plan: Plan;

  @Column('jsonb')
  titles: LocalizedTexts;

  @Column({ type: 'int', nullable: true })
  parentId: number | null;

  @ManyToOne(() => PlanObjective)
  @JoinColumn({ name: 'parent_id' })
  parent: PlanObjective | null;
}
