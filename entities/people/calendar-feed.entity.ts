import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Lang } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Person } from './person.entity';

/** A secret address at which a person’s calendar program reads their due days. It opens nothing else. */
@Entity()
@Unique(['secretSha256'])
@Index(['personId'])
@Check('calendar_feed_lang_check', `lang IN ('TH', 'EN')`)
export class CalendarFeed extends Row {
  @Column('int')
  personId: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Person;

  /** The language of its entries. */
  @Column('text')
  lang: Lang;

  /** SHA-256 of the secret in its address, in hexadecimal. The secret itself is stored nowhere. */
  @Column({ type: 'text', name: 'secret_sha256' })
  secretSha256: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt: Date;

  /** The last day on which it was read; null = never. */
  @Column({ type: 'date', nullable: true })
  lastUsedOn: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
