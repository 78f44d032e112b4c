import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { Noted } from '../../schema/base/noted.type';
import { ProgressScope } from '../../schema/base/progress-scope.type';
import { DayScalar } from '../../schema/base/scalars';
import type { Lang, LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';

@Entity()
@Unique(['code'])
@Check('corridor_span_check', 'valid_from < valid_to')
@ObjectType({
  implements: [Node, Named, Cited, Noted, ProgressScope],
  simpleResolvers: true,
  description: 'One of the programme’s connectivity corridors, also called economic corridors.',
})
export class Corridor extends Row {
  @Column('text')
  @Field({ description: 'EC1 to EC6.' })
  code: string;

  @Column('jsonb')
  names: LocalizedTexts;

  /** The languages of `names` that are the hub’s own translations: no document gives the name in them. */
  @Column('text', { array: true, default: () => "'{}'" })
  translated: Lang[];

  @Column('text', { array: true, default: () => "'{}'" })
  @Field(() => [String], { description: 'Other names: those of older plans, and other words for a corridor.' })
  aliases: string[];

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day in force; null = the start is not known, treated as already in force.',
  })
  validFrom: string | null;

  @Column({ type: 'boolean', default: true })
  @Field({
    description:
      'False when no source gives the first day: `validFrom`, where given, is the first day on which a document is sure of it, so the start may be earlier.',
  })
  firstDayKnown: boolean;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day no longer in force; null = still in force.' })
  validTo: string | null;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;
}
