import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { SurveyRespondent } from '../../src/domain/vocabularies/process';
import { Survey } from './survey.entity';

/** What somebody answered. Nothing of it leads to a person: no account, no address, no instant, no order. */
@Entity()
@Index(['surveyId', 'day'])
@Check('survey_answer_respondent_check', `respondent IN ('CUSTOMER', 'STAFF')`)
@Check('survey_answer_comment_check', 'char_length(comment) BETWEEN 1 AND 1000')
export class SurveyAnswer {
  /** By chance: a number that counts would tell in which order answers came. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  surveyId: number;

  @ManyToOne(() => Survey)
  @JoinColumn({ name: 'survey_id' })
  survey: Survey;

  @Column('text')
  respondent: SurveyRespondent;

  /** The day in Bangkok. */
  @Column('date')
  day: string;

  /** The score of each question of the group, by its code. */
  @Column('jsonb')
  scores: Record<string, number>;

  /** Null = none was written. */
  @Column({ type: 'text', nullable: true })
  comment: string | null;
}
