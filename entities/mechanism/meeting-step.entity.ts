import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import type { LocalizedTexts } from '../../src/domain/languages';
import { StatedFact } from '../base/stated-fact.entity';
import { ProcessStep } from '../process/process-step.entity';
import { Meeting } from './meeting.entity';

/** When a step of the process was really done for a meeting. */
@Entity()
@Unique('meeting_step_key', ['meetingId', 'stepId', 'withdrawnAt'])
@Check('meeting_step_days_check', 'num_nonnulls(started_on, ended_on) >= 1 AND ended_on >= started_on')
export class MeetingStep extends StatedFact {
  @Column('int')
  meetingId: number;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting;

  @Column('int')
  stepId: number;

  @ManyToOne(() => ProcessStep)
  @JoinColumn({ name: 'step_id' })
  step: ProcessStep;

  @Column({ type: 'date', nullable: true })
  startedOn: string | null;

  @Column({ type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;
}
