import { Column, Entity, Unique } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { LocalizedTexts } from '../src/domain/languages';
import { Cited } from '../schema/cited.type';
import { Named } from '../schema/named.type';
import { Node } from '../schema/node.type';
import { ProgressScope } from '../schema/progress-scope.type';
import { Row } from './row.entity';

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
