import { Check, Column, Entity, Exclusion, JoinColumn, ManyToOne } from 'typeorm';
import { CitedFact } from '../base/fact.entity';
import { Body } from './body.entity';

/** An edge of the mechanism's graph: a body reports to another in a span of days. */
@Entity()
@Check('body_reporting_span_check', 'valid_from < valid_to')
@Check('body_reporting_self_check', 'body_id <> reports_to_id')
@Exclusion(
  'body_reporting_overlap_excl',
  'USING gist (body_id WITH =, reports_to_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
export class BodyReporting extends CitedFact {
  @Column('int')
  bodyId: number;

  @ManyToOne(() => Body)
  @JoinColumn({ name: 'body_id' })
  body: Body;

  @Column('int')
  reportsToId: number;

  @ManyToOne(() => Body)
  @JoinColumn({ name: 'reports_to_id' })
  reportsTo: Body;

  @Column({ type: 'date', nullable: true })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  validTo: string | null;
}
