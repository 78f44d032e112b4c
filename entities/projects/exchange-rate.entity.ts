import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { Noted } from '../../schema/base/noted.type';
import { DayScalar, DecimalScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { CitedFact } from '../base/fact.entity';

@Entity()
@Unique('exchange_rate_currency_as_of_derived_key', ['currency', 'asOf', 'derived', 'withdrawnAt'])
@Index(['asOf'])
@Check('exchange_rate_rate_check', 'per_usd > 0')
@Check('exchange_rate_currency_check', `currency ~ '^[A-Z]{3}$' AND currency <> 'USD'`)
@ObjectType({
  implements: Noted,
  simpleResolvers: true,
  description:
    'A stored exchange rate. A cost figure is converted at the rate of its own month, that of the month’s last business day; else at the latest rate before. Derived rates convert nothing.',
})
export class ExchangeRate extends CitedFact {
  @Column('text')
  @Field({ description: 'The currency’s ISO 4217 code.' })
  currency: string;

  @Column('date')
  @Field(() => DayScalar, { description: 'The day of the rate.' })
  asOf: string;

  @Column({ type: 'numeric', precision: 24, scale: 12 })
  @Field(() => DecimalScalar, { description: 'Units of the currency for one US dollar.' })
  perUsd: string;

  @Column('boolean')
  @Field({ description: 'True when the rate is derived from one amount that a source prints in both currencies.' })
  derived: boolean;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;
}
