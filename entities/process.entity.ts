import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { LocalizedTexts } from '../src/domain/languages';
import { Named } from '../schema/named.type';
import { Node } from '../schema/node.type';
import { Citation } from './citation.entity';
import { Organisation } from './organisation.entity';
import { Row } from './row.entity';

@Entity()
@Unique(['code'])
@ObjectType({
  implements: [Node, Named],
  simpleResolvers: true,
  description: 'A work process in the SIPOC form: suppliers, inputs, process, outputs, customers.',
})
export class Process extends Row {
  @Column('text')
  @Field({ description: 'CMGF-SIPOC is the manual’s.' })
  code: string;

  @Column('jsonb')
  names: LocalizedTexts;

  @Column({ type: 'int', nullable: true })
  ownerId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'owner_id' })
  owner: Organisation | null;

  @Column('int')
  citationId: number;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation;
}
