import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Noted } from '../../schema/base/noted.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { ProcessPart } from '../../src/domain/vocabularies/process';
import { Row } from '../base/row.entity';
import { Process } from './process.entity';

@Entity()
@Unique(['processId', 'part', 'number'])
@Check(
  'process_item_part_check',
  `part IN ('SUPPLIER', 'INPUT', 'OUTPUT', 'CUSTOMER', 'CHANNEL', 'EQUIPMENT', 'REQUIREMENT', 'CHECKING_COST')`,
)
@Check('process_item_text_check', 'num_nonnulls(texts, notes) > 0')
@ObjectType({ implements: Noted, simpleResolvers: true, description: 'One numbered item that the source prints for a process as a whole.' })
export class ProcessItem extends Row {
  @Column('int')
  processId: number;

  @ManyToOne(() => Process, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'process_id' })
  process: Process;

  @Column('text')
  @Field(() => ProcessPart, { description: 'The part of the process that the item belongs to.' })
  part: ProcessPart;

  @Column('int')
  @Field(() => Int, { description: 'The number of the item, as printed.' })
  number: number;

  @Column({ type: 'jsonb', nullable: true })
  texts: LocalizedTexts | null;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;
}
