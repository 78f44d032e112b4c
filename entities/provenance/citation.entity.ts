import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Noted } from '../../schema/base/noted.type';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { Row } from '../base/row.entity';
import { Source } from './source.entity';

@Entity()
@Unique(['code'])
@ObjectType({ implements: Noted, simpleResolvers: true, description: 'The origin of a fact: the document and the place in it.' })
export class Citation extends Row {
  /** Derived from the other columns, so that equal citations are stored once. Not public. */
  @Column('text')
  code: string;

  @Column('int')
  sourceId: number;

  @ManyToOne(() => Source)
  @JoinColumn({ name: 'source_id' })
  source: Source;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The place in the source: an article, a section, a page; null = the source as a whole.',
  })
  locator: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'The day on which this part of the source was published; null = not stated.' })
  publishedOn: string | null;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;

  /** The instant since when the hub has the citation; `-infinity` = since the first load. What was known before does not rest on it. */
  @Column({ type: 'timestamptz', default: () => "'-infinity'" })
  addedAt: Date;
}
