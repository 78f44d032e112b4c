import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from './person.entity';

/** A role that one person carries out in the place of another, for a span of days. Who acts by it cannot pass it on. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'A role that one person carries out in the place of another, for a span of days.' })
@Index(['toPersonId'])
@Check('delegation_role_check', `role IN ('REPORTER', 'VERIFIER', 'CERTIFIER')`)
@Check('delegation_span_check', 'valid_from < valid_to AND valid_to - valid_from <= 60')
@Check('delegation_persons_check', 'from_person_id <> to_person_id')
@Exclusion(
  'delegation_overlap_excl',
  'USING gist (from_person_id WITH =, role WITH =, office_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (ended_at IS NULL)',
)
export class Delegation extends Row {
  @Column('int')
  fromPersonId: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'from_person_id' })
  fromPerson: Person;

  @Column('int')
  toPersonId: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'to_person_id' })
  toPerson: Person;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;

  @Column('text')
  @Field(() => OfficeRole, { description: 'The role.' })
  role: OfficeRole;

  @Column('date')
  @Field(() => DayScalar, { description: 'The first day.' })
  validFrom: string;

  /** The first day without. */
  @Column('date')
  @Field(() => DayScalar, { description: 'The first day without.' })
  validTo: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt: Date;

  /** The instant since when it gives no right; null = it was not ended before its day. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
