import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { StatedFact } from '../base/stated-fact.entity';
import { Decision } from './decision.entity';
import { Organisation } from './organisation.entity';

/** An organisation to which a circular goes, and which has to acknowledge it. */
@Entity()
@Unique('circular_addressee_key', ['decisionId', 'organisationId', 'withdrawnAt'])
@Index(['organisationId'])
export class CircularAddressee extends StatedFact {
  @Column('int')
  decisionId: number;

  @ManyToOne(() => Decision, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'decision_id' })
  decision: Decision;

  @Column('int')
  organisationId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Organisation;
}
