import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Node } from '../../schema/base/node.type';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { DecisionKind } from '../../src/domain/vocabularies/mechanism';
import { Row } from '../base/row.entity';
import { Meeting } from './meeting.entity';
import { Organisation } from './organisation.entity';

@Entity()
@Unique(['code'])
@Index(['meetingId'])
@Check('decision_kind_check', `kind IN ('JOINT_STATEMENT', 'MEETING_RESULT', 'CABINET_RESOLUTION', 'CIRCULAR', 'AGREEMENT', 'ORDER')`)
@ObjectType({
  implements: [Node, Cited],
  simpleResolvers: true,
  description:
    'Something that was decided: at a meeting, by a cabinet, in an agreement. `leadsTo` and `comesFrom` follow it up and down the mechanism.',
})
export class Decision extends Row {
  @Column('text')
  @Field({
    description: 'The hub’s own code: CAB-2012-10-22 for a cabinet’s resolution by its day, LS-10-JS for a joint statement by its meeting.',
  })
  code: string;

  @Column('text')
  @Field(() => DecisionKind, { description: 'What kind of decision it is.' })
  kind: DecisionKind;

  @Column('jsonb')
  titles: LocalizedTexts;

  @Column({ type: 'jsonb', nullable: true })
  texts: LocalizedTexts | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'The day it was decided; null = no source gives the day.' })
  decidedOn: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The day as a source misprints it; null = every source has it right.' })
  dateAsPrinted: string | null;

  @Column({ type: 'int', nullable: true })
  decidedById: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'decided_by_id' })
  decidedBy: Organisation | null;

  @Column({ type: 'int', nullable: true })
  meetingId: number | null;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting | null;
}
