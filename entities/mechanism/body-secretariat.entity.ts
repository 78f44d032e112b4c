import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Exclusion, JoinColumn, ManyToOne } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import { CitedFact } from '../base/fact.entity';
import { Body } from './body.entity';
import { Organisation } from './organisation.entity';

@Entity()
@Check('body_secretariat_span_check', 'valid_from < valid_to')
@Exclusion(
  'body_secretariat_overlap_excl',
  'USING gist (body_id WITH =, organisation_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
@ObjectType({
  simpleResolvers: true,
  description:
    'An organisation that is secretary of a body for a span of days: it calls the meetings of the body and records what they decide.',
})
export class BodySecretariat extends CitedFact {
  @Column('int')
  bodyId: number;

  @ManyToOne(() => Body, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'body_id' })
  body: Body;

  @Column('int')
  organisationId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Organisation;

  @Column({ type: 'boolean', default: false })
  @Field({ description: 'True when no source says so: the hub infers it from what the organisation does otherwise.' })
  inferred: boolean;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day; null = not known, treated as already in force.' })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day no longer in force; null = still in force.' })
  validTo: string | null;
}
