import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { PlanReviewState } from '../../src/domain/vocabularies/planning';
import { StatedFact } from '../base/stated-fact.entity';
import { Plan } from './plan.entity';

@Entity()
@Unique('plan_review_key', ['planId', 'number', 'withdrawnAt'])
@Check('plan_review_state_check', `state IN ('IN_REVIEW', 'REVIEWED', 'RETURNED')`)
@Check('plan_review_findings_check', `(state = 'IN_REVIEW') = (findings IS NULL)`)
@ObjectType({ simpleResolvers: true, description: 'What the secretariat did with a plan of a province or a cluster in its review.' })
export class PlanReview extends StatedFact {
  @Column('int')
  planId: number;

  @ManyToOne(() => Plan)
  @JoinColumn({ name: 'plan_id' })
  plan: Plan;

  @Column('int')
  @Field(() => Int, { description: 'Its place among the reviews of the plan, from 1.' })
  number: number;

  @Column('text')
  @Field(() => PlanReviewState, { description: 'What the review came to; never NOT_REVIEWED.' })
  state: PlanReviewState;

  @Column('date')
  @Field(() => DayScalar, { description: 'The day on which it was begun, reviewed or returned.' })
  day: string;

  @Column({ type: 'jsonb', nullable: true })
  findings: LocalizedTexts | null;
}
