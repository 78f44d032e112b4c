import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Noted } from '../../schema/base/noted.type';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import type { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { CitedFact } from '../base/fact.entity';
import { Project } from './project.entity';

@Entity()
@Unique('schedule_statement_code_key', ['code', 'withdrawnAt'])
@Index('schedule_statement_latest_idx', { synchronize: false })
@Check('schedule_statement_span_check', 'starts_on <= ends_on')
@Check('schedule_statement_as_of_precision_check', `as_of_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_YEAR')`)
@Check('schedule_statement_starts_on_precision_check', `starts_on_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_YEAR')`)
@Check('schedule_statement_ends_on_precision_check', `ends_on_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_YEAR')`)
@ObjectType({
  implements: Noted,
  simpleResolvers: true,
  description: 'A source’s statement on a day about the first and last day of a project. A later statement moves the dates.',
})
export class ScheduleStatement extends CitedFact {
  /** The project's code and a number: a corrected seed file finds the same statement by it. Not public. */
  @Column('text')
  code: string;

  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day of the statement; null = not known, treated as stated from the beginning.',
  })
  asOf: string | null;

  /** How exactly the day is known. Without a day it says nothing. */
  @Column({ type: 'text', default: 'DAY' })
  asOfPrecision: DatePrecision;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day of works or activity; null = not stated.' })
  startsOn: string | null;

  /** How exactly the day is known. Without a day it says nothing. */
  @Column({ type: 'text', default: 'DAY' })
  startsOnPrecision: DatePrecision;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'Last day, planned or actual; null = not stated.' })
  endsOn: string | null;

  /** How exactly the day is known. Without a day it says nothing. */
  @Column({ type: 'text', default: 'DAY' })
  endsOnPrecision: DatePrecision;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;
}
