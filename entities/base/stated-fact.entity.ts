import { Column, JoinColumn, ManyToOne } from 'typeorm';
import { Organisation } from '../mechanism/organisation.entity';
import { CitedFact } from './fact.entity';

/** A fact that comes from a document, or from an office that states it by a command. */
export abstract class StatedFact extends CitedFact {
  /** The office that stated it; null = the editors, from the document that is cited. */
  @Column({ type: 'int', nullable: true })
  statedById: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'stated_by_id' })
  statedBy: Organisation | null;
}
