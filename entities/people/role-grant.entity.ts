import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from './person.entity';

/** A role of a person in an office, for a span of days. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'A role of a person in an office, for a span of days.' })
@Index(['officeId'])
@Check(
  'role_grant_role_check',
  `role IN ('REPORTER', 'VERIFIER', 'CERTIFIER', 'SECRETARY', 'REGISTRAR', 'OFFICE_ADMIN', 'HUB_ADMIN', 'AUDITOR')`,
)
@Check('role_grant_span_check', 'valid_from < valid_to')
@Check('role_grant_granted_by_check', 'granted_by_id <> person_id')
@Exclusion(
  'role_grant_overlap_excl',
  'USING gist (person_id WITH =, role WITH =, office_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (revoked_at IS NULL)',
)
export class RoleGrant extends Row {
  @Column('int')
  personId: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Person;

  @Column('text')
  @Field(() => OfficeRole, { description: 'The role.' })
  role: OfficeRole;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;

  @Column('date')
  @Field(() => DayScalar, { description: 'The first day.' })
  validFrom: string;

  /** The first day without the role; null = until it is revoked. */
  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'The first day without; null = until it is revoked.' })
  validTo: string | null;

  /** Who granted it; null = an operator did, by command. */
  @Column({ type: 'int', nullable: true })
  grantedById: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'granted_by_id' })
  grantedBy: Person | null;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  grantedAt: Date;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** The instant since when it gives no right; null = it was not revoked. */
  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'int', nullable: true })
  revokedById: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'revoked_by_id' })
  revokedBy: Person | null;

  @Column({ type: 'text', nullable: true })
  revocationReason: string | null;
}
