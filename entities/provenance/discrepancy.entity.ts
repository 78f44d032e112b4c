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
  description: 'Two sources that disagree, or one that contradicts itself, and what the hub made of it.',
})
export class Discrepancy extends Row {
  @Column('text')
  @Field({ description: 'D and a number; D1 to D22 are inside the manual.' })
  code: string;

  /** Its place in the list. */
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
  @Field({ description: 'True where it is clear which is right; false where both stand.' })
  resolved: boolean;
}
