import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import type { SessionKind } from '../../src/domain/vocabularies/people';
import { Row } from '../base/row.entity';
import { Person } from './person.entity';

/** A browser or a program that has proved who asks by it, until it is ended or its time is over. */
@Entity()
@Unique(['secretSha256'])
@Index(['personId'])
@Check('session_kind_check', `kind IN ('SIGN_IN', 'BREAK_GLASS')`)
export class Session extends Row {
  @Column('int')
  personId: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Person;

  @Column('text')
  kind: SessionKind;

  /** SHA-256 of the secret, in hexadecimal. The secret itself is stored nowhere. */
  @Column({ type: 'text', name: 'secret_sha256' })
  secretSha256: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  signedInAt: Date;

  /** To the minute. */
  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  lastUsedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  /** When it was ended, before its time; null = it was not. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  /** The family of the browser; null = not known. */
  @Column({ type: 'text', nullable: true })
  browser: string | null;

  /** The network that it began in: an address without its last part. */
  @Column({ type: 'text', nullable: true })
  network: string | null;
}
