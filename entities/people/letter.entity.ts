import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { LetterKind } from '../../src/domain/vocabularies/people';
import { Row } from '../base/row.entity';
import { Person } from './person.entity';

/** A letter to a person that the hub has to send, or has sent. It holds no address, no name and no secret. */
@Entity()
@Index(['personId'])
@Index(['nextTryAt'], { where: 'sent_at IS NULL AND given_up_at IS NULL' })
@Index(['personId', 'kind', 'occasion'], { unique: true })
@Check('letter_kind_check', `kind IN ('SIGN_IN', 'REPORT_RETURNED', 'REPORT_CERTIFIED', 'WORK_WAITS', 'REPORTS_DUE', 'WEBHOOK_STOPPED')`)
export class Letter extends Row {
  @Column('int')
  personId: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Person;

  @Column('text')
  kind: LetterKind;

  /** What its text names. */
  @Column('jsonb')
  values: Readonly<Record<string, string | number>>;

  /** What the person is told of once by a letter of this kind: a day, a reminder of a round. Null = each letter tells of its own. */
  @Column({ type: 'text', nullable: true })
  occasion: string | null;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt: Date;

  /** It is sent then or later; while a hub sends it, no other one does before. */
  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  nextTryAt: Date;

  @Column({ type: 'int', default: 0 })
  tries: number;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  /** Null = it was sent, or will be tried again. */
  @Column({ type: 'timestamptz', nullable: true })
  givenUpAt: Date | null;

  /** The code of the last fault, never its text: that may name the address. */
  @Column({ type: 'text', nullable: true })
  fault: string | null;
}
