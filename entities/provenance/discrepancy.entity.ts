import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Node } from '../../schema/base/node.type';
import { InstantScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from '../people/person.entity';
import { Citation } from './citation.entity';

@Entity()
@Unique(['code'])
@Unique(['position'])
@Check('discrepancy_opened_check', 'num_nonnulls(opened_at, opened_by_id, opened_for_id) IN (0, 3)')
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A disagreement between two sources, or inside one, and how the hub handles it.',
})
export class Discrepancy extends Row {
  @Column('text')
  @Field({ description: 'D and a number. D1 to D22 are inside the manual, those from D1000 on were opened by offices.' })
  code: string;

  /** The place of the discrepancy in the list of all. */
  @Column('int')
  position: number;

  @Column('jsonb')
  subjects: LocalizedTexts;

  @Column('jsonb')
  valuesA: LocalizedTexts;

  @Column({ type: 'int', name: 'citation_a_id' })
  citationAId: number;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_a_id' })
  citationA: Citation;

  @Column('jsonb')
  valuesB: LocalizedTexts;

  @Column({ type: 'int', name: 'citation_b_id', nullable: true })
  citationBId: number | null;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_b_id' })
  citationB: Citation | null;

  @Column({ type: 'jsonb', nullable: true })
  resolutions: LocalizedTexts | null;

  /** As it stands now: that of an earlier moment follows from its events. */
  @Column('boolean')
  resolved: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The instant at which an office opened it; null = it comes from the data files.',
  })
  openedAt: Date | null;

  @Column({ type: 'int', nullable: true })
  openedById: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'opened_by_id' })
  openedBy: Person | null;

  @Column({ type: 'int', nullable: true })
  openedForId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'opened_for_id' })
  openedFor: Organisation | null;
}
