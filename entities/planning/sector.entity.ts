import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { ProgressScope } from '../../schema/base/progress-scope.type';
import { DayScalar } from '../../schema/base/scalars';
import type { Lang, LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Plan } from './plan.entity';

@Entity()
@Unique(['code'])
@Index(['planId'])
@Check('sector_span_check', 'valid_from < valid_to')
@ObjectType({
  implements: [Node, Named, Cited, ProgressScope],
  simpleResolvers: true,
  description: 'A sector (strategic pillar) of one plan period.',
})
export class Sector extends Row {
  @Column('text')
  @Field({ description: 'The plan period and the sector, for example IB2017-TOURISM.' })
  code: string;

  @Column('jsonb')
  names: LocalizedTexts;

  /** The languages of `names` that are the hub’s own translations: no document gives the name in them. */
  @Column('text', { array: true, default: () => "'{}'" })
  translated: Lang[];

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Other names in use, including misspellings found in the sources.' })
  aliases: string[];

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day of the plan period; null = not known.' })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day after the plan period; null = no end is known.' })
  validTo: string | null;

  @Column({ type: 'int', nullable: true })
  planId: number | null;

  @ManyToOne(() => Plan)
  @JoinColumn({ name: 'plan_id' })
  plan: Plan | null;
}
