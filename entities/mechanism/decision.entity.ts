import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Node } from '../../schema/base/node.type';
import { DayScalar } from '../../schema/base/scalars';
import { Versioned } from '../../schema/base/versioned.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { DecisionKind } from '../../src/domain/vocabularies/mechanism';
import { VersionedThing } from '../base/versioned-thing.entity';
import { Organisation } from './organisation.entity';

@Entity()
@Unique(['code'])
@Check('decision_kind_check', `kind IN ('JOINT_STATEMENT', 'MEETING_RESULT', 'CABINET_RESOLUTION', 'CIRCULAR', 'AGREEMENT', 'ORDER')`)
@ObjectType({
  implements: [Node, Cited, Versioned],
  simpleResolvers: true,
  description: 'A decision: of a meeting, of a cabinet, or in an agreement. `leadsTo` and `comesFrom` follow it up and down the mechanism.',
})
export class Decision extends VersionedThing {
  @Column('text')
  @Field({
    description: 'The hub’s own code: CAB-2012-10-22 for a cabinet’s resolution by its day, LS-10-JS for a joint statement by its meeting.',
  })
  code: string;

  @Column('text')
  @Field(() => DecisionKind, { description: 'The kind of decision.' })
  kind: DecisionKind;

  @Column('jsonb')
  titles: LocalizedTexts;

  @Column('text', { array: true, default: () => "'{}'" })
  @Field(() => [String], { description: 'What else the decision is called, for example by its day.' })
  aliases: string[];

  @Column({ type: 'jsonb', nullable: true })
  texts: LocalizedTexts | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'The day of the decision; null = no source gives the day.' })
  decidedOn: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The day as a source misprints it, in the words of the source; null = no source misprints it.',
  })
  dateAsPrinted: string | null;

  @Column({ type: 'int', nullable: true })
  decidedById: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'decided_by_id' })
  decidedBy: Organisation | null;
}
