import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Dated } from '../../schema/base/dated.type';
import { Node } from '../../schema/base/node.type';
import type { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { Row } from '../base/row.entity';

@Entity()
@Unique(['code'])
@Check('meeting_week_precision_check', `precision IN ('DAY', 'MONTH', 'YEAR', 'FISCAL_YEAR', 'UNKNOWN')`)
@Check('meeting_week_span_check', 'starts_on <= ends_on')
@Check('meeting_week_known_check', `num_nonnulls(starts_on, ends_on) = CASE precision WHEN 'UNKNOWN' THEN 0 ELSE 2 END`)
@ObjectType({
  implements: [Node, Cited, Dated],
  simpleResolvers: true,
  description:
    'The days around a Ministerial Meeting on which other bodies meet at the same place: the senior officials, the governors’ forum, business.',
})
export class MeetingWeek extends Row {
  @Column('text')
  @Field({ description: 'WEEK- and the number of its Ministerial Meeting, for example WEEK-22.' })
  code: string;

  @Column({ type: 'date', nullable: true })
  startsOn: string | null;

  @Column({ type: 'date', nullable: true })
  endsOn: string | null;

  @Column('text')
  precision: DatePrecision;
}
