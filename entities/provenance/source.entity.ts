import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Node } from '../../schema/base/node.type';
import { Noted } from '../../schema/base/noted.type';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';

@Entity()
@Unique(['code'])
@ObjectType({ implements: [Node, Noted], simpleResolvers: true, description: 'A document or page that facts are taken from.' })
export class Source extends Row {
  @Column('text')
  @Field({ description: 'Key in the source register, for example P69; MANUAL is the process manual of the Thai Ministry of Interior.' })
  code: string;

  @Column('jsonb')
  titles: LocalizedTexts;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The publisher; null = not stated.' })
  publisher: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address at which the document was read; null = no address is known.' })
  url: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'The day of issue; null = not stated, or several documents share the key.' })
  issuedOn: string | null;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;

  /** The office that added it; null = the editors. */
  @Column({ type: 'int', nullable: true })
  statedById: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'stated_by_id' })
  statedBy: Organisation | null;
}
