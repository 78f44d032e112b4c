import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Unique } from 'typeorm';
import { Node } from '../../schema/base/node.type';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';

@Entity()
@Unique(['code'])
@ObjectType({ implements: Node, simpleResolvers: true, description: 'A document or page that facts are taken from.' })
export class Source extends Row {
  @Column('text')
  @Field({ description: 'Key in the source register, for example P69; MANUAL is the process manual of the Thai Ministry of Interior.' })
  code: string;

  @Column('jsonb')
  titles: LocalizedTexts;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who published it; null = not stated.' })
  publisher: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it stood when it was read; null = no address known.' })
  url: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'The day it was issued; null = not stated, or several documents under one key.' })
  issuedOn: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What a reader should know about it, for example which articles stand under the key.',
  })
  note: string | null;
}
