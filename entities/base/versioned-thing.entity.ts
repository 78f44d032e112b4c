import { Column, JoinColumn, ManyToOne } from 'typeorm';
import { Organisation } from '../mechanism/organisation.entity';
import { Row } from './row.entity';

/**
 * A thing that commands change. Its row is the newest version; the versions before stand in `<table>_past`, where a trigger keeps them
 * whenever `version` is counted on. What the loader of the data files corrects makes no version.
 */
export abstract class VersionedThing extends Row {
  /** The instant since when this version is on record. From the first load of the data files: the beginning of time. */
  @Column({ type: 'timestamptz', default: () => "'-infinity'" })
  recordedAt: Date;

  /** How often it was written: 1 when it came on record, one more with each change. */
  @Column('int', { default: 1 })
  version: number;

  /** The office that stated this version; null = the editors, from the documents that are cited. */
  @Column({ type: 'int', nullable: true })
  statedById: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'stated_by_id' })
  statedBy: Organisation | null;
}
