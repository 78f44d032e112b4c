import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { Noted } from '../../schema/base/noted.type';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { CrossingKind } from '../../src/domain/vocabularies/geography';
import { CitedFact } from '../base/fact.entity';
import { Province } from './province.entity';

@Entity()
@Unique('border_crossing_code_key', ['code', 'withdrawnAt'])
@Index(['provinceId'])
@Index(['counterpartProvinceId'])
@Check('border_crossing_span_check', 'valid_from < valid_to')
@Check('border_crossing_kinds_check', `cardinality(kinds) > 0 AND kinds <@ '{ROAD,RAIL,BRIDGE,FERRY,SEA}'`)
@ObjectType({
  implements: [Node, Named, Noted],
  simpleResolvers: true,
  description: 'A permanent crossing of the border between Thailand and Malaysia.',
})
export class BorderCrossing extends CitedFact {
  @Column('text')
  @Field({ description: 'BC- and the name of the Thai side, for example BC-SADAO.' })
  code: string;

  @Column('jsonb')
  names: LocalizedTexts;

  @Column('int')
  provinceId: number;

  @ManyToOne(() => Province)
  @JoinColumn({ name: 'province_id' })
  province: Province;

  @Column('jsonb')
  counterpartNames: LocalizedTexts;

  @Column({ type: 'int', nullable: true })
  counterpartProvinceId: number | null;

  @ManyToOne(() => Province)
  @JoinColumn({ name: 'counterpart_province_id' })
  counterpartProvince: Province | null;

  @Column('text', { array: true })
  @Field(() => [CrossingKind], { description: 'Ways to cross the border here.' })
  kinds: CrossingKind[];

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day in use; null = not known, treated as already in use.' })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day no longer in use; null = still in use.' })
  validTo: string | null;
}
