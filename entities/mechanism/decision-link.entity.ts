import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { DecisionLinkKind } from '../../src/domain/vocabularies/mechanism';
import { StatedFact } from '../base/stated-fact.entity';
import { Decision } from './decision.entity';

@Entity()
@Unique('decision_link_from_id_to_id_kind_key', ['fromId', 'toId', 'kind', 'withdrawnAt'])
@Index(['toId'])
@Check('decision_link_kind_check', `kind IN ('ESCALATED_TO', 'ADOPTED_AS', 'CIRCULATED_TO', 'IMPLEMENTED_BY')`)
@Check('decision_link_self_check', 'from_id <> to_id')
@ObjectType({ simpleResolvers: true, description: 'A link between two decisions: the first led to the second.' })
export class DecisionLink extends StatedFact {
  @Column('text')
  @Field(() => DecisionLinkKind, { description: 'How the first decision led to the second.' })
  kind: DecisionLinkKind;

  @Column('int')
  fromId: number;

  @ManyToOne(() => Decision, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'from_id' })
  from: Decision;

  @Column('int')
  toId: number;

  @ManyToOne(() => Decision, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'to_id' })
  to: Decision;
}
