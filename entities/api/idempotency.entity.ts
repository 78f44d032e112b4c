import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '../people/person.entity';

/** What came of a call that named a key, for 30 days: the same call again gets that, and does nothing. */
@Entity()
@Index(['at'])
export class Idempotency {
  @PrimaryColumn('int')
  personId: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Person;

  /** The mutation. */
  @PrimaryColumn('text')
  field: string;

  @PrimaryColumn('text')
  key: string;

  /** SHA-256 of the input, in hexadecimal: under one key there is one input. */
  @Column({ type: 'text', name: 'input_sha256' })
  inputSha256: string;

  /** The result; null = it is being made. */
  @Column({ type: 'jsonb', nullable: true })
  result: object | null;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at: Date;
}
