import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Node } from '../../schema/base/node.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { RegisterKind } from '../../src/domain/vocabularies/process';
import { Row } from '../base/row.entity';
import { Citation } from '../provenance/citation.entity';

@Entity()
@Unique(['code'])
@Check(
  'register_entry_kind_check',
  `kind IN ('NEED', 'REQUIREMENT', 'CHALLENGE', 'PROBLEM', 'RECOMMENDATION', 'RISK', 'CONTROL', 'DEVELOPMENT_AREA')`,
)
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Something that the manual says about the institution’s work: a need, a problem, a recommendation, a risk and so on.',
})
export class RegisterEntry extends Row {
  @Column('text')
  @Field({ description: 'The kind and the number as printed: PROBLEM-5, RECOMMENDATION-4.6.' })
  code: string;

  @Column('text')
  @Field(() => RegisterKind, { description: 'What it is.' })
  kind: RegisterKind;

  /** Its place in the register: the order of the source. */
  @Column('int')
  @Field(() => Int, { description: 'Its place in the register, which follows the source.' })
  position: number;

  @Column('jsonb')
  texts: LocalizedTexts;

  /** What is listed under it, in order. */
  @Column('jsonb')
  itemTexts: LocalizedTexts[];

  @Column('text')
  @Field({ description: 'Where it stands in the source.' })
  section: string;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;

  @Column('int')
  citationId: number;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation;
}
