import { Field, Float, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { IndicatorLevel, IndicatorValueType } from '../../src/domain/vocabularies/indicators';
import { Row } from '../base/row.entity';
import { Citation } from '../provenance/citation.entity';

@Entity()
@Unique(['code'])
@Check('indicator_value_type_check', `value_type IN ('PERCENT', 'SCORE', 'ORDINAL', 'AMOUNT', 'COUNT')`)
@Check('indicator_level_check', `level IN ('OUTPUT', 'OUTCOME', 'PROCESS', 'STEP')`)
@Check('indicator_maximum_check', 'maximum > 0')
@ObjectType({
  implements: [Node, Named],
  simpleResolvers: true,
  description: 'Something that is measured: of an area and a period, or of a process.',
})
export class Indicator extends Row {
  @Column('text')
  @Field({ description: 'Stable, in the manner of SDMX concepts: POP, GDP, TRADE, or CMGF_OUTCOME for one of the manual’s process.' })
  code: string;

  @Column('jsonb')
  names: LocalizedTexts;

  @Column({ type: 'jsonb', nullable: true })
  definitions: LocalizedTexts | null;

  @Column({ type: 'jsonb', nullable: true })
  units: LocalizedTexts | null;

  @Column('text')
  @Field(() => IndicatorValueType, { description: 'What its values are.' })
  valueType: IndicatorValueType;

  @Column({ type: 'text', nullable: true })
  @Field(() => IndicatorLevel, { nullable: true, description: 'What of a process it judges; null = it measures an area, not a process.' })
  level: IndicatorLevel | null;

  @Column({ type: 'double precision', nullable: true })
  @Field(() => Float, { nullable: true, description: 'The full score; null = none is stated.' })
  maximum: number | null;

  @Column({ type: 'jsonb', nullable: true })
  targets: LocalizedTexts | null;

  @Column({ type: 'jsonb', nullable: true })
  scales: LocalizedTexts | null;

  @Column('int')
  citationId: number;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation;
}
