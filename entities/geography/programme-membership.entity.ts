import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Exclusion, JoinColumn, ManyToOne } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import { CitedFact } from '../base/fact.entity';
import { Province } from './province.entity';

@Entity()
@Check('programme_membership_span_check', 'valid_from < valid_to')
@Exclusion(
  'programme_membership_overlap_excl',
  'USING gist (province_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
@ObjectType({
  simpleResolvers: true,
  description:
    'A span of days in which a province is a member of the programme. The span is half-open: `validFrom` is in it, `validTo` is not.',
})
export class ProgrammeMembership extends CitedFact {
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

  @Column({ type: 'boolean', default: true })
  @Field({
    description:
      'False when no source gives the first day: `validFrom`, where given, is the first day on which a document is sure of it, so the start may be earlier.',
  })
  firstDayKnown: boolean;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day no longer in force; null = still in force.' })
  validTo: string | null;
}
