import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import type { LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Meeting } from './meeting.entity';
import { Organisation } from './organisation.entity';

/** Minutes that are being written: of the first version, or of a correction. No list, count, search or feed has them. */
@Entity()
@Unique(['meetingId'])
@Check('minutes_draft_version_check', 'version >= 1')
export class MinutesDraft extends Row {
  @Column('int')
  meetingId: number;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting;

  /** How often it was saved. */
  @Column('int')
  version: number;

  @Column('jsonb')
  texts: LocalizedTexts;

  @Column('timestamptz')
  savedAt: Date;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;
}
