import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Row } from '../base/row.entity';
import { Person } from './person.entity';

/** A person as a provider of identities knows them. An e-mail address of the provider is no key. */
@Entity()
@Unique(['issuer', 'subjectSha256'])
@Unique(['personId', 'issuer'])
export class PersonIdentity extends Row {
  @Column('int')
  personId: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Person;

  @Column('text')
  issuer: string;

  /** SHA-256 of the issuer and the subject, in hexadecimal: a subject may be the number of a citizen. */
  @Column({ type: 'text', name: 'subject_sha256' })
  subjectSha256: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  linkedAt: Date;
}
