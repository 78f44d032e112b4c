import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Node } from '../../schema/base/node.type';
import { Noted } from '../../schema/base/noted.type';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { ObservationStatus } from '../../src/domain/vocabularies/indicators';
import { CitedFact } from '../base/fact.entity';
import { MemberState } from '../geography/member-state.entity';
import { Province } from '../geography/province.entity';
import { Indicator } from './indicator.entity';

@Entity()
@Unique('observation_code_key', ['code', 'withdrawnAt'])
@Index(['indicatorId'])
@Index(['provinceId'])
@Check('observation_area_check', 'num_nonnulls(province_id, member_state_id) <= 1')
@Check('observation_period_check', 'period_start <= period_end')
@Check('observation_status_check', `status IN ('PROVISIONAL', 'FINAL', 'REVISED', 'DISPUTED')`)
@Check('observation_areas_counted_check', 'areas_counted > 0')
@ObjectType({
  implements: [Node, Noted],
  simpleResolvers: true,
  description: 'One published value of an indicator for one area and period. All values stay when sources disagree.',
})
export class Observation extends CitedFact {
  @Column('text')
  @Field({
    description:
      'The indicator, the area and the year, for example TRADE.IMT-GT.2022; also the source when several have published a value.',
  })
  code: string;

  @Column('int')
  indicatorId: number;

  @ManyToOne(() => Indicator)
  @JoinColumn({ name: 'indicator_id' })
  indicator: Indicator;

  @Column({ type: 'int', nullable: true })
  provinceId: number | null;

  @ManyToOne(() => Province)
  @JoinColumn({ name: 'province_id' })
  province: Province | null;

  @Column({ type: 'int', nullable: true })
  memberStateId: number | null;

  @ManyToOne(() => MemberState)
  @JoinColumn({ name: 'member_state_id' })
  memberState: MemberState | null;

  @Column('date')
  @Field(() => DayScalar, { description: 'First day of the period that the value is about.' })
  periodStart: string;

  @Column('date')
  @Field(() => DayScalar, { description: 'Last day of the period; the first day again when the value is about one day.' })
  periodEnd: string;

  @Column({ type: 'numeric', precision: 24, scale: 6 })
  @Field(() => Float, { description: 'The value as published, in the indicator’s unit.' })
  value: number;

  @Column('text')
  @Field(() => ObservationStatus, { description: 'How far the value can be relied on.' })
  status: ObservationStatus;

  @Column({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'How many provinces and states the value covers, by the source’s count; null = the source does not say.',
  })
  areasCounted: number | null;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;
}
