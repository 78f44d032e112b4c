import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Exclusion, JoinColumn, ManyToOne } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import { CitedFact } from '../base/fact.entity';
import { Cluster } from './cluster.entity';
import { Province } from './province.entity';

@Entity()
@Check('cluster_membership_span_check', 'valid_from < valid_to')
@Exclusion(
  'cluster_membership_overlap_excl',
  'USING gist (province_id WITH =, scheme WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
@ObjectType({
  simpleResolvers: true,
  description: 'A span of days in which a province belongs to a cluster. The span is half-open: `validFrom` is in it, `validTo` is not.',
})
export class ClusterMembership extends CitedFact {
  @Column('int')
  clusterId: number;

  /** A copy of the cluster's scheme, so that the exclusion constraint can refuse two clusters of one scheme at a time. */
  @Column('text')
  scheme: string;

  @ManyToOne(() => Cluster)
  @JoinColumn([
    { name: 'cluster_id', referencedColumnName: 'id' },
    { name: 'scheme', referencedColumnName: 'scheme' },
  ])
  cluster: Cluster;

  @Column('int')
  provinceId: number;

  @ManyToOne(() => Province)
  @JoinColumn({ name: 'province_id' })
  province: Province;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day in force; null = the start is not known, treated as already in force.',
  })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day no longer in force; null = still in force.' })
  validTo: string | null;
}
