import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { ProgressScope } from '../../schema/base/progress-scope.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';

@Entity()
@Unique(['code'])
@ObjectType({
  implements: [Node, Named, Cited, ProgressScope],
  simpleResolvers: true,
  description: 'One of the three countries of the programme.',
})
export class MemberState extends Row {
  @Column('text')
  @Field({ description: 'ISO 3166-1 alpha-2: ID, MY or TH.' })
  code: string;

  @Column('jsonb')
  names: LocalizedTexts;
}
