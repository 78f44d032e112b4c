import { Column, JoinColumn, ManyToOne } from 'typeorm';
import { Citation } from '../provenance/citation.entity';
import { Row } from './row.entity';

/** A fact that answers depend on. */
export abstract class Fact extends Row {
  /**
   * The instant since when the fact is on record. Answers for an earlier instant do not see it. Facts of the first load of the data files
   * have the instant of their publication, or the beginning of time where that is not known.
   */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;

  /** The instant since when the fact is no longer on record; null = it is. Answers for an earlier instant still see it. */
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}

/** A fact with a citation of its own. */
export abstract class CitedFact extends Fact {
  @Column({ type: 'int', nullable: true })
  citationId: number | null;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation | null;
}
