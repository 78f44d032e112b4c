import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import type { SignInAttemptKind } from '../../src/domain/vocabularies/people';
import { Row } from '../base/row.entity';
import { Person } from './person.entity';

/** Somebody asks to sign in by a letter. The row of an address that nobody has differs in nothing that the asker can see. */
@Entity()
@Unique(['linkSha256'])
@Index(['email'])
@Index(['personId'])
@Check('sign_in_attempt_kind_check', `kind IN ('SIGN_IN', 'FIRST_ADMINISTRATOR')`)
export class SignInAttempt extends Row {
  @Column('text')
  kind: SignInAttemptKind;

  /** The address that was asked with, in small letters; null = none. */
  @Column({ type: 'text', nullable: true })
  email: string | null;

  /** Null = nobody has the address. */
  @Column({ type: 'int', nullable: true })
  personId: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Person | null;

  @Column('text')
  salt: string;

  /** SHA-256 of the salt and the code, in hexadecimal; null = no letter was sent yet. */
  @Column({ type: 'text', name: 'code_sha256', nullable: true })
  codeSha256: string | null;

  /** SHA-256 of the secret of the link, in hexadecimal. */
  @Column({ type: 'text', name: 'link_sha256', nullable: true })
  linkSha256: string | null;

  /** SHA-256 of a secret that the asking browser keeps, in hexadecimal. */
  @Column({ type: 'text', name: 'browser_sha256', nullable: true })
  browserSha256: string | null;

  /** The page to go to after the sign-in. */
  @Column({ type: 'text', nullable: true })
  returnTo: string | null;

  /** The network that it was asked from: an address without its last part. */
  @Column({ type: 'text', nullable: true })
  network: string | null;

  /** Wrong codes from the asking browser. */
  @Column({ type: 'int', default: 0 })
  tries: number;

  /** Wrong codes from other browsers: a stranger uses up none of the asker’s. */
  @Column({ type: 'int', default: 0 })
  otherTries: number;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
