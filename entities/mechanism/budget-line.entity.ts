import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { DecimalScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { CitedFact } from '../base/fact.entity';
import { Organisation } from './organisation.entity';

@Entity()
@Unique('budget_line_organisation_id_thai_fiscal_year_payer_id_key', ['organisationId', 'thaiFiscalYear', 'payerId', 'withdrawnAt'])
@Check('budget_line_year_check', 'thai_fiscal_year BETWEEN 2475 AND 2700')
@Check('budget_line_amount_check', 'amount >= 0')
@Check('budget_line_currency_check', `currency ~ '^[A-Z]{3}$'`)
@ObjectType({ simpleResolvers: true, description: 'Money given to an organisation for a Thai fiscal year.' })
export class BudgetLine extends CitedFact {
  @Column('int')
  organisationId: number;

  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id' })
  organisation: Organisation;

  @Column('int')
  @Field(() => Int, { description: 'The fiscal year in the Buddhist era: 2557 is 1 October 2013 to 30 September 2014.' })
  thaiFiscalYear: number;

  @Column({ type: 'numeric', precision: 24, scale: 2 })
  @Field(() => DecimalScalar, { description: 'The amount in units of the currency, such as baht, not satang.' })
  amount: string;

  @Column('text')
  @Field({ description: 'The currency’s ISO 4217 code.' })
  currency: string;

  @Column('int')
  payerId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'payer_id' })
  payer: Organisation;

  @Column({ type: 'int', nullable: true })
  spenderId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'spender_id' })
  spender: Organisation | null;

  @Column({ type: 'jsonb', nullable: true })
  purposes: LocalizedTexts | null;

  @Column('boolean')
  @Field({ description: 'True for a round figure, such as “3 million a year”.' })
  rounded: boolean;
}
