import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Noted } from '../../schema/base/noted.type';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import type { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { ScheduleDayKind } from '../../src/domain/vocabularies/projects';
import { StatedFact } from '../base/stated-fact.entity';
import { Project } from './project.entity';

@Entity()
@Unique('schedule_statement_code_key', ['code', 'withdrawnAt'])
@Index('schedule_statement_latest_idx', { synchronize: false })
@Check('schedule_statement_span_check', 'starts_on <= ends_on')
@Check('schedule_statement_as_of_precision_check', `as_of_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_YEAR')`)
@Check('schedule_statement_starts_on_precision_check', `starts_on_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_YEAR')`)
@Check('schedule_statement_ends_on_precision_check', `ends_on_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_YEAR')`)
@Check('schedule_statement_starts_on_kind_check', `starts_on_kind IN ('PLANNED', 'ACTUAL')`)
@Check('schedule_statement_ends_on_kind_check', `ends_on_kind IN ('PLANNED', 'ACTUAL')`)
@ObjectType({
  implements: Noted,
  simpleResolvers: true,
  description:
    'A statement on a day, of a document or an office, about the first and last day of a project. A later statement moves the dates.',
})
export class ScheduleStatement extends StatedFact {
  @Column('text')
  @Field({ description: 'The project’s code and a number, by which a mutation names the statement.' })
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

  @Column({ type: 'text', nullable: true })
  @Field(() => ScheduleDayKind, { nullable: true, description: 'Whether the first day has come; null = nobody states it.' })
  startsOnKind: ScheduleDayKind | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'Last day, planned or actual; null = not stated.' })
  endsOn: string | null;

  /** How exactly the day is known. Without a day it says nothing. */
  @Column({ type: 'text', default: 'DAY' })
  endsOnPrecision: DatePrecision;

  @Column({ type: 'text', nullable: true })
  @Field(() => ScheduleDayKind, { nullable: true, description: 'Whether the last day has come; null = nobody states it.' })
  endsOnKind: ScheduleDayKind | null;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;
}
