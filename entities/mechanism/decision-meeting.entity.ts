import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Row } from '../base/row.entity';
import { Decision } from './decision.entity';
import { Meeting } from './meeting.entity';

/** A meeting that took a decision. A source may give one result to several meetings. */
@Entity()
@Unique(['decisionId', 'meetingId'])
@Index(['meetingId'])
export class DecisionMeeting extends Row {
  @Column('int')
  decisionId: number;

  @ManyToOne(() => Decision, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'decision_id' })
  decision: Decision;

  @Column('int')
  meetingId: number;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting;
}
