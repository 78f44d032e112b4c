import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from '../people/person.entity';

/**
 * A file of reports that a person uploaded for an office: no part of the record. Until its rows are saved, only that person sees it, and has
 * one for each office; then the office sees it.
 */
@Entity()
@Index(['uploadedAt'])
@Index(['officeId'])
@Index('report_import_pending_idx', { synchronize: false })
export class ReportImport extends Row {
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

  /** As the person’s machine calls the file. */
  @Column('text')
  fileName: string;

  /** SHA-256 of the file, in hexadecimal. */
  @Column({ type: 'text', name: 'file_sha256' })
  fileSha256: string;

  /** The file itself: it is read again where somebody matches its columns. */
  @Column('bytea')
  bytes: Buffer;

  /** What was read: JSON in gzip. */
  @Column('bytea')
  reading: Buffer;

  @Column('timestamptz')
  uploadedAt: Date;

  /** When its rows were saved as drafts; null = they were not. */
  @Column({ type: 'timestamptz', nullable: true })
  appliedAt: Date | null;

  /** What became of each row then, as JSON; null = they were not saved. */
  @Column({ type: 'text', nullable: true })
  outcome: string | null;

  /** When it was undone; null = it was not. */
  @Column({ type: 'timestamptz', nullable: true })
  undoneAt: Date | null;
}
