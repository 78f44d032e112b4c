import { Column, JoinColumn, ManyToOne } from 'typeorm';
import { Citation } from '../provenance/citation.entity';
import { Row } from './row.entity';

/** A fact that answers depend on. */
export abstract class Fact extends Row {
  /**
   * Since when it is on record in the hub. What answers for an earlier instant does not see it. For seeded facts it is the
   * publication where that is known, else the beginning of time.
   */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}

/** A fact with a citation of its own. */
export abstract class CitedFact extends Fact {
  @Column({ type: 'int', nullable: true })
  citationId: number | null;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation | null;
}
