import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One thing that was done: who did it, for which office, by which rule, and to what. Each entry holds the hash of the one before, so that none
 * can be changed, removed or put between without a trace. A trigger gives everything but the body's own fields.
 */
@Entity()
export class AuditEntry {
  /** 1, 2, 3 and so on without gaps, in the order of commits. */
  @PrimaryColumn('bigint')
  sequence: number;

  /** The instant of the commit. */
  @Column('timestamptz')
  at: Date;

  /** The hash of the entry before; of the first one, that of nothing. */
  @Column('text')
  previous: string;

  /** SHA-256 of `previous`, a line feed and `body`, in hexadecimal. */
  @Column('text')
  hash: string;

  /** What was done, as the text that is hashed: JSON of `AuditBody`. */
  @Column('text')
  body: string;
}
