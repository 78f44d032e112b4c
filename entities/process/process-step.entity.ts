import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { Noted } from '../../schema/base/noted.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Indicator } from '../indicators/indicator.entity';
import { Citation } from '../provenance/citation.entity';
import { Process } from './process.entity';

@Entity()
@Unique(['code'])
@Unique(['processId', 'order'])
@Check('process_step_duration_check', 'duration_days > 0')
@ObjectType({ implements: [Node, Named, Noted], simpleResolvers: true, description: 'A step of a process.' })
export class ProcessStep extends Row {
  @Column('text')
  @Field({ description: 'The process and the step’s number, for example CMGF-SIPOC-5.' })
  code: string;

  @Column('int')
  processId: number;

  @ManyToOne(() => Process, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'process_id' })
  process: Process;

  @Column({ type: 'int', name: 'number' })
  @Field(() => Int, { description: 'The place of the step in the process, from 1.' })
  order: number;

  @Column('jsonb')
  names: LocalizedTexts;

  @Column('int')
  @Field(() => Int, { description: 'Duration of the step in days; a year is 365.' })
  durationDays: number;

  @Column('jsonb')
  durations: LocalizedTexts;

  @Column('jsonb')
  methods: LocalizedTexts;

  @Column('jsonb')
  outputTexts: LocalizedTexts;

  @Column({ type: 'jsonb', nullable: true })
  targets: LocalizedTexts | null;

  @Column('jsonb')
  cautions: LocalizedTexts;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;

  @Column('int')
  indicatorId: number;

  @ManyToOne(() => Indicator)
  @JoinColumn({ name: 'indicator_id' })
  indicator: Indicator;

  @Column('int')
  citationId: number;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation;
}
