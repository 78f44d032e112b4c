import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from '../people/person.entity';

/** The last file of reports that a person uploaded for an office, as it was read: no part of the record, and nobody else sees it. */
@Entity()
@Index(['uploadedAt'])
export class ReportImport {
  @PrimaryColumn('int')
  personId: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Person;

  @PrimaryColumn('int')
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

  /** What was read, as JSON. It is text: what stands in a file may hold characters that jsonb refuses. */
  @Column('text')
  content: string;

  @Column('timestamptz')
  uploadedAt: Date;

  /** When its rows were saved as drafts; null = they were not. */
  @Column({ type: 'timestamptz', nullable: true })
  appliedAt: Date | null;
}
