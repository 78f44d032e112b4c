import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalizedTexts } from '../src/domain/languages';
import { Named } from '../schema/named.type';
import { Node } from '../schema/node.type';
import { DayScalar } from '../schema/scalars';
import { Body } from './body.entity';
import { Citation } from './citation.entity';
import { Province } from './province.entity';
import { Row } from './row.entity';

@Entity()
@Unique(['code'])
@Check('meeting_span_check', 'starts_on <= ends_on')
@Check('meeting_precision_check', `precision IN ('DAY', 'MONTH', 'YEAR', 'FISCAL_YEAR', 'UNKNOWN')`)
@ObjectType({ implements: [Node, Named], simpleResolvers: true, description: 'A meeting of the mechanism. Its code is what `atMeeting` takes.' })
export class Meeting extends Row {
  @Column('text')
  @Field({ description: 'The body’s code and the number, for example CMGF-13.' })
  code: string;

  @Column('jsonb')
  names: LocalizedTexts;

  @Column({ type: 'int', nullable: true })
  bodyId: number | null;

  @ManyToOne(() => Body)
  @JoinColumn({ name: 'body_id' })
  body: Body | null;

  @Column({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Its number in its series; null = not numbered, or not known.' })
  number: number | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day; of a meeting known by its month or year alone, the first day of that; null = not known.' })
  startsOn: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'Last day, likewise; null = not known.' })
  endsOn: string | null;

  /** How exactly the days are known: of a month, its first and last day stand here. */
  @Column('text')
  precision: string;

  @Column({ type: 'jsonb', nullable: true })
  places: LocalizedTexts | null;

  @Column({ type: 'int', nullable: true })
  provinceId: number | null;

  @ManyToOne(() => Province)
  @JoinColumn({ name: 'province_id' })
  province: Province | null;

  @Column({ type: 'int', nullable: true })
  citationId: number | null;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation | null;
}
