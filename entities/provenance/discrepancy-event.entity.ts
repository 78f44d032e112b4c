import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { InstantScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { DiscrepancyEventKind, StandingValue } from '../../src/domain/vocabularies/provenance';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from '../people/person.entity';
import { Discrepancy } from './discrepancy.entity';

@Entity()
@Unique(['discrepancyId', 'number'])
@Check('discrepancy_event_stands_check', `(kind = 'SETTLE') = (stands IS NOT NULL)`)
@Check('discrepancy_event_kind_check', `kind IN ('SETTLE', 'REOPEN')`)
@ObjectType({ simpleResolvers: true, description: 'What an office did with a discrepancy that an office had opened.' })
export class DiscrepancyEvent extends Row {
  @Column('int')
  discrepancyId: number;

  @ManyToOne(() => Discrepancy)
  @JoinColumn({ name: 'discrepancy_id' })
  discrepancy: Discrepancy;

  @Column('int')
  @Field(() => Int, { description: 'Its place among the events of the discrepancy, from 1.' })
  number: number;

  @Column('text')
  @Field(() => DiscrepancyEventKind, { description: 'What was done.' })
  kind: DiscrepancyEventKind;

  @Column({ type: 'text', nullable: true })
  @Field(() => StandingValue, { nullable: true, description: 'Which value stands; null = it was opened again.' })
  stands: StandingValue | null;

  @Column('jsonb')
  reasons: LocalizedTexts;

  @Column('timestamptz')
  @Field(() => InstantScalar, { description: 'The instant since when it is on record.' })
  changedAt: Date;

  @Column('int')
  changedById: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'changed_by_id' })
  changedBy: Person;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;
}
