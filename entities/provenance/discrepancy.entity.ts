import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Node } from '../../schema/base/node.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Citation } from './citation.entity';

@Entity()
@Unique(['code'])
@Unique(['position'])
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A disagreement between two sources, or inside one, and how the hub handles it.',
})
export class Discrepancy extends Row {
  @Column('text')
  @Field({ description: 'D and a number. D1 to D22 are inside the manual.' })
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

  @Column('boolean')
  @Field({ description: 'True when it is clear which value is right; false when both values stand.' })
  resolved: boolean;
}
