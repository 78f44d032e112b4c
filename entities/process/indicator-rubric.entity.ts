import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Exclusion, JoinColumn, ManyToOne } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import type { RubricBand, RubricComponent } from '../../src/domain/rubric';
import { StatedFact } from '../base/stated-fact.entity';
import { Indicator } from '../indicators/indicator.entity';

@Entity()
@Check('indicator_rubric_span_check', 'valid_from < valid_to')
@Exclusion(
  'indicator_rubric_overlap_excl',
  'USING gist (indicator_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
@ObjectType({
  simpleResolvers: true,
  description:
    'How an indicator of the process is scored, for the forums that begin in a span of days, as a secretariat has set it. The manual prints none.',
})
export class IndicatorRubric extends StatedFact {
  @Column('int')
  indicatorId: number;

  @ManyToOne(() => Indicator)
  @JoinColumn({ name: 'indicator_id' })
  indicator: Indicator;

  @Column('date')
  @Field(() => DayScalar, { description: 'First day.' })
  validFrom: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day on which it no longer holds; null = it still holds.' })
  validTo: string | null;

  @Column('jsonb')
  components: RubricComponent[];

  @Column('jsonb')
  bands: RubricBand[];
}
