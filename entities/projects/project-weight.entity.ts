import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { DayScalar, DecimalScalar } from '../../schema/base/scalars';
import { StatedFact } from '../base/stated-fact.entity';
import { Decision } from '../mechanism/decision.entity';
import { Project } from './project.entity';

@Entity()
@Unique('project_weight_code_key', ['code', 'withdrawnAt'])
@Unique('project_weight_day_key', ['projectId', 'asOf', 'withdrawnAt'])
@Check('project_weight_weight_check', 'weight > 0')
@Check('project_weight_reason_check', `reason <> ''`)
@ObjectType({ simpleResolvers: true, description: 'The weight of a project from a day on, until the day of the next one.' })
export class ProjectWeight extends StatedFact {
  @Column('text')
  @Field({ description: 'The project’s code and a number, by which a mutation names it.' })
  code: string;

  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column('date')
  @Field(() => DayScalar, { description: 'First day of the weight.' })
  asOf: string;

  @Column({ type: 'numeric', precision: 18, scale: 6, nullable: true })
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How much the project counts beside others of weight 1; null = from that day on it has none.',
  })
  weight: string | null;

  @Column('text')
  @Field({ description: 'On what the weight rests, in the words of the office.' })
  reason: string;

  @Column({ type: 'int', nullable: true })
  decisionId: number | null;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id' })
  decision: Decision | null;
}
