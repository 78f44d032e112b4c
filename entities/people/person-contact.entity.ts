import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import type { Lang } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Person } from './person.entity';

/** What names a person: all that the hub keeps about one, and removes when they leave. No public answer reads it. */
@Entity()
@Unique(['personId'])
@Unique(['email'])
@Check('person_contact_email_check', `email = lower(email COLLATE "C") AND email LIKE '%_@_%'`)
@Check('person_contact_lang_check', `lang IN ('EN', 'TH', 'MS', 'ID')`)
export class PersonContact extends Row {
  @Column('int')
  personId: number;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person: Person;

  @Column('text')
  name: string;

  /** The work e-mail address, in small letters. */
  @Column('text')
  email: string;

  /** The language of letters and of the desk. */
  @Column({ type: 'text', default: 'TH' })
  lang: Lang;

  /** When the person last signed in; before that, when they became known. */
  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  lastSeenAt: Date;
}
