import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Dated } from '../../schema/base/dated.type';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { Noted } from '../../schema/base/noted.type';
import { Versioned } from '../../schema/base/versioned.type';
import type { Lang, LocalizedTexts } from '../../src/domain/languages';
import type { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { VersionedThing } from '../base/versioned-thing.entity';
import { Cluster } from '../geography/cluster.entity';
import { MemberState } from '../geography/member-state.entity';
import { Province } from '../geography/province.entity';
import { Decision } from '../mechanism/decision.entity';
import { Citation } from '../provenance/citation.entity';

@Entity()
@Unique(['code'])
@Index(['provinceId'])
@Index(['clusterId'])
@Check('plan_span_check', 'starts_on <= ends_on')
@Check('plan_precision_check', `precision IN ('DAY', 'MONTH', 'YEAR', 'FISCAL_YEAR', 'UNKNOWN')`)
@Check('plan_known_check', `num_nonnulls(starts_on, ends_on) = CASE precision WHEN 'UNKNOWN' THEN 0 ELSE 2 END`)
@Check('plan_parent_check', 'parent_id <> id')
@Check('plan_succeeds_check', 'succeeds_id <> id')
@Check('plan_area_check', 'num_nonnulls(province_id, cluster_id) <= 1')
@Check('plan_reason_check', `(version > 1) = (change_reason IS NOT NULL) AND change_reason <> ''`)
@ObjectType({
  implements: [Node, Named, Cited, Noted, Dated, Versioned],
  simpleResolvers: true,
  description:
    'A vision or plan of the programme, a member state’s plan that the programme’s work is aligned with, or the plan of a province or a cluster.',
})
export class Plan extends VersionedThing {
  @Column('text')
  @Field({ description: 'The hub’s own code, for example VISION-2036, IB-2017-2021 or NESDP-12.' })
  code: string;

  @Column('jsonb')
  names: LocalizedTexts;

  /** The languages of `names` that are the hub’s own translations: no document gives the name in them. */
  @Column('text', { array: true, default: () => "'{}'" })
  translated: Lang[];

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Other names in use: the manual calls blueprints road maps.' })
  aliases: string[];

  @Column({ type: 'date', nullable: true })
  startsOn: string | null;

  @Column({ type: 'date', nullable: true })
  endsOn: string | null;

  @Column('text')
  precision: DatePrecision;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The period as a source misprints it, for example "2561-2565"; null = no source misprints it.',
  })
  periodAsPrinted: string | null;

  @Column('boolean')
  @Field({ description: 'True while the plan is being prepared, by the sources.' })
  inPreparation: boolean;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;

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

  @ManyToOne(() => Plan)
  @JoinColumn({ name: 'parent_id' })
  parent: Plan | null;

  @Column({ type: 'int', nullable: true })
  succeedsId: number | null;

  @ManyToOne(() => Plan)
  @JoinColumn({ name: 'succeeds_id' })
  succeeds: Plan | null;

  @Column({ type: 'int', nullable: true })
  adoptedById: number | null;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'adopted_by_id' })
  adoptedBy: Decision | null;

  /** The document from which the office took this version; null = the office states it by itself, or no office does. */
  @Column({ type: 'int', nullable: true })
  citationId: number | null;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the plan was amended last, in the words of the office; null = it is as it came on record.',
  })
  changeReason: string | null;

  /** It came on record by mistake: from this version on it is in no list. */
  @Column('boolean', { default: false })
  isWithdrawn: boolean;
}
