import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Noted } from '../../schema/base/noted.type';
import { DayScalar, DecimalScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import type { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { CostExtent, CostKind } from '../../src/domain/vocabularies/projects';
import { StatedFact } from '../base/stated-fact.entity';
import { Project } from './project.entity';

@Entity()
@Unique('cost_figure_code_key', ['code', 'withdrawnAt'])
@Index(['projectId'])
@Index('cost_figure_preferred_key', { synchronize: false })
@Check('cost_figure_as_of_precision_check', `as_of_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_YEAR')`)
@Check('cost_figure_amount_check', 'amount >= 0')
@Check('cost_figure_currency_check', `currency ~ '^[A-Z]{3}$'`)
@Check('cost_figure_extent_check', `extent IN ('WHOLE', 'PART', 'LARGER')`)
@Check('cost_figure_preferred_check', `extent = 'WHOLE' OR NOT preferred`)
@Check('cost_figure_kind_check', `kind IN ('ESTIMATE', 'APPROVED', 'CONTRACTED', 'SPENT')`)
@ObjectType({
  implements: Noted,
  simpleResolvers: true,
  description:
    'One figure for the cost of a project. All figures stay when they differ. Roll-ups use the latest preferred one by the day, else the latest of the whole project.',
})
export class CostFigure extends StatedFact {
  @Column('text')
  @Field({ description: 'The project’s code and a number, by which a mutation names the figure.' })
  code: string;

  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column({ type: 'numeric', precision: 24, scale: 2 })
  @Field(() => DecimalScalar, { description: 'The amount in units of the currency, such as baht, not satang.' })
  amount: string;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The amount as an office typed it; null = it is from a document.' })
  amountAsTyped: string | null;

  @Column('text')
  @Field({ description: 'The currency’s ISO 4217 code.' })
  currency: string;

  @Column('text')
  @Field(() => CostKind, { description: 'Estimate, approved, contracted or spent.' })
  kind: CostKind;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'The day that the figure is about, or was published; null = not known.' })
  asOf: string | null;

  /** How exactly the day is known. Without a day it says nothing. */
  @Column({ type: 'text', default: 'DAY' })
  asOfPrecision: DatePrecision;

  @Column('boolean')
  @Field({ description: 'True for the figure that goes before the others in roll-ups, from its `asOf` day on.' })
  preferred: boolean;

  @Column({ type: 'text', default: CostExtent.WHOLE })
  @Field(() => CostExtent, {
    description: 'What the figure is of: the project, a part of it, or something larger. Only the first is added up.',
  })
  extent: CostExtent;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;
}
