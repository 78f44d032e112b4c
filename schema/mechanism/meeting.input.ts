import { Field, InputType } from 'type-graphql';
import { OrderDirection } from '../../src/domain/vocabularies/api';
import { MeetingOrderField } from '../../src/domain/vocabularies/mechanism';
import { DateFilter, StringFilter, TextFilter } from '../base/filter.input';

@InputType({ description: 'Which meetings. Everything given must hold.' })
export class MeetingFilter {
  @Field(() => [MeetingFilter], { nullable: true, description: 'All of these hold; an empty list holds.' })
  and?: MeetingFilter[] | null;

  @Field(() => [MeetingFilter], { nullable: true, description: 'At least one of these holds; an empty list does not hold.' })
  or?: MeetingFilter[] | null;

  @Field(() => MeetingFilter, { nullable: true, description: 'This does not hold.' })
  not?: MeetingFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Its code: CMGF-13.' })
  code?: StringFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'Its names in every language.' })
  name?: TextFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The body whose meeting it is: CMGF.' })
  body?: StringFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'Its first day.' })
  startsOn?: DateFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The member state that it was held in: TH.' })
  hostMemberState?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The province that it was held in: TH-82.' })
  province?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The week that it belongs to: WEEK-22.' })
  week?: StringFilter | null;
}

@InputType({ description: 'One thing to order meetings by. What it leaves open is decided by the next one, in the end by the code.' })
export class MeetingOrder {
  @Field(() => MeetingOrderField, { description: 'What to order by.' })
  field: MeetingOrderField;

  @Field(() => OrderDirection, { nullable: true, defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}
