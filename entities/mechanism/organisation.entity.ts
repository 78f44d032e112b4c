import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { Noted } from '../../schema/base/noted.type';
import { DayScalar } from '../../schema/base/scalars';
import type { Lang, LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Cluster } from '../geography/cluster.entity';
import { MemberState } from '../geography/member-state.entity';
import { Province } from '../geography/province.entity';

@Entity()
@Unique(['code'])
@Check('organisation_span_check', 'valid_from < valid_to')
@Check('organisation_parent_check', 'parent_id <> id')
@ObjectType({
  implements: [Node, Named, Cited, Noted],
  simpleResolvers: true,
  description: 'An organisation with a part in the programme: a ministry, a secretariat, a university, a provincial office.',
})
export class Organisation extends Row {
  @Column('text')
  @Field({ description: 'The hub’s own code: NESDC, MOI, CIMT, CMGF-OFFICE; PO- and the province for provincial offices.' })
  code: string;

  @Column('jsonb')
  names: LocalizedTexts;

  /** The languages of `names` that are the hub’s own translations: no document gives the name in them. */
  @Column('text', { array: true, default: () => "'{}'" })
  translated: Lang[];

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Short names, earlier names and other names in use.' })
  aliases: string[];

  @Column({ type: 'int', nullable: true })
  memberStateId: number | null;

  @ManyToOne(() => MemberState)
  @JoinColumn({ name: 'member_state_id' })
  memberState: MemberState | null;

  @Column({ type: 'int', nullable: true })
  provinceId: number | null;

  @ManyToOne(() => Province)
  @JoinColumn({ name: 'province_id' })
  province: Province | null;

  @Column({ type: 'int', nullable: true })
  clusterId: number | null;

  @ManyToOne(() => Cluster)
  @JoinColumn({ name: 'cluster_id' })
  cluster: Cluster | null;

  @Column({ type: 'int', nullable: true })
  parentId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'parent_id' })
  parent: Organisation | null;

  @Column({ type: 'jsonb', nullable: true })
  addresses: LocalizedTexts | null;

  @Column('jsonb', { default: () => "'[]'" })
  dutyTexts: LocalizedTexts[];

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day of existence; null = not known, treated as already existing.' })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day after its existence; null = it still exists.' })
  validTo: string | null;
}
