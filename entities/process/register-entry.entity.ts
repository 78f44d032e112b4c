import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Node } from '../../schema/base/node.type';
import { Noted } from '../../schema/base/noted.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { RegisterKind } from '../../src/domain/vocabularies/process';
import { Row } from '../base/row.entity';
import { Citation } from '../provenance/citation.entity';

@Entity()
@Unique(['code'])
@Check(
  'register_entry_kind_check',
  `kind IN ('NEED', 'REQUIREMENT', 'CHALLENGE', 'PROBLEM', 'RECOMMENDATION', 'RISK', 'CONTROL', 'DEVELOPMENT_AREA', 'SKILL', 'INNOVATION', 'BENEFICIARY', 'GOAL', 'BENEFIT', 'STANDARD', 'OUTPUT', 'OUTCOME', 'EFFECTIVENESS', 'IMPACT', 'RESULT', 'DUTY', 'DESIGN', 'IMPROVEMENT', 'CONTEXT')`,
)
@ObjectType({
  implements: [Node, Noted],
  simpleResolvers: true,
  description: 'A statement of the manual about the institution’s work: a need, a problem, a recommendation, a benefit, a risk and so on.',
})
export class RegisterEntry extends Row {
  @Column('text')
  @Field({ description: 'The hub’s own code, for example PROBLEM-5 or RECOMMENDATION-4.6. `kind` says what the entry is, not the code.' })
  code: string;

  @Column('text')
  @Field(() => RegisterKind, { description: 'The kind of statement.' })
  kind: RegisterKind;

  @Column('int')
  @Field(() => Int, { description: 'The place of the entry in the register, within its kind in the order of the source.' })
  position: number;

  @Column('jsonb')
  texts: LocalizedTexts;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The Thai text with its words as printed, where the hub repairs a misprint in `text`; null = no word is repaired.',
  })
  textAsPrinted: string | null;

  /** The items that the source lists under the entry, in order. */
  @Column('jsonb')
  itemTexts: LocalizedTexts[];

  @Column('text')
  @Field({ description: 'The place of the entry in the source.' })
  section: string;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;

  @Column('int')
  citationId: number;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation;
}
