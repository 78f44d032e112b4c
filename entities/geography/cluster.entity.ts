import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { ProgressScope } from '../../schema/base/progress-scope.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { MemberState } from './member-state.entity';

@Entity()
@Unique(['code'])
@Unique(['id', 'scheme'])
@ObjectType({
  implements: [Node, Named, Cited, ProgressScope],
  simpleResolvers: true,
  description: 'A group of neighbouring provinces that plan together: one of the three provincial clusters of southern Thailand.',
})
export class Cluster extends Row {
  @Column('text')
  @Field({ description: 'The hub’s own code: TH-CL-GULF, TH-CL-AND or TH-CL-BORDER. No official code is known.' })
  code: string;

  @Column('text')
  @Field({ description: 'The scheme that the cluster is a part of. On any day a province is in at most one cluster of a scheme.' })
  scheme: string;

  @Column('jsonb')
  names: LocalizedTexts;

  @Column('int')
  memberStateId: number;

  @ManyToOne(() => MemberState)
  @JoinColumn({ name: 'member_state_id' })
  memberState: MemberState;
}
