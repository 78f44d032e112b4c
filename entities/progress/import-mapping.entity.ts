import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';

/** How an office has its files read whose columns have certain titles: no part of the record. */
@Entity()
@Index(['officeId', 'titlesSha256'], { unique: true })
export class ImportMapping extends Row {
  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;

  /** SHA-256 of the titles, in hexadecimal. */
  @Column({ type: 'text', name: 'titles_sha256' })
  titlesSha256: string;

  /** What each column is read as, in the order of the titles; '' = it is not read. */
  @Column({ type: 'text', array: true })
  choices: string[];

  @Column('timestamptz')
  savedAt: Date;
}
