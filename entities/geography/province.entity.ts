import { Field, Float, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { ProgressScope } from '../../schema/base/progress-scope.type';
import type { Lang, LocalizedTexts } from '../../src/domain/languages';
import { ProvinceKind } from '../../src/domain/vocabularies/geography';
import { Row } from '../base/row.entity';
import { MemberState } from './member-state.entity';

@Entity()
@Unique(['code'])
@Check('province_kind_check', `kind IN ('PROVINCE', 'STATE')`)
@Check('province_area_check', 'area_km2 > 0')
@Check('province_point_check', 'lat BETWEEN -90 AND 90 AND lon BETWEEN -180 AND 180')
@ObjectType({
  implements: [Node, Named, Cited, ProgressScope],
  simpleResolvers: true,
  description: 'A province of Indonesia or Thailand, or a state of Malaysia, that takes part in the programme.',
})
export class Province extends Row {
  @Column('text')
  @Field({ description: 'ISO 3166-2, for example TH-90.' })
  code: string;

  @Column('text')
  @Field(() => ProvinceKind, { description: 'Province or state.' })
  kind: ProvinceKind;

  @Column('jsonb')
  names: LocalizedTexts;

  /** The languages of `names` that are the hub’s own translations: no document gives the name in them. */
  @Column('text', { array: true, default: () => "'{}'" })
  translated: Lang[];

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Other spellings and names in use.' })
  aliases: string[];

  @Column('int')
  memberStateId: number;

  @ManyToOne(() => MemberState)
  @JoinColumn({ name: 'member_state_id' })
  memberState: MemberState;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The seat of government; null = not known.' })
  capital: string | null;

  @Column({ type: 'double precision', nullable: true, name: 'area_km2' })
  @Field(() => Float, { nullable: true, description: 'Area in square kilometres; null = not known.' })
  areaKm2: number | null;

  @Column('double precision')
  lat: number;

  @Column('double precision')
  lon: number;
}
