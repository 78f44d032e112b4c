import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import type { LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Citation } from '../provenance/citation.entity';

@Entity()
@Unique(['code'])
@ObjectType({
  implements: [Node, Named],
  simpleResolvers: true,
  description: 'A work process in the SIPOC form: suppliers, inputs, process, outputs, customers.',
})
export class Process extends Row {
  @Column('text')
  @Field({ description: 'The code of the process, for example CMGF-SIPOC, the manual’s process.' })
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
