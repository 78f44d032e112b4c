import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import { TokenAction } from '../../src/domain/vocabularies/people';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from './person.entity';

/** A token by which a program of an office acts. It is a person of its own, without a contact, and its roles are granted to that person. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'A token by which a program of an office acts. The token itself is not stored.' })
@Unique(['personId'])
@Unique(['secretSha256'])
@Index(['officeId'])
@Check('api_token_actions_check', `cardinality(actions) > 0 AND actions <@ '{SAVE_DRAFTS,SUBMIT,VERIFY,IMPORT,MAINTAIN}'::text[]`)
@Check('api_token_created_by_check', 'created_by_id <> person_id')
export class ApiToken extends Row {
  @Column('int')
  personId: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Person;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;

  @Column('text')
  @Field({ description: 'What the office calls it.' })
  name: string;

  @Column('text', { array: true })
  @Field(() => [TokenAction], { description: 'What it may do.' })
  actions: TokenAction[];

  /** SHA-256 of the token, in hexadecimal. The token itself is stored nowhere. */
  @Column({ type: 'text', name: 'secret_sha256' })
  secretSha256: string;

  @Column('int')
  createdById: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'created_by_id' })
  createdBy: Person;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt: Date;

  /** The first day on which it gives no right. */
  @Column('date')
  @Field(() => DayScalar, { description: 'The first day on which it does nothing.' })
  expiresOn: string;

  /** The last day on which it was used; null = never. */
  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'The last day on which it was used; null = never.' })
  lastUsedOn: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
